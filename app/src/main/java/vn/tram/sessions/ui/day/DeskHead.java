package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.tram.sessions.DayPulse;
import vn.tram.sessions.Desk;

/** A desk without a person: what it does, and how many wait at every desk. */
class DeskHead extends Section {

    DeskHead(String title, String what, DayFrame frame) {
        addClassNames("pers", "nobody");
        Div words = new Div();
        words.addClassName("who");
        words.add(new H1(title), new Paragraph(what));
        add(words, counts(frame));
    }

    private static Div counts(DayFrame frame) {
        Div counts = DayParts.div("dcount");
        DayPulse pulse = frame.pulse();
        for (Desk.Kind kind : Desk.Kind.values()) {
            Span number = DayParts.span("b", Integer.toString(pulse.at(kind.step())));
            Span name = DayParts.span("xs m2", frame.services().text("step." + kind.code()));
            Div each = DayParts.div("each", number, name);
            if (kind == frame.desk().kind()) {
                each.addClassName("here");
            }
            counts.add(each);
        }
        return counts;
    }
}
