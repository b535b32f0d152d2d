package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.StaffId;

/**
 * What an injection changes in a person's row: the set clause, and how the person stands after it.
 * Both are here, so that the row that was just written need not be read again.
 *
 * @param at as precise as it is stored
 */
record Injected(Instant at, StaffId injector, String name, UUID dose, boolean sameHand) {

    /** On site after the injection: NĐ 104/2016 art. 5, TT 13/2026 art. 12. */
    static final Duration OBSERVED = Duration.ofMinutes(30);

    static final String SET =
            "step = 'OBSERVATION', injected_at = :at, may_leave_at = :until, injected_by = :injector,"
                    + " injected_by_name = :name, dose_id = :dose, same_hand = :same, reaction = NULL, "
                    + DaySubjects.LET_GO;

    static Injected at(Instant now, StaffId injector, String name, UUID dose, boolean sameHand) {
        return new Injected(now.truncatedTo(ChronoUnit.MILLIS), injector, name, dose, sameHand);
    }

    Map<String, ?> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("at", Timestamp.from(at));
        values.put("until", Timestamp.from(mayLeaveAt()));
        values.put("injector", injector.value());
        values.put("name", name);
        values.put("dose", dose);
        values.put("same", sameHand);
        return values;
    }

    private Instant mayLeaveAt() {
        return at.plus(OBSERVED);
    }

    SubjectView on(SubjectView before) {
        return new SubjectView(
                before.id(),
                before.session(),
                before.person(),
                before.number(),
                before.standby(),
                before.name(),
                before.sex(),
                before.birth(),
                before.age(),
                before.idNumber(),
                before.identityState(),
                before.guardian(),
                before.category(),
                before.ordinal(),
                before.dueOn(),
                before.onList(),
                before.bestGroup(),
                before.origin(),
                DayStep.OBSERVATION,
                before.result(),
                before.resultReason(),
                before.spotReason(),
                before.spotBy(),
                before.spotApprovedAt(),
                before.identityChecked(),
                before.identityReason(),
                Optional.empty(),
                before.arrivedAt(),
                before.screenedAt(),
                before.screenedBy(),
                before.doctorAskedAt(),
                before.consentedAt(),
                Optional.of(at),
                Optional.of(name),
                sameHand,
                Optional.of(dose),
                Optional.of(mayLeaveAt()),
                Optional.empty(),
                before.releasedAt(),
                before.shownAt(),
                before.merged(),
                before.revision() + 1);
    }
}
