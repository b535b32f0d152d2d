package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tram.kernel.CitizenCard;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.lists.RowForm;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.ui.FaultWords;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;

/** The short row: what differs from person to person. Enter in any field adds. */
class EntryLine extends Div {

    private final transient Messages messages;
    private final TextField name = new TextField();
    private final TextField birth = new TextField();
    private final TextField sex = new TextField();
    private final TextField number = new TextField();
    private final TextField phone = new TextField();
    private final TextField note = new TextField();
    private final Button add;
    private TextField scannedIn;

    /** What is told of the typing. */
    interface Listener {
        /** Name and birth date are both there, or one of them changed. */
        void personTyped();

        /** Enter, or the button. */
        void addWanted();
    }

    EntryLine(Messages messages, Listener listener) {
        this.messages = messages;
        FaultWords words = new FaultWords(messages);
        addClassName("entry-line");
        label(words, name, ImportColumn.FULL_NAME);
        label(words, birth, ImportColumn.BIRTH_DATE);
        label(words, sex, ImportColumn.SEX);
        label(words, number, ImportColumn.NATIONAL_ID);
        label(words, phone, ImportColumn.PHONE);
        label(words, note, ImportColumn.NOTE);
        birth.setPlaceholder(messages.text("kit.date.form"));
        sex.setPlaceholder(messages.text("lists-collect.entry.sex"));
        number.setHelperText(messages.text("lists-collect.entry.no-papers"));
        fields().forEach(this::takeCard);
        add =
                Buttons.primary(
                        messages.text("lists-collect.entry.add"),
                        Icon.PLUS,
                        event -> listener.addWanted());
        name.addValueChangeListener(
                event -> {
                    hintAtDiacritics();
                    listener.personTyped();
                });
        birth.addValueChangeListener(event -> listener.personTyped());
        fields().forEach(
                        field ->
                                onEnter(
                                        field,
                                        () -> {
                                            if (!cardEnds(field)) {
                                                listener.addWanted();
                                            }
                                        }));
        add(name, birth, sex, number, phone, note, add);
    }

    private static void label(FaultWords words, TextField field, ImportColumn column) {
        field.setLabel(words.column(column.key()));
        // emptied after each person, which is no mistake
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(
                column.isRequired() && column != ImportColumn.PRIORITY_GROUPS);
    }

    /** When the key is let go the browser has already told the value of the field. */
    private static void onEnter(TextField field, Runnable does) {
        field.getElement()
                .addEventListener("keyup", event -> does.run())
                .setFilter("event.key === 'Enter' && !event.isComposing");
    }

    /** A scanner types a citizen card's QR wherever the cursor is. */
    private void takeCard(TextField field) {
        field.addValueChangeListener(
                event ->
                        CitizenCard.read(event.getValue())
                                .ifPresent(
                                        card -> {
                                            scannedIn = field;
                                            field.clear();
                                            name.setValue(card.name());
                                            birth.setValue(card.birthDate());
                                            sex.setValue(card.sex());
                                            number.setValue(card.number());
                                        }));
    }

    /** The Enter with which a scanner ends adds nobody: what no card says can still be typed. */
    private boolean cardEnds(TextField field) {
        boolean ends = field == scannedIn;
        scannedIn = null;
        if (ends) {
            phone.focus();
        }
        return ends;
    }

    private List<TextField> fields() {
        return List.of(name, birth, sex, number, phone, note);
    }

    String name() {
        return name.getValue().strip();
    }

    String birthDate() {
        return birth.getValue().strip();
    }

    RowForm form(SharedValues.Values shared) {
        return new RowForm(
                name(),
                birthDate(),
                sex.getValue(),
                number.getValue(),
                false,
                phone.getValue(),
                "",
                "",
                shared.employer(),
                shared.hamlet(),
                shared.address(),
                shared.commune(),
                "",
                "",
                shared.groups(),
                "",
                "",
                "",
                "",
                note.getValue());
    }

    void clear() {
        fields().forEach(TextField::clear);
        name.setHelperText(null);
        name.focus();
    }

    /** Without name and birth date nobody can be looked for: the cursor goes to what is missing. */
    boolean leadsToGap() {
        TextField gap = name().isEmpty() ? name : birth;
        boolean missing = gap.getValue().isBlank();
        if (missing) {
            gap.focus();
        }
        return missing;
    }

    void buttonText(String text) {
        add.setText(text);
    }

    private void hintAtDiacritics() {
        boolean bare =
                PersonName.parse(name.getValue()) instanceof Parsed.Valid<PersonName> valid
                        && valid.value().lacksDiacritics();
        name.setHelperText(bare ? messages.text("fault.name-unaccented") : null);
    }
}
