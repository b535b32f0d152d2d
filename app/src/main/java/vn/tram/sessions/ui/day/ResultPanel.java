package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tram.doses.DoseView;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;

/** Desk 6: the recorded dose, to be read by the person at arm's length. */
class ResultPanel extends QueuePanel {

    ResultPanel(DayFrame frame) {
        super(frame);
    }

    @Override
    Component main(SubjectView subject) {
        DoseView dose = services.results().dose(subject.id(), services.actor()).orElseThrow();
        Section card = new Section();
        card.addClassNames("card", "result");
        card.add(
                DayParts.span("lab", services.text("result.ask", subject.name())),
                new H2(
                        services.text(
                                "result.dose",
                                dose.number(),
                                DayWords.dose(dose.category(), dose.ordinal(), services))),
                line("result.product", services.productName(dose.product())),
                line("result.lot", dose.lotNumber().orElse("–")),
                line("result.time", services.messages().formats().dateTime(dose.givenAt())),
                line("result.place", frame.session().placeName()),
                line("result.injector", dose.injectorName()),
                DayParts.div(
                        "advice",
                        Icon.HEART_PULSE.create(),
                        DayParts.span("", services.text("result.advice"))));
        return card;
    }

    private Div line(String key, String value) {
        return DayParts.div("line", DayParts.span("m2", services.text(key)), DayParts.bold(value));
    }

    @Override
    List<Component> acts(SubjectView subject) {
        return List.of(
                DayParts.big(Buttons.danger(services.text("result.wrong"), event -> undo(subject))),
                DayParts.big(
                        Buttons.primary(
                                services.text("result.right"),
                                Icon.BADGE_CHECK,
                                event ->
                                        frame.settle(
                                                services.results()
                                                        .confirm(
                                                                frame.command(subject),
                                                                services.actor())))));
    }

    private void undo(SubjectView subject) {
        TextField reason = new TextField(services.text("reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Checkbox intoVial = new Checkbox(services.text("undo.into-vial"));
        FormDialog.of(
                        services.text("undo.ask", subject.name()),
                        services.text("undo.what"),
                        services.text("undo.do"),
                        services.messages())
                .fields(reason, intoVial)
                .at(reason, refusal -> refusal.code().equals("day.reason-missing"))
                .does(
                        () ->
                                services.results()
                                        .undo(
                                                frame.command(subject),
                                                reason.getValue(),
                                                intoVial.getValue(),
                                                services.actor()))
                .then(
                        () -> {
                            frame.saved();
                            frame.redraw();
                        })
                .open();
    }
}
