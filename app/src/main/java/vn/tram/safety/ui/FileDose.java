package vn.tram.safety.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.people.PersonId;
import vn.tram.safety.AdverseEvents.DoseFacts;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Texts;

/**
 * After which dose: of those that are recorded, the latest unless told, with everything that the
 * system knows of it; or one given elsewhere, as told.
 */
class FileDose extends Card {

    private final transient FilingServices services;
    private final transient SafetyWords words;
    private final transient Runnable changed;
    private final Div facts = new Div();
    private final Div elsewhere = new Div();
    private final TextField vaccine;
    private final TextField lot;
    private final TextField place;
    private final transient MomentFields given;
    private transient Optional<DoseFacts> known = Optional.empty();
    private transient boolean told;

    /** A dose that is recorded, or empty for one given elsewhere. */
    private record Choice(Optional<DoseView> dose) {}

    FileDose(FilingServices services, Runnable changed) {
        super(services.words().text("filing.dose"));
        this.services = services;
        this.words = services.words();
        this.changed = changed;
        vaccine = words.field("file.vaccine", Elsewhere.VACCINE_MAX);
        lot = words.field("file.lot", Elsewhere.LOT_MAX);
        lot.setHelperText(words.text("filing.lot.help"));
        place = words.field("file.place", Elsewhere.PLACE_MAX);
        given = new MomentFields("given", words, services.clock());
        given.day().clear();
        elsewhere.add(
                Arrange.stack(
                        Texts.quiet(words.text("filing.elsewhere.what")),
                        Arrange.pair(vaccine, lot),
                        place,
                        given.pair()));
    }

    /** Somebody else is chosen. */
    void of(Optional<PersonId> person, Optional<DoseId> dose, boolean unknown) {
        body().removeAll();
        known = Optional.empty();
        told = unknown;
        if (unknown) {
            put(elsewhere);
            return;
        }
        if (person.isEmpty()) {
            put(Texts.quiet(words.text("filing.dose.after-who")));
            return;
        }
        choose(services.doses().ofPerson(person.get(), false), dose);
    }

    private void choose(List<DoseView> all, Optional<DoseId> dose) {
        List<Choice> choices = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(DoseView::givenAt).reversed())
                .forEach(each -> choices.add(new Choice(Optional.of(each))));
        choices.add(new Choice(Optional.empty()));
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(words.text("file.dose"));
        group.addClassName("dose-choice");
        group.setItems(choices);
        group.setItemLabelGenerator(
                each ->
                        each.dose()
                                .map(
                                        one ->
                                                words.text(
                                                        "filing.dose.line",
                                                        one.number(),
                                                        words.product(one.product()),
                                                        words.when(one.givenAt())))
                                .orElseGet(() -> words.text("filing.elsewhere")));
        group.addValueChangeListener(event -> chosen(event.getValue()));
        put(group, facts, elsewhere);
        Choice first =
                choices.stream()
                        .filter(
                                each ->
                                        each.dose().map(DoseView::id).equals(dose)
                                                && dose.isPresent())
                        .findFirst()
                        .orElse(choices.get(0));
        group.setValue(first);
    }

    private void chosen(Choice choice) {
        facts.removeAll();
        told = choice.dose().isEmpty();
        elsewhere.setVisible(told);
        known =
                choice.dose()
                        .flatMap(
                                one -> services.events().known(one.id(), services.current().get()));
        known.ifPresent(each -> facts.add(list(each)));
        changed.run();
    }

    private DetailsList list(DoseFacts dose) {
        DetailsList list = new DetailsList();
        list.row(words.text("fact.product"), words.product(dose.product()));
        list.row(words.text("fact.lot"), dose.lotNumber().orElse(""));
        list.row(words.text("fact.vaccinated"), words.when(dose.givenAt()));
        list.row(
                words.text("fact.facility"),
                dose.facility()
                        .flatMap(services.facilities()::byId)
                        .map(Facility::name)
                        .orElse(""));
        list.row(words.text("filing.session"), dose.session().orElse(""));
        list.row(words.text("filing.injector"), dose.injector());
        list.row(
                words.text("filing.same"),
                words.text("filing.same.line", dose.sameSession(), dose.sameLot()));
        return list;
    }

    Optional<DoseId> dose() {
        return told ? Optional.empty() : known.map(DoseFacts::dose);
    }

    /** When the dose was given, as far as that is known. */
    Optional<Instant> givenAt() {
        return told ? given.chosen() : known.map(DoseFacts::givenAt);
    }

    Optional<Elsewhere> elsewhere() {
        return told
                ? Optional.of(
                        new Elsewhere(
                                vaccine.getValue(),
                                lot.getValue(),
                                place.getValue(),
                                given.chosen()))
                : Optional.empty();
    }
}
