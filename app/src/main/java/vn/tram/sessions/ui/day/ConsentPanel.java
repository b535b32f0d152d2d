package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DueAnswer;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayConsent.Answer;
import vn.tram.sessions.DayConsent.Asked;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;

/** Desk 3: counselling and the answer. */
class ConsentPanel extends QueuePanel {

    private final Checkbox paper = new Checkbox();
    private final Checkbox mixed = new Checkbox();
    private final Checkbox risk = new Checkbox();
    private final TextField guardian = new TextField();
    private final TextField relation = new TextField();
    private final Optional<Asked> asked;

    ConsentPanel(DayFrame frame) {
        super(frame);
        asked =
                person.map(each -> services.consent().asked(each.id(), services.actor()))
                        .filter(Outcome::isDone)
                        .map(Outcome::value);
        paper.setLabel(services.text("consent.paper"));
        mixed.setLabel(services.text("consent.mixed"));
        risk.setLabel(services.text("consent.risk"));
        guardian.setLabel(services.text("consent.guardian"));
        relation.setLabel(services.text("consent.relation"));
        guardian.setMaxLength(200);
        relation.setMaxLength(60);
        List.of(paper, mixed, risk).forEach(each -> each.addClassName("big-check"));
    }

    @Override
    Component main(SubjectView subject) {
        Card told = new Card(services.text("consent.told"));
        OrderedList points = new OrderedList();
        points.addClassName("points");
        for (int i = 1; i <= 3; i++) {
            points.add(new ListItem(services.text("consent.point." + i)));
        }
        told.put(points);
        Card answer = new Card(services.text("consent.title"));
        Asked what = asked.orElseThrow();
        if (what.due().verdict() != DueAnswer.Verdict.DUE) {
            answer.put(Banner.refused(new DosesRefusal.NotDue(what.due()), services.messages()));
        }
        if (what.mixing()) {
            answer.put(
                    Banner.of(Tone.TODAY, Icon.CIRCLE_ALERT, services.text("consent.mixing")),
                    mixed);
        }
        if (what.risk()) {
            answer.put(risk);
        }
        if (what.guardian()) {
            subject.guardian().ifPresent(guardian::setValue);
            Div both = DayParts.div("g2", guardian, relation);
            answer.put(DayParts.span("s m2", services.text("consent.child")), both);
        }
        answer.put(paper);
        return DayParts.div("two even", told, answer);
    }

    private Answer answer(boolean agreed, String reason) {
        return new Answer(
                agreed,
                mixed.getValue(),
                risk.getValue(),
                guardian.getValue(),
                relation.getValue(),
                paper.getValue(),
                reason);
    }

    @Override
    List<Component> acts(SubjectView subject) {
        return List.of(
                DayParts.big(Redo.button(subject, frame)),
                DayParts.big(
                        Buttons.danger(services.text("consent.no"), event -> decline(subject))),
                DayParts.big(
                        Buttons.onward(
                                Buttons.primary(
                                        services.text("consent.yes"),
                                        event ->
                                                frame.settle(
                                                        services.consent()
                                                                .answer(
                                                                        frame.command(subject),
                                                                        answer(true, ""),
                                                                        services.actor()))))));
    }

    private void decline(SubjectView subject) {
        ReasonDialog.danger(
                        services.text("consent.no.ask", subject.name()),
                        services.text("consent.no.what"),
                        services.text("reason"),
                        services.text("consent.no.do"),
                        services.messages())
                .does(
                        text ->
                                services.consent()
                                        .answer(
                                                frame.command(subject),
                                                answer(false, text),
                                                services.actor()))
                .then(
                        () -> {
                            frame.saved();
                            frame.redraw();
                        })
                .open();
    }
}
