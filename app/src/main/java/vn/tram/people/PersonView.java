package vn.tram.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/** A person's page. Numbers are in full only where the reader's role needs them. */
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
        List<Enrolled> enrolments) {

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
