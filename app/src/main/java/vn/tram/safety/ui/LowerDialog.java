package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.IntStream;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.FormDialog;

/** Lowers the severity of a case: what is left of the criteria, and why. */
class LowerDialog {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;

    LowerDialog(EventView event, EventServices services) {
        this.event = event;
        this.services = services;
        this.words = services.words();
    }

    void open(Runnable again) {
        CheckboxGroup<Criterion> left = new CheckboxGroup<>(words.text("lower.left"));
        left.setItems(Criterion.values());
        left.setItemLabelGenerator(each -> words.text("criterion." + each.name()));
        Select<Integer> grade = new Select<>();
        grade.setLabel(words.text("file.grade"));
        grade.setItems(IntStream.rangeClosed(0, event.anaphylaxis()).boxed().toList());
        grade.setItemLabelGenerator(each -> words.text("grade." + each));
        grade.setValue(0);
        grade.setWidthFull();
        TextArea reason = new TextArea(words.text("lower.reason"));
        reason.setMaxLength(AdverseEvents.REASON_MAX);
        reason.setWidthFull();
        FormDialog dialog =
                FormDialog.of(
                        words.text("lower.question"),
                        words.text("lower.what"),
                        words.text("lower"),
                        words.messages());
        dialog.setWidth("560px");
        dialog.fields(left, grade, reason)
                .at(reason, Plain.REASON_MISSING::equals)
                .at(left, Plain.STILL_SERIOUS::equals)
                .does(
                        () ->
                                services.events()
                                        .lower(
                                                event.id(),
                                                left.getValue(),
                                                grade.getValue(),
                                                reason.getValue(),
                                                services.current().get()))
                .then(again)
                .open();
    }
}
