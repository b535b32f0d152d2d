package vn.tram.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A person's page. Texts are empty where nothing is known.
 *
 * @param sex MALE, FEMALE or OTHER
 * @param ethnicity name of the ethnic group
 * @param nationality two letters of ISO 3166-1
 * @param masked whether numbers are masked; they are in full where the reader compares identities
 *     in the unit, and after {@link PersonSearch#reveal}
 * @param death empty for the living
 * @param enrolments newest first
 */
public record PersonView(
        PersonId id,
        String name,
        String birthDate,
        String sex,
        String idNumber,
        String phone,
        String insuranceNumber,
        String ethnicity,
        String nationality,
        String occupation,
        String employer,
        String hamlet,
        String addressLine,
        UnitCode commune,
        String communeName,
        String guardianName,
        String identityState,
        String identityReason,
        boolean masked,
        Optional<Deaths.Death> death,
        List<Enrolled> enrolments) {

    public PersonView {
        enrolments = List.copyOf(enrolments);
    }

    /** A live or ended enrolment of this person. */
    public record Enrolled(
            UUID list,
            String listCode,
            String campaignName,
            String roundName,
            int bestGroup,
            Instant enrolledAt,
            boolean live) {}
}
