package vn.tram.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tram.doses.DoseCategory;
import vn.tram.people.PersonId;

/**
 * A person in the plan of a session.
 *
 * @param number what the person is called by; empty on the stand-by list
 * @param standby place on the stand-by list
 * @param slot when the person is asked to come; empty on the stand-by list
 * @param birth as it is written, with its precision
 * @param place hamlet and commune
 * @param bestGroup priority group that decided the turn
 * @param phone masked, the person's or the guardian's; empty where there is none
 * @param elsewhere planned in another session that is still to come
 * @param result how the day ended, once it did
 */
public record PlannedSubject(
        SubjectId id,
        PersonId person,
        OptionalInt number,
        OptionalInt standby,
        Optional<Instant> slot,
        String name,
        String birth,
        String place,
        OptionalInt bestGroup,
        DoseCategory category,
        int ordinal,
        LocalDate dueOn,
        String phone,
        boolean elsewhere,
        DayStep step,
        Optional<DayResult> result) {}
