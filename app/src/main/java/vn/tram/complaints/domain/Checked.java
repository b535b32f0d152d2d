package vn.tram.complaints.domain;

import java.util.Map;
import java.util.Optional;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.NamedPlaces;
import vn.tram.doses.DoseId;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;

/**
 * A complaint as typed, understood.
 *
 * @param claims in the form in which values are kept
 */
record Checked(
        ComplaintKind kind,
        PersonName name,
        BirthDate birth,
        Optional<PhoneNumber> phone,
        Optional<PersonId> person,
        Optional<DoseId> dose,
        NamedPlaces places,
        Map<ClaimField, String> claims,
        String words,
        Optional<Feedback> feedback) {

    Checked about(PersonId found) {
        return new Checked(
                kind,
                name,
                birth,
                phone,
                Optional.of(found),
                dose,
                places,
                claims,
                words,
                feedback);
    }

    @Override
    public String toString() {
        return "Checked[" + kind + "]";
    }
}
