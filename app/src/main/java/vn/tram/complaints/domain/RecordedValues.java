package vn.tram.complaints.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.people.PersonCorrections;
import vn.tram.people.PersonId;

/** What the record says of the fields that may be contested. */
@Component
class RecordedValues {

    private final PersonCorrections people;
    private final DoseCorrections doses;
    private final ComplaintPlaces places;

    RecordedValues(PersonCorrections people, DoseCorrections doses, ComplaintPlaces places) {
        this.people = people;
        this.doses = doses;
        this.places = places;
    }

    Map<ClaimField, String> of(Optional<PersonId> person, Optional<DoseId> dose) {
        Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);
        person.flatMap(people::identified).ifPresent(found -> values.putAll(FieldValues.of(found)));
        dose.flatMap(this::latest)
                .ifPresent(
                        found ->
                                values.putAll(
                                        FieldValues.of(
                                                found,
                                                places.name(found.facility(), found.placeText()))));
        return values;
    }

    /** The version that counts, whichever was pointed at. */
    Optional<DoseView> latest(DoseId dose) {
        return doses.versions(dose).stream().findFirst();
    }
}
