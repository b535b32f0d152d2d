package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.Sex;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.Newcomer;
import vn.tram.people.Newcomers.NewcomerRefusal;
import vn.tram.people.PersonHit;
import vn.tram.sessions.DayReception.Spot;
import vn.tram.shell.kit.FormDialog;

/** Enters somebody whom no list names: known already, or new. An official lets them in. */
class SpotDialog {

    private static final String VIETNAM = "VN";

    private final DayFrame frame;
    private final DayServices services;
    private final Optional<PersonHit> known;
    private final UUID command = TimeOrderedId.next();
    private final TextField name = new TextField();
    private final TextField birth = new TextField();
    private final Select<Sex> sex = new Select<>();
    private final TextField number = new TextField();
    private final TextField phone = new TextField();
    private final TextField hamlet = new TextField();
    private final TextField guardian = new TextField();
    private final ComboBox<String> nationality = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Checkbox checked = new Checkbox();
    private final TextField identity = new TextField();

    /** Somebody whom the person register knows. */
    SpotDialog(DayFrame frame, PersonHit known) {
        this(frame, Optional.of(known));
    }

    /**
     * @param lookedFor what was looked for in vain: a name need not be typed twice
     */
    SpotDialog(DayFrame frame, String lookedFor) {
        this(frame, Optional.empty());
        if (lookedFor.chars().noneMatch(Character::isDigit)) {
            name.setValue(lookedFor.strip());
        }
    }

    private SpotDialog(DayFrame frame, Optional<PersonHit> known) {
        this.frame = frame;
        this.services = frame.services();
        this.known = known;
        label(name, "name", PersonName.MAX_LENGTH);
        label(birth, "birth-date", 20);
        label(number, "id-number", 20);
        label(phone, "phone", 20);
        label(hamlet, "hamlet", 200);
        label(guardian, "guardian", 200);
        label(reason, "reason", 500);
        label(identity, "identity", 500);
        birth.setPlaceholder(services.messages().text("kit.date.form"));
        sex.setLabel(services.text("spot.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(each -> services.text("sex." + each));
        nationality.setLabel(services.text("spot.nationality"));
        nationality.setItems(Arrays.asList(Locale.getISOCountries()));
        Locale reader = services.messages().locale();
        nationality.setItemLabelGenerator(
                code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(reader));
        nationality.setValue(VIETNAM);
        checked.setLabel(services.text("identity.checked"));
        reason.setRequiredIndicatorVisible(true);
    }

    private void label(TextField field, String key, int longest) {
        field.setLabel(services.text("spot." + key));
        field.setMaxLength(longest);
        field.setWidthFull();
    }

    void open() {
        FormDialog dialog =
                FormDialog.of(
                        known.map(person -> services.text("spot.title", person.name()))
                                .orElseGet(() -> services.text("newcomer.title")),
                        services.text("spot.what"),
                        services.text("spot.do"),
                        services.messages());
        if (known.isEmpty()) {
            dialog.fields(
                    name,
                    pair(birth, sex),
                    pair(number, nationality),
                    pair(phone, hamlet),
                    guardian);
        }
        dialog.fields(reason, checked, identity)
                .at(name, refusal -> isAbout(refusal, "name"))
                .at(birth, refusal -> isAbout(refusal, "birth-date"))
                .at(number, refusal -> isAbout(refusal, "id-number"))
                .at(phone, refusal -> isAbout(refusal, "phone"))
                .at(sex, refusal -> isAbout(refusal, "sex"))
                .at(reason, refusal -> refusal.code().equals("day.reason-missing"))
                .at(identity, refusal -> refusal.code().equals("day.identity-open"))
                .does(this::add)
                .then(
                        () -> {
                            frame.saved();
                            frame.redraw();
                        });
        dialog.addClassName("tablet");
        dialog.open();
    }

    private static Div pair(com.vaadin.flow.component.Component... both) {
        return DayParts.div("g2", both);
    }

    private static boolean isAbout(vn.tram.kernel.Refusal refusal, String field) {
        return refusal instanceof NewcomerRefusal.Faulty faulty && faulty.field().equals(field)
                || field.equals("id-number") && refusal instanceof NewcomerRefusal.Known
                || field.equals("phone") && refusal instanceof NewcomerRefusal.PhoneShared;
    }

    private Outcome<?> add() {
        Optional<Newcomer> newcomer =
                known.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new Newcomer(
                                        name.getValue(),
                                        birth.getValue(),
                                        Optional.ofNullable(sex.getValue())
                                                .map(Sex::name)
                                                .orElse(""),
                                        number.getValue(),
                                        phone.getValue(),
                                        hamlet.getValue(),
                                        guardian.getValue(),
                                        Optional.ofNullable(nationality.getValue())
                                                .orElse(VIETNAM)));
        Spot spot =
                new Spot(
                        known.map(PersonHit::id),
                        newcomer,
                        reason.getValue(),
                        checked.getValue(),
                        Optional.of(identity.getValue()));
        return services.reception()
                .addOnSpot(command, frame.session().id(), spot, frame.desk(), services.actor());
    }
}
