package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectDose;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;

/** Who is at the desk: number, name, what identifies them, what is due, and the six steps. */
class PersonHead extends Section {

    private final transient DayServices services;

    /**
     * @param stopped the step at hand ends the day for the person
     */
    PersonHead(SubjectView person, SessionView session, boolean stopped, DayServices services) {
        this.services = services;
        addClassName("pers");
        Div number = DayParts.div("no");
        String called =
                person.number().isPresent() ? Integer.toString(person.number().getAsInt()) : "–";
        number.setText(called);
        number.getElement().setAttribute("aria-label", services.text("number", called));
        Div words = new Div();
        words.addClassName("who");
        Paragraph facts = new Paragraph();
        facts.add(new Span(identity(person)));
        facts.getElement().appendChild(new HtmlComponent("br").getElement());
        facts.add(dose(person, session));
        words.add(new H1(person.name()), facts);
        add(number, words, steps(person, stopped));
    }

    /** As the injection is checked, not as it was planned. */
    private Span dose(SubjectView person, SessionView session) {
        SubjectDose now = DayWords.doseNow(person, session, services);
        return new Span(
                DayWords.dose(now.category(), now.ordinal(), services)
                        + " · "
                        + services.productName(now.product()));
    }

    private String identity(SubjectView person) {
        String known = person.idNumber().isEmpty() ? services.text("no-id") : person.idNumber();
        return services.text(
                "person.facts",
                services.text("sex." + person.sex()),
                person.age(),
                person.birth().display(),
                known);
    }

    private OrderedList steps(SubjectView person, boolean stopped) {
        OrderedList steps = new OrderedList();
        steps.addClassName("six");
        for (Desk.Kind kind : Desk.Kind.values()) {
            steps.add(step(kind, person.station(), stopped));
        }
        return steps;
    }

    private ListItem step(Desk.Kind kind, int station, boolean stopped) {
        ListItem step = new ListItem();
        HtmlComponent mark = new HtmlComponent("i");
        boolean now = kind.number() == station;
        if (kind.number() < station) {
            step.addClassName("ok");
            mark.getElement().appendChild(Icon.CHECK.create().getElement());
        } else if (now && stopped) {
            step.addClassName("stop");
            mark.getElement().appendChild(Icon.CIRCLE_X.create(IconSize.SMALL).getElement());
        } else {
            mark.getElement().setText(Integer.toString(kind.number()));
        }
        if (now && !stopped) {
            step.addClassName("now");
            step.getElement().setAttribute("aria-current", "step");
        }
        step.add(mark, new Span(services.text("step." + kind.code())));
        return step;
    }
}
