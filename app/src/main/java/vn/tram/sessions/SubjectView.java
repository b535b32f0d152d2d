package vn.tram.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.tram.doses.DoseCategory;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Sex;
import vn.tram.people.PersonId;

/**
 * A person in one session, as the desks see them.
 *
 * @param number what the person is called by; empty on the stand-by list
 * @param standby place on the stand-by list
 * @param age completed years on the day of the session, the lower bound where the day of birth is
 *     not known
 * @param idNumber masked; empty where there is none
 * @param identityState of the person's record
 * @param category what was due when planned
 * @param ordinal within the category
 * @param onList whether an approved list names the person
 * @param spotBy who entered somebody that no list names
 * @param identityChecked paper compared with the record at reception
 * @param identityReason signed reason for going on without a verified identity
 * @param sameHand screened and injected by one person
 * @param merged the record went into another one meanwhile
 * @param revision changes with every act on the person
 */
public record SubjectView(
        SubjectId id,
        SessionId session,
        PersonId person,
        OptionalInt number,
        OptionalInt standby,
        String name,
        Sex sex,
        BirthDate birth,
        int age,
        String idNumber,
        String identityState,
        Optional<String> guardian,
        DoseCategory category,
        int ordinal,
        LocalDate dueOn,
        boolean onList,
        OptionalInt bestGroup,
        Origin origin,
        DayStep step,
        Optional<DayResult> result,
        Optional<String> resultReason,
        Optional<String> spotReason,
        Optional<UUID> spotBy,
        Optional<Instant> spotApprovedAt,
        boolean identityChecked,
        Optional<String> identityReason,
        Optional<Claim> claim,
        Optional<Instant> arrivedAt,
        Optional<Instant> screenedAt,
        Optional<UUID> screenedBy,
        Optional<Instant> doctorAskedAt,
        Optional<Instant> consentedAt,
        Optional<Instant> injectedAt,
        Optional<String> injectedBy,
        boolean sameHand,
        Optional<UUID> dose,
        Optional<Instant> mayLeaveAt,
        Optional<Reaction> reaction,
        Optional<Instant> releasedAt,
        Optional<Instant> shownAt,
        boolean merged,
        int revision) {

    /** How the person came into the session. */
    public enum Origin {
        PLANNED,
        STANDBY,
        SPOT
    }

    /** The worst that was written down during observation. */
    public enum Reaction {
        NONE,
        COMMON,
        SERIOUS
    }

    /** Who has the person at a desk just now, and since when something was done there. */
    public record Claim(Desk desk, UUID staff, String name, Instant since) {}

    /** A part of the day that is behind or before the person, 1 to 6 as the desks count. */
    public int station() {
        return switch (step) {
            case EXPECTED, APPROVAL -> 1;
            case SCREENING -> 2;
            case CONSENT -> 3;
            case INJECTION -> 4;
            case OBSERVATION -> 5;
            case LEAVING, DONE -> 6;
        };
    }
}
