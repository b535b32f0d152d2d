package vn.tram.ruleset.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tram.ruleset.Confidence;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Asks for a day off that the calendar does not know yet. */
class NewHoliday {

    private final WorkingCalendar calendar;
    private final CurrentActor current;
    private final Messages messages;
    private final Runnable afterwards;
    private final DatePicker day;
    private final TextField vietnamese;
    private final TextField english;
    private final Select<Confidence> confidence = new Select<>();
    private final TextArea source;

    NewHoliday(
            WorkingCalendar calendar,
            CurrentActor current,
            Messages messages,
            Runnable afterwards) {
        this.calendar = calendar;
        this.current = current;
        this.messages = messages;
        this.afterwards = afterwards;
        this.day = Fields.date(t("day"), messages);
        this.vietnamese = new TextField(t("name-vi"));
        this.english = new TextField(t("name-en"));
        this.source = new TextArea(t("source"));
        confidence.setLabel(t("confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(each -> messages.text("calendar.confidence." + each));
        confidence.setValue(Confidence.DECIDED);
    }

    void ask() {
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(day, vietnamese, english, confidence, source)
                .complete(this::complete)
                .does(() -> calendar.enter(asked(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private boolean complete() {
        day.setErrorMessage(t("day.missing"));
        day.setInvalid(day.getValue() == null);
        return !day.isInvalid();
    }

    private Holiday asked() {
        return new Holiday(
                day.getValue(),
                vietnamese.getValue().strip(),
                english.getValue().strip(),
                confidence.getValue(),
                source.getValue().strip());
    }

    private String t(String key) {
        return messages.text("rules.holiday." + key);
    }
}
