package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;

/**
 * The people of a plan and of its stand-by list, and the hand that changes places between them. In
 * the caller's transaction, which holds the session.
 */
@Component
class PlannedPeople {

    private final SubjectStore subjects;
    private final AuditLog audit;
    private final Clock clock;

    PlannedPeople(SubjectStore subjects, AuditLog audit, Clock clock) {
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    List<PlannedSubject> of(SessionView session, boolean standby, OptionalInt after, int limit) {
        int most = Math.min(limit, SessionPlans.MOST);
        return standby
                ? subjects.standby(session, after.orElse(0), most)
                : subjects.planned(session, after.orElse(0), most);
    }

    Outcome<Integer> takeOut(
            VaccinationSession session, Collection<SubjectId> chosen, Actor actor) {
        int moved =
                chosen.isEmpty()
                        ? 0
                        : subjects.takeOut(session.id().value(), ids(chosen), clock.instant());
        return told(session, "session.people-taken-out", moved, actor);
    }

    Outcome<Integer> takeIn(VaccinationSession session, Collection<SubjectId> chosen, Actor actor) {
        UUID key = session.id().value();
        if (subjects.planned(key) + chosen.size() > session.capacity()) {
            return Outcome.refused(Plain.FULL);
        }
        OptionalInt moved =
                chosen.isEmpty()
                        ? OptionalInt.of(0)
                        : subjects.takeIn(key, ids(chosen), clock.instant());
        return moved.isEmpty()
                ? Outcome.refused(Plain.PLANNED_ELSEWHERE)
                : told(session, "session.people-taken-in", moved.getAsInt(), actor);
    }

    private Outcome<Integer> told(
            VaccinationSession session, String action, int people, Actor actor) {
        if (people > 0) {
            audit.record(
                    AuditEvent.by(actor, action)
                            .inCase(session.id().value())
                            .with("people", people));
        }
        return Outcome.done(people);
    }

    private static List<UUID> ids(Collection<SubjectId> chosen) {
        return chosen.stream().map(SubjectId::value).toList();
    }
}
