package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.tram.doses.StopView;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;

@Service
class DayReceptionService implements DayReception {

    private static final Set<DayStep> EXPECTED = EnumSet.of(DayStep.EXPECTED);

    private final DayActs acts;
    private final DaySubjects subjects;
    private final DayPlaces places;
    private final DayCounters counters;
    private final DayEnd end;
    private final DayStops stops;
    private final DayFinding finding;
    private final DaySpots spots;
    private final SessionAccess access;

    DayReceptionService(
            DayActs acts,
            DaySubjects subjects,
            DayPlaces places,
            DayCounters counters,
            DayEnd end,
            DayStops stops,
            DayFinding finding,
            DaySpots spots,
            SessionAccess access) {
        this.acts = acts;
        this.subjects = subjects;
        this.places = places;
        this.counters = counters;
        this.end = end;
        this.stops = stops;
        this.finding = finding;
        this.spots = spots;
        this.access = access;
    }

    @Override
    public Findings find(SessionId session, String typed, Actor actor) {
        return access.seen(session, actor)
                .map(found -> finding.find(found, typed, actor))
                .orElseGet(() -> new Findings(List.of(), List.of()));
    }

    @Override
    public Outcome<SubjectView> checkIn(
            DayCommand command,
            boolean identityChecked,
            Optional<String> identityReason,
            Actor actor) {
        Hold hold =
                subjects.byId(command.subject().value())
                                .map(found -> found.number().isEmpty())
                                .orElse(false)
                        ? Hold.ALONE
                        : Hold.SHARED;
        return acts.onSubject(
                "day.checked-in",
                command,
                EXPECTED,
                hold,
                actor,
                moment -> checkIn(moment, identityChecked, DayIdentity.reason(identityReason)));
    }

    private Outcome<Void> checkIn(Moment moment, boolean checked, Optional<String> reason) {
        SubjectView person = moment.subject();
        Optional<Plain> missing = DayIdentity.missing(person.identityState(), checked, reason);
        if (missing.isPresent()) {
            return Outcome.refused(missing.get());
        }
        boolean settled = DayIdentity.settled(person.identityState());
        Map<String, Object> values = new HashMap<>();
        values.put("reason", settled ? null : reason.orElseThrow());
        values.put("at", java.sql.Timestamp.from(moment.now()));
        if (person.number().isPresent()) {
            values.put("number", person.number().getAsInt());
        } else if (places.free(moment.session()) > 0) {
            values.put("number", places.nextNumber(moment.sessionId()));
        } else {
            return Outcome.refused(Plain.NO_PLACE);
        }
        counters.add(moment.sessionId(), moment.desk(), DayCount.ARRIVED, 1);
        acts.record(
                settled
                        ? moment.event("day.checked-in")
                        : moment.event("day.checked-in").with("reason", reason.orElseThrow()));
        return acts.change(
                moment,
                "step = 'SCREENING', number = :number, identity_checked = TRUE, identity_reason = :reason,"
                        + " arrived_at = :at, "
                        + DaySubjects.LET_GO,
                values);
    }

    @Override
    public Outcome<SubjectView> notComing(DayCommand command, String reason, Actor actor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "day.not-coming",
                command,
                EXPECTED,
                actor,
                moment -> {
                    if (given.isEmpty()) {
                        return Outcome.refused(Plain.REASON_MISSING);
                    }
                    acts.record(moment.event("day.not-coming").with("reason", given.get()));
                    return end.with(moment, DayResult.ABSENT, given.get(), "", Map.of());
                });
    }

    @Override
    public Outcome<SubjectView> addOnSpot(
            UUID command, SessionId session, Spot spot, Desk desk, Actor actor) {
        return acts.inTransaction(
                () ->
                        acts.held(session, Hold.ALONE, actor)
                                .then(held -> spots.add(command, held, spot, desk, actor)));
    }

    @Override
    public List<SpotRequest> awaiting(Actor official) {
        return spots.awaiting(official);
    }

    @Override
    public int awaitingCount(Actor official) {
        return spots.count(official);
    }

    @Override
    public Outcome<SubjectView> approve(SubjectId subject, UUID command, Actor official) {
        return acts.inTransaction(() -> spots.decide(subject, Optional.empty(), command, official));
    }

    @Override
    public Outcome<SubjectView> decline(
            SubjectId subject, String reason, UUID command, Actor official) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return given.isEmpty()
                ? Outcome.refused(Plain.REASON_MISSING)
                : acts.inTransaction(() -> spots.decide(subject, given, command, official));
    }

    @Override
    public List<StopView> stops(SessionId session, PersonId person, Actor actor) {
        return access.seen(session, actor)
                .map(found -> stops.against(found, person))
                .orElse(List.of());
    }

    @Override
    public Outcome<Void> changedMind(SessionId session, PersonId person, String note, Actor actor) {
        return acts.inTransaction(
                () ->
                        acts.held(session, Hold.SHARED, actor)
                                .then(held -> stops.lifted(held, person, note, actor)));
    }

    @Override
    public int freePlaces(SessionId session, Actor actor) {
        return access.seen(session, actor).map(places::free).orElse(0);
    }
}
