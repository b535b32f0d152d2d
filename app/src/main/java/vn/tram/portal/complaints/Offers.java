package vn.tram.portal.complaints;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Feedback;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.FacilityKind;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.portal.complaints.Step.Option;
import vn.tram.shell.Messages;
import vn.tram.stock.Products;

/** What can be chosen. */
@Component
class Offers {

    /** Facilities of one name; who finds none among them names the commune. */
    private static final int FACILITIES = 12;

    /** Among which those of health are looked for: schools and offices bear the same names. */
    private static final int OF_ALL_KINDS = 60;

    private final CitizenComplaints complaints;
    private final Doses doses;
    private final Products products;
    private final Facilities facilities;
    private final AdministrativeUnits units;
    private final FieldText fields;
    private final Messages messages;
    private final Clock clock;

    Offers(
            CitizenComplaints complaints,
            Doses doses,
            Products products,
            Facilities facilities,
            AdministrativeUnits units,
            FieldText fields,
            Messages messages,
            Clock clock) {
        this.complaints = complaints;
        this.doses = doses;
        this.products = products;
        this.facilities = facilities;
        this.units = units;
        this.fields = fields;
        this.messages = messages;
        this.clock = clock;
    }

    List<Option> kinds(Locale locale) {
        return Arrays.stream(ComplaintKind.values())
                .filter(kind -> kind != ComplaintKind.FEEDBACK)
                .map(
                        kind ->
                                new Option(
                                        kind.name(),
                                        messages.text(locale, "portal.ask.kind." + kind.code()),
                                        messages.text(
                                                locale,
                                                "portal.ask.kind." + kind.code() + ".detail")))
                .toList();
    }

    List<Option> doses(PersonId person, Locale locale) {
        return doses.ofPerson(person, false).stream()
                .map(
                        dose ->
                                new Option(
                                        dose.id().value().toString(),
                                        messages.text(
                                                locale, "portal.ask.dose.item", dose.number()),
                                        product(dose)
                                                + ", "
                                                + messages.formats().date(dose.givenOn())))
                .toList();
    }

    private String product(DoseView dose) {
        return products.byCode(dose.product()).map(one -> one.name()).orElse(dose.product());
    }

    /** Fields, each with what the record says. */
    List<Option> fields(boolean identity, Visit visit, Locale locale) {
        Map<ClaimField, String> recorded = recorded(visit);
        return Arrays.stream(ClaimField.values())
                .filter(field -> field.identity() == identity)
                .map(
                        field ->
                                new Option(
                                        field.name(),
                                        messages.text(locale, "complaints.field." + field.code()),
                                        visit.person().isEmpty()
                                                ? ""
                                                : Optional.ofNullable(recorded.get(field))
                                                        .map(kept -> fields.of(field, kept, locale))
                                                        .orElseGet(
                                                                () ->
                                                                        messages.text(
                                                                                locale,
                                                                                "portal.ask.unrecorded"))))
                .toList();
    }

    Map<ClaimField, String> recorded(Visit visit) {
        return visit.person()
                .map(person -> complaints.recorded(person, visit.answers().dose(), visit.phone()))
                .orElse(Map.of());
    }

    List<Option> vaccines() {
        return products.all().stream()
                .map(product -> Option.of(product.code(), product.name()))
                .toList();
    }

    List<Option> sexes(Locale locale) {
        return List.of(
                Option.of("male", messages.text(locale, "portal.ask.sex.male")),
                Option.of("female", messages.text(locale, "portal.ask.sex.female")));
    }

    List<Option> subjects(Locale locale) {
        return Arrays.stream(Feedback.Subject.values())
                .map(
                        subject ->
                                Option.of(
                                        subject.name(),
                                        messages.text(
                                                locale, "portal.ask.about." + subject.code())))
                .toList();
    }

    List<Option> provinces() {
        return below(Optional.empty());
    }

    List<Option> communes(UnitCode province) {
        return below(Optional.of(province));
    }

    private List<Option> below(Optional<UnitCode> parent) {
        return units.children(parent, PortalDay.of(clock)).stream()
                .sorted(Comparator.comparing(AdministrativeUnit::name, fields.order()))
                .map(unit -> Option.of(unit.code().value(), unit.name()))
                .toList();
    }

    /** Facilities of that name; the last is that it is none of them. */
    List<Option> facilities(String name, UnitCode province, Locale locale) {
        List<Option> found = new ArrayList<>();
        facilities.search(name, province, PortalDay.of(clock), OF_ALL_KINDS).stream()
                .filter(
                        one ->
                                one.kind() == FacilityKind.HEALTH_STATION
                                        || one.kind() == FacilityKind.HOSPITAL)
                .limit(FACILITIES)
                .map(
                        one ->
                                new Option(
                                        one.id().toString(),
                                        one.name(),
                                        units.at(one.commune(), PortalDay.of(clock))
                                                .map(AdministrativeUnit::name)
                                                .orElse("")))
                .forEach(found::add);
        if (!found.isEmpty()) {
            found.add(Option.of(Answers.NONE, messages.text(locale, "portal.ask.facility.none")));
        }
        return found;
    }
}
