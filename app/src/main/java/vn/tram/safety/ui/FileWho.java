package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.AdverseEvents.Vaccinated;
import vn.tram.safety.NewReport.Patient;
import vn.tram.sessions.SessionId;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;

/**
 * Who it is: known by the page one comes from, chosen among those of a session, searched for, or
 * told where there is no ID.
 */
class FileWho extends Card {

    private static final int SHORTEST = 3;

    private final transient FilingServices services;
    private final transient SafetyWords words;
    private final transient Runnable changed;
    private final Checkbox unknown;
    private final TextField name;
    private final TextField birth;
    private final TextField phone;
    private final TextField address;
    private final com.vaadin.flow.component.html.Div told;
    private transient Optional<PersonId> person = Optional.empty();
    private transient Optional<DoseId> dose = Optional.empty();

    FileWho(FilingServices services, Runnable changed) {
        super(services.words().text("filing.who"));
        this.services = services;
        this.words = services.words();
        this.changed = changed;
        unknown = new Checkbox(words.text("filing.unknown"));
        name = words.field("file.name", Patient.NAME_MAX);
        birth = words.field("file.birth", Patient.BIRTH_MAX);
        phone = words.field("file.phone", Patient.PHONE_MAX);
        address = words.field("file.address", Patient.ADDRESS_MAX);
        told =
                Arrange.stack(
                        Texts.quiet(words.text("filing.unknown.what")),
                        Arrange.pair(name, birth),
                        Arrange.pair(phone, address));
    }

    /** Somebody whose page one comes from. */
    FileWho of(PersonId known) {
        person = Optional.of(known);
        services.people()
                .open(known, services.current().get())
                .ifPresent(
                        view ->
                                put(
                                        Arrange.lines(
                                                new com.vaadin.flow.component.html.Span(
                                                        view.name()),
                                                Texts.quiet(
                                                        words.text(
                                                                "filing.person",
                                                                view.birthDate(),
                                                                view.idNumber(),
                                                                view.communeName())))));
        return this;
    }

    /** One of those with a dose of the session. */
    FileWho among(SessionId session) {
        List<Vaccinated> all =
                services.events().vaccinated(session, AdverseEvents.MOST, services.current().get());
        ComboBox<Vaccinated> one = new ComboBox<>(words.text("filing.of-session"));
        one.setItems(all);
        one.setItemLabelGenerator(
                each ->
                        words.text(
                                "filing.of-session.line",
                                each.name(),
                                each.birth(),
                                words.when(each.givenAt())));
        one.setWidthFull();
        one.addValueChangeListener(
                event -> {
                    Optional<Vaccinated> chosen = Optional.ofNullable(event.getValue());
                    person = chosen.map(Vaccinated::person);
                    dose = chosen.map(Vaccinated::dose);
                    changed.run();
                });
        put(one);
        return this;
    }

    /** Searched for, or told. */
    FileWho searched() {
        ComboBox<PersonHit> who = new ComboBox<>(words.text("identify.who"));
        who.setWidthFull();
        who.setItemLabelGenerator(
                hit -> words.text("identify.hit", hit.name(), hit.birthDate(), hit.idNumber()));
        who.setItemsWithFilterConverter(
                query ->
                        services
                                .people()
                                .search(query.getFilter().orElse(""), services.current().get())
                                .hits()
                                .stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                typed -> typed.length() < SHORTEST ? "" : typed);
        who.addValueChangeListener(
                event -> {
                    person = Optional.ofNullable(event.getValue()).map(PersonHit::id);
                    changed.run();
                });
        told.setVisible(false);
        unknown.addValueChangeListener(
                event -> {
                    who.setVisible(!event.getValue());
                    told.setVisible(event.getValue());
                    person = Optional.empty();
                    who.clear();
                    changed.run();
                });
        put(who, unknown, told);
        return this;
    }

    Optional<PersonId> person() {
        return person;
    }

    /** The dose that the choice of the person has brought. */
    Optional<DoseId> dose() {
        return dose;
    }

    /** Whether it is told who it is, without a record here. */
    boolean isTold() {
        return unknown.getValue();
    }

    Optional<Patient> patient() {
        return isTold()
                ? Optional.of(
                        new Patient(
                                name.getValue(),
                                birth.getValue(),
                                phone.getValue(),
                                address.getValue()))
                : Optional.empty();
    }

    /** The field for what is wrong with who it is. */
    TextField name() {
        return name;
    }
}
