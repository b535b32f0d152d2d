package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;

/** No injection after all: refused now, or postponed until a day. */
final class NotInjectedDialog {

    private NotInjectedDialog() {}

    static void open(SubjectView subject, DayFrame frame) {
        DayServices services = frame.services();
        RadioButtonGroup<DayResult> result = new RadioButtonGroup<>();
        result.setItems(DayResult.REFUSED, DayResult.POSTPONED);
        result.setItemLabelGenerator(each -> services.text("not-injected." + each.name()));
        result.setValue(DayResult.REFUSED);
        DatePicker until = Fields.date(services.text("until"), services.messages());
        until.setMin(frame.session().heldOn().plusDays(1));
        until.setVisible(false);
        result.addValueChangeListener(
                event -> until.setVisible(event.getValue() == DayResult.POSTPONED));
        TextField reason = new TextField(services.text("reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        FormDialog.of(
                        services.text("not-injected.ask", subject.name()),
                        services.text("not-injected.what"),
                        services.text("not-injected.do"),
                        services.messages())
                .fields(result, until, reason)
                .at(reason, refusal -> refusal.code().equals("day.reason-missing"))
                .at(until, refusal -> refusal.code().equals("day.date-missing"))
                .does(
                        () ->
                                services.injection()
                                        .notInjected(
                                                frame.command(subject),
                                                result.getValue(),
                                                reason.getValue(),
                                                Optional.ofNullable(until.getValue()),
                                                services.actor()))
                .then(
                        () -> {
                            frame.saved();
                            frame.redraw();
                        })
                .open();
    }
}
