package vn.tram.doses.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.NewStop;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopId;
import vn.tram.doses.StopView;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/** Records what stands against further doses, and lifts it. The person is locked first. */
@Component
class Stopping {

    private static final int SHORTEST_REASON = 5;

    private final CourseStore courses;
    private final StopStore stops;
    private final AuditLog audit;
    private final Clock clock;

    Stopping(CourseStore courses, StopStore stops, AuditLog audit, Clock clock) {
        this.courses = courses;
        this.stops = stops;
        this.audit = audit;
        this.clock = clock;
    }

    List<StopView> of(PersonId person, String disease) {
        return stops.of(person, disease);
    }

    StopView stop(NewStop stop, Actor actor) {
        Subject subject = courses.lock(stop.person(), stop.disease()).orElseThrow();
        Optional<Stop> same =
                subject.stops().stream()
                        .filter(each -> each.code() == stop.code())
                        .filter(each -> stop.antigen().equals(Optional.ofNullable(each.antigen())))
                        .findFirst();
        return same.map(Stop::id)
                .flatMap(stops::byId)
                .orElseGet(() -> write(TimeOrderedId.next(), stop, actor));
    }

    private StopView write(UUID id, NewStop stop, Actor actor) {
        String reason = StringUtils.left(CleanText.of(stop.reason()), NewStop.REASON_MAX_LENGTH);
        stops.insert(id, stop, reason, actor, clock.instant());
        audit.record(event(actor, "dose.stopped", stops.byId(id).orElseThrow()));
        return stops.byId(id).orElseThrow();
    }

    Outcome<StopView> lift(StopId id, String typed, Actor actor) {
        Optional<StopView> found = stops.byId(id.value());
        if (found.isEmpty()) {
            return Outcome.refused(Plain.STOP_UNKNOWN);
        }
        courses.lock(found.get().person(), found.get().disease());
        // read again under the lock: somebody else may have lifted it meanwhile
        StopView stop = stops.byId(id.value()).orElseThrow();
        String reason = CleanText.of(typed);
        Optional<Plain> refusal = refusal(stop, reason, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        stops.lift(id.value(), reason, actor, clock.instant());
        audit.record(event(actor, "dose.stop-lifted", stop).with("reason", reason));
        return Outcome.done(stops.byId(id.value()).orElseThrow());
    }

    private static Optional<Plain> refusal(StopView stop, String reason, Actor actor) {
        if (!stop.live()) {
            return Optional.of(Plain.LIFTED_ALREADY);
        }
        if (ownContraindication(stop, actor)) {
            return Optional.of(Plain.OWN_STOP);
        }
        if (reason.length() < SHORTEST_REASON) {
            return Optional.of(Plain.REASON_MISSING);
        }
        return reason.length() > NewStop.REASON_MAX_LENGTH
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    static boolean ownContraindication(StopView stop, Actor actor) {
        return stop.code() == StopCode.CONTRAINDICATED
                && stop.by().filter(actor.id()::equals).isPresent();
    }

    private static AuditEvent event(Actor actor, String action, StopView stop) {
        AuditEvent event =
                AuditEvent.by(actor, action)
                        .about(stop.person().value())
                        .with("why", stop.code().name())
                        .with("day", stop.since().toString());
        return stop.antigen().map(antigen -> event.with("antigen", antigen)).orElse(event);
    }
}
