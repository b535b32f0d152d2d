package vn.tram.lists.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.Sex;
import vn.tram.lists.RowFaultView;
import vn.tram.lists.RowForm;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.shell.Messages;

/** The fields of a row, each with what is wrong with it beside it. */
final class RowFields extends Div {

    private static final List<ImportColumn> ORDER =
            List.of(
                    ImportColumn.FULL_NAME,
                    ImportColumn.BIRTH_DATE,
                    ImportColumn.SEX,
                    ImportColumn.NATIONAL_ID,
                    ImportColumn.PHONE,
                    ImportColumn.PRIORITY_GROUPS,
                    ImportColumn.EVIDENCE,
                    ImportColumn.HAMLET,
                    ImportColumn.COMMUNE,
                    ImportColumn.ADDRESS_LINE,
                    ImportColumn.HEALTH_INSURANCE,
                    ImportColumn.OCCUPATION,
                    ImportColumn.EMPLOYER,
                    ImportColumn.ETHNIC_GROUP,
                    ImportColumn.NATIONALITY,
                    ImportColumn.GUARDIAN_NAME,
                    ImportColumn.GUARDIAN_PHONE,
                    ImportColumn.GUARDIAN_RELATION,
                    ImportColumn.NOTE);

    /** The hint under the field is worth a look. */
    private static final String LOOK = "look";

    private static final Set<ImportColumn> WITH_HINT =
            Set.of(
                    ImportColumn.BIRTH_DATE,
                    ImportColumn.SEX,
                    ImportColumn.PRIORITY_GROUPS,
                    ImportColumn.COMMUNE,
                    ImportColumn.GUARDIAN_NAME);

    private final transient Messages messages;
    private final transient FaultWords words;
    private final Map<ImportColumn, TextField> fields = new EnumMap<>(ImportColumn.class);
    private final Checkbox noPapers;

    RowFields(Messages messages) {
        this.messages = messages;
        this.words = new FaultWords(messages);
        this.noPapers = new Checkbox(messages.text("lists-collect.row.no-papers"));
        addClassName("g2");
        for (ImportColumn column : ORDER) {
            TextField field = new TextField(words.column(column.key()));
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(column.isRequired());
            field.setWidthFull();
            fields.put(column, field);
            add(column == ImportColumn.NATIONAL_ID ? new Div(field, noPapers) : field);
        }
        noPapers.addValueChangeListener(
                event -> fields.get(ImportColumn.NATIONAL_ID).setEnabled(!event.getValue()));
        clearMarks();
    }

    void show(RowForm form) {
        Map<ImportColumn, String> texts = RowFormTexts.of(form);
        fields.forEach((column, field) -> field.setValue(shown(column, texts.get(column))));
        noPapers.setValue(form.noPapers() && form.idNumber().isBlank());
    }

    RowForm form() {
        boolean none = noPapers.getValue();
        return RowFormTexts.form(
                column ->
                        none && column == ImportColumn.NATIONAL_ID
                                ? ""
                                : fields.get(column).getValue(),
                none);
    }

    /** Marks faulty fields; what somebody should only look at stands as a hint. */
    void mark(List<RowFaultView> faults) {
        clearMarks();
        for (RowFaultView fault : faults) {
            TextField field = fields.get(ImportColumn.ofKey(fault.field()));
            if (field == null) {
                continue;
            }
            if (fault.hard()) {
                field.setErrorMessage(words.of(fault));
                field.setInvalid(true);
            } else {
                field.setHelperText(words.of(fault));
                field.addClassName(LOOK);
            }
        }
        faults.stream()
                .filter(RowFaultView::hard)
                .map(fault -> fields.get(ImportColumn.ofKey(fault.field())))
                .findFirst()
                .ifPresent(TextField::focus);
    }

    /** Shows beside each field what somebody else made of it; what is typed stays. */
    void compare(RowForm others) {
        clearMarks();
        RowFormTexts.of(others)
                .forEach(
                        (column, text) -> {
                            TextField field = fields.get(column);
                            if (!field.getValue().strip().equals(shown(column, text).strip())) {
                                field.setHelperText(theirs(text));
                                field.addClassName(LOOK);
                            }
                        });
    }

    void focusFirst() {
        fields.get(ImportColumn.FULL_NAME).focus();
    }

    private String theirs(String text) {
        return text.isBlank()
                ? messages.text("lists-collect.row.theirs-empty")
                : messages.text("lists-collect.row.theirs", text);
    }

    /** A sex is kept in Vietnamese and read in both languages. */
    private String shown(ImportColumn column, String text) {
        if (column == ImportColumn.SEX && Sex.parse(text) instanceof Parsed.Valid<Sex> known) {
            return messages.text("lists-collect.sex." + known.value());
        }
        return text;
    }

    private void clearMarks() {
        fields.forEach(
                (column, field) -> {
                    field.setInvalid(false);
                    field.removeClassName(LOOK);
                    field.setHelperText(
                            WITH_HINT.contains(column)
                                    ? messages.text("lists-collect.hint." + column.key())
                                    : null);
                });
    }
}
