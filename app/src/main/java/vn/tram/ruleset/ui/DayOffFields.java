package vn.tram.ruleset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tram.ruleset.Confidence;
import vn.tram.ruleset.Holiday;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;

/** A day off: which one, how it is called, how sure it is, who says so. */
class DayOffFields {

    private final Messages messages;
    private final DatePicker day;
    private final TextField vietnamese;
    private final TextField english;
    private final Select<Confidence> confidence = new Select<>();
    private final TextArea source;

    DayOffFields(String label, Messages messages) {
        this.messages = messages;
        this.day = Fields.date(label, messages);
        this.vietnamese = new TextField(t("name-vi"));
        this.english = new TextField(t("name-en"));
        this.source = new TextArea(t("source"));
        vietnamese.setMaxLength(Holiday.NAME_MAX_LENGTH);
        english.setMaxLength(Holiday.NAME_MAX_LENGTH);
        source.setMaxLength(Holiday.SOURCE_MAX_LENGTH);
        source.setHelperText(t("source.hint"));
        confidence.setLabel(t("confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(each -> messages.text("calendar.confidence." + each));
        confidence.setValue(Confidence.DECIDED);
        day.setErrorMessage(t("day.missing"));
        vietnamese.setErrorMessage(t("name.missing"));
        english.setErrorMessage(t("name.missing"));
        source.setErrorMessage(t("source.missing"));
    }

    DatePicker day() {
        return day;
    }

    Component[] besidesTheDay() {
        return new Component[] {Arrange.pair(vietnamese, english), confidence, source};
    }

    boolean complete() {
        day.setInvalid(day.getValue() == null);
        vietnamese.setInvalid(vietnamese.getValue().isBlank());
        english.setInvalid(english.getValue().isBlank());
        source.setInvalid(source.getValue().isBlank());
        return !day.isInvalid()
                && !vietnamese.isInvalid()
                && !english.isInvalid()
                && !source.isInvalid();
    }

    Holiday asked() {
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
