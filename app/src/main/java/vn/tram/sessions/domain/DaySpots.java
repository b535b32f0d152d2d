package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.Newcomers;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayReception;
import vn.tram.sessions.DayReception.Spot;
import vn.tram.sessions.DayReception.SpotRequest;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

/** People whom no list names: entered at the reception, let in by an official of the place. */
@Component
class DaySpots {

    private static final int MOST = 100;

    private final DaySubjects subjects;
    private final DayPlaces places;
    private final DayCommands commands;
    private final DayCounters counters;
    private final SessionViews sessions;
    private final Newcomers newcomers;
    private final DueDoses due;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    DaySpots(
            DaySubjects subjects,
            DayPlaces places,
            DayCommands commands,
            DayCounters counters,
            SessionViews sessions,
            Newcomers newcomers,
            DueDoses due,
            StaffDirectory staff,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.subjects = subjects;
        this.places = places;
        this.commands = commands;
        this.counters = counters;
        this.sessions = sessions;
        this.newcomers = newcomers;
        this.due = due;
        this.staff = staff;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Outcome<SubjectView> add(UUID command, SessionView session, Spot spot, Desk desk, Actor actor) {
        String reason = StringUtils.left(CleanText.of(spot.reason()), DayReception.REASON_LENGTH);
        if (reason.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        UUID subject = TimeOrderedId.next();
        Instant now = clock.instant();
        UUID id = session.id().value();
        if (!commands.first(command, id, subject, "day.spot-added", actor, now)) {
            return Outcome.done(subjects.byId(commands.subjectOf(command)).orElseThrow());
        }
        return person(spot, session, actor)
                .then(person -> notHere(session, person))
                .then(person -> identified(spot, person))
                .then(person -> isDue(session, person))
                .map(
                        entry -> {
                            insert(subject, session, entry, spot, reason, actor, now);
                            counters.add(id, desk, DayCount.ARRIVED, 1);
                            audit.record(
                                    AuditEvent.by(actor, "day.spot-added")
                                            .inCase(id)
                                            .about(entry.person().value())
                                            .with("desk", desk.label())
                                            .with("reason", reason));
                            return subjects.byId(subject).orElseThrow();
                        });
    }

    private record Entry(PersonId person, DueAnswer due) {}

    private Outcome<PersonId> person(Spot spot, SessionView session, Actor actor) {
        return spot.known()
                .map(Outcome::done)
                .orElseGet(
                        () ->
                                newcomers.add(
                                        spot.newcomer().orElseThrow(),
                                        session.place().commune(),
                                        session.heldOn(),
                                        actor));
    }

    private Outcome<PersonId> notHere(SessionView session, PersonId person) {
        return subjects.ofPeople(session.id().value(), List.of(person.value())).isEmpty()
                ? Outcome.done(person)
                : Outcome.refused(Plain.IN_SESSION);
    }

    private Outcome<PersonId> identified(Spot spot, PersonId person) {
        String state =
                jdbc.sql("SELECT identity_state FROM person WHERE id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single();
        return DayIdentity.missing(state, spot.identityChecked(), spot.identityReason())
                .<Outcome<PersonId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(person));
    }

    private Outcome<Entry> isDue(SessionView session, PersonId person) {
        // another product than before is asked about at the consent
        DueAnswer answer =
                due.forPerson(
                        person,
                        session.product(),
                        session.heldOn(),
                        session.place().province().orElseThrow(),
                        new DueConditions(true, session.scarcity()));
        return answer.verdict() == DueAnswer.Verdict.DUE
                ? Outcome.done(new Entry(person, answer))
                : Outcome.refused(new DosesRefusal.NotDue(answer));
    }

    private void insert(
            UUID subject,
            SessionView session,
            Entry entry,
            Spot spot,
            String reason,
            Actor actor,
            Instant now) {
        LocalDate day = session.heldOn();
        jdbc.sql(
                        "INSERT INTO session_subject (id, session_id, person_id, number, category, ordinal, due_on, origin,"
                                + " step, spot_reason, spot_by, identity_checked, identity_reason, arrived_at, touched_at) VALUES (:id, :session, :person, :number,"
                                + " :category, :ordinal, :due, 'SPOT', 'APPROVAL', :reason, :by, TRUE, :identity, :now, :now)")
                .param("id", subject)
                .param("session", session.id().value())
                .param("person", entry.person().value())
                .param("number", places.nextNumber(session.id().value()))
                .param("category", entry.due().category().name())
                .param("ordinal", entry.due().ordinal())
                .param("due", entry.due().from().orElse(day))
                .param("reason", reason)
                .param("identity", DayIdentity.reason(spot.identityReason()).orElse(null))
                .param("by", actor.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<SpotRequest> awaiting(Actor official) {
        Map<UUID, SessionView> known = new HashMap<>();
        List<SpotRequest> requests = new ArrayList<>();
        for (UUID id : waiting(official)) {
            SubjectView subject = subjects.byId(id).orElseThrow();
            SessionView session =
                    known.computeIfAbsent(
                            subject.session().value(), key -> sessions.byId(key).orElseThrow());
            if (Rights.allows(official, Role.COMMUNE, session.place())) {
                requests.add(
                        new SpotRequest(
                                subject,
                                session,
                                subject.spotBy()
                                        .map(by -> staff.displayName(new StaffId(by)))
                                        .orElse("")));
            }
        }
        return requests;
    }

    int count(Actor official) {
        return awaiting(official).size();
    }

    /** Few at any moment: people who stand at a reception in the official's units. */
    private List<UUID> waiting(Actor official) {
        List<Right> rights = official.rightsAs(Role.COMMUNE);
        if (rights.isEmpty()) {
            return List.of();
        }
        boolean everywhere = rights.stream().anyMatch(right -> right.unit().isEmpty());
        List<String> units =
                rights.stream()
                        .flatMap(right -> right.unit().stream())
                        .map(UnitCode::value)
                        .toList();
        return jdbc.sql(
                        "SELECT s.id FROM vaccination_session v JOIN session_subject s ON s.session_id = v.id"
                                + " AND s.step = 'APPROVAL' WHERE v.state = 'RUNNING' AND (:everywhere"
                                + " OR v.commune_code IN (:units) OR v.district_code IN (:units)"
                                + " OR v.province_code IN (:units)) ORDER BY s.arrived_at LIMIT :most")
                .param("everywhere", everywhere)
                .param("units", units.isEmpty() ? List.of("-") : units)
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    Outcome<SubjectView> decide(
            SubjectId subject, Optional<String> declined, UUID command, Actor official) {
        return subjects.byId(subject.value())
                .<Outcome<SubjectView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SessionsRefusal.Plain.NOT_FOUND))
                .then(found -> decide(found, declined, command, official));
    }

    private Outcome<SubjectView> decide(
            SubjectView found, Optional<String> declined, UUID command, Actor official) {
        UUID id = found.session().value();
        SessionView session = sessions.shared(id).orElseThrow();
        if (!Rights.allows(official, Role.COMMUNE, session.place())) {
            return Outcome.refused(
                    SessionAccess.maySee(session.place(), official)
                            ? SessionsRefusal.Plain.NOT_YOURS
                            : SessionsRefusal.Plain.NOT_FOUND);
        }
        if (found.spotBy().filter(official.id().value()::equals).isPresent()) {
            return Outcome.refused(Plain.OWN_ENTRY);
        }
        Instant now = clock.instant();
        String action = declined.isPresent() ? "day.spot-declined" : "day.spot-approved";
        if (!commands.first(command, id, found.id().value(), action, official, now)) {
            return Outcome.done(found);
        }
        return DayActs.running(session)
                .then(running -> settle(found, declined, action, official, now));
    }

    private Outcome<SubjectView> settle(
            SubjectView found,
            Optional<String> declined,
            String action,
            Actor official,
            Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("by", official.id().value());
        values.put("at", Timestamp.from(now));
        declined.ifPresent(reason -> values.put("reason", reason));
        String set =
                declined.isPresent()
                        ? "step = 'DONE', result = 'NOT_DONE', result_reason = :reason"
                        : "step = 'SCREENING', spot_approved_by = :by, spot_approved_at = :at";
        if (declined.isPresent()) {
            values.remove("by");
            values.remove("at");
        }
        if (found.step() != DayStep.APPROVAL || !subjects.change(found, set, values, now)) {
            return Outcome.refused(new MovedOn(found.step()));
        }
        if (declined.isPresent()) {
            counters.add(
                    found.session().value(), Desk.of(Desk.Kind.RECEPTION), DayCount.NOT_DONE, 1);
        }
        AuditEvent event =
                AuditEvent.by(official, action)
                        .inCase(found.session().value())
                        .about(found.person().value());
        audit.record(declined.map(reason -> event.with("reason", reason)).orElse(event));
        return Outcome.done(subjects.byId(found.id().value()).orElseThrow());
    }
}
