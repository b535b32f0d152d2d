package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayPulse;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@Service
class SessionDayService implements SessionDay {

    /** A desk where nothing was done for so long may be taken over from, knowingly. */
    static final Duration IDLE = Duration.ofMinutes(5);

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final DaySubjects subjects;
    private final DayCounters counters;
    private final DayActs acts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionDayService(
            SessionRepository sessions,
            SessionAccess access,
            DaySubjects subjects,
            DayCounters counters,
            DayActs acts,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.subjects = subjects;
        this.counters = counters;
        this.acts = acts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SessionView> byCode(String code, Actor actor) {
        return sessions.findByCode(code)
                .filter(session -> SessionAccess.maySee(session.place(), actor))
                .map(VaccinationSession::view);
    }

    @Override
    public Optional<SessionView> byId(SessionId session, Actor actor) {
        return access.seen(session, actor);
    }

    @Override
    public boolean mayServe(SessionView session, Actor actor) {
        return Rights.allows(actor, Role.STATION, session.place());
    }

    private boolean seen(SessionId session, Actor actor) {
        return access.seen(session, actor).isPresent();
    }

    @Override
    public Optional<DayPulse> pulse(SessionId session, Actor actor) {
        return access.seen(session, actor).map(this::pulse);
    }

    private DayPulse pulse(SessionView session) {
        Map<DayStep, Integer> waiting = new EnumMap<>(DayStep.class);
        int[] standby = {0};
        Instant[] touched = {null};
        jdbc.sql(
                        "SELECT step, COUNT(*) AS people, MAX(touched_at) AS touched_at,"
                                + " SUM(number IS NULL AND step = 'EXPECTED') AS standby"
                                + " FROM session_subject WHERE session_id = :session GROUP BY step")
                .param("session", session.id().value())
                .query(
                        (ResultSet row) -> {
                            DayStep step = DayStep.valueOf(row.getString("step"));
                            standby[0] += row.getInt("standby");
                            waiting.put(step, row.getInt("people") - row.getInt("standby"));
                            Instant last = DaySubjects.time(row, "touched_at").orElseThrow();
                            if (touched[0] == null || last.isAfter(touched[0])) {
                                touched[0] = last;
                            }
                        });
        return new DayPulse(
                session.state(),
                session.suspended(),
                session.revision(),
                waiting,
                standby[0],
                Optional.ofNullable(touched[0]));
    }

    @Override
    public List<SubjectView> waiting(SessionId session, DayStep step, Actor actor) {
        return seen(session, actor) ? subjects.at(session.value(), step, MOST) : List.of();
    }

    @Override
    public List<SubjectView> standby(SessionId session, Actor actor) {
        return seen(session, actor) ? subjects.standby(session.value(), MOST) : List.of();
    }

    @Override
    public List<SubjectView> done(SessionId session, int limit, Actor actor) {
        return seen(session, actor)
                ? subjects.done(session.value(), Math.min(limit, MOST))
                : List.of();
    }

    @Override
    public Optional<SubjectView> subject(SubjectId subject, Actor actor) {
        return subjects.byId(subject.value()).filter(found -> seen(found.session(), actor));
    }

    @Override
    public Optional<SubjectView> current(SessionId session, Desk desk, Actor actor) {
        return seen(session, actor)
                ? subjects.servedBy(session.value(), desk, actor.id().value())
                : Optional.empty();
    }

    @Override
    public Outcome<SubjectView> serve(SubjectId subject, Desk desk, boolean takeOver, Actor actor) {
        return acts.inTransaction(
                () ->
                        subjects.byId(subject.value())
                                .<Outcome<SubjectView>>map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND))
                                .then(
                                        found ->
                                                acts.held(found.session(), Hold.SHARED, actor)
                                                        .then(
                                                                s ->
                                                                        claim(
                                                                                found, desk,
                                                                                takeOver, actor))));
    }

    private Outcome<SubjectView> claim(
            SubjectView found, Desk desk, boolean takeOver, Actor actor) {
        Instant now = clock.instant();
        letGoOthers(found, desk, actor, now);
        int claimed =
                jdbc.sql(
                                "UPDATE session_subject SET serving_desk = :desk, serving_by = :me, serving_name = :name,"
                                        + " serving_since = :now, touched_at = :now WHERE id = :id AND step = :step"
                                        + " AND (serving_by IS NULL OR (serving_by = :me AND serving_desk = :desk)"
                                        + " OR (:takeOver AND serving_since < :idle))")
                        .param("desk", desk.number())
                        .param("me", actor.id().value())
                        .param("name", actor.displayName())
                        .param("now", Timestamp.from(now))
                        .param("id", found.id().value())
                        .param("step", desk.kind().step().name())
                        .param("takeOver", takeOver)
                        .param("idle", Timestamp.from(now.minus(IDLE)))
                        .update();
        SubjectView as = subjects.byId(found.id().value()).orElseThrow();
        if (claimed == 1) {
            return Outcome.done(as);
        }
        return as.step() != desk.kind().step()
                ? Outcome.refused(new MovedOn(as.step()))
                : Outcome.refused(DayActs.atAnotherDesk(as.claim().orElseThrow()));
    }

    /** One desk has one person: whoever the actor had there goes back into the queue. */
    private void letGoOthers(SubjectView taken, Desk desk, Actor actor, Instant now) {
        jdbc.sql(
                        "UPDATE session_subject SET "
                                + DaySubjects.LET_GO
                                + ", touched_at = :now WHERE session_id = :session AND step = :step"
                                + " AND serving_by = :me AND serving_desk = :desk AND id <> :id")
                .param("now", Timestamp.from(now))
                .param("session", taken.session().value())
                .param("step", desk.kind().step().name())
                .param("me", actor.id().value())
                .param("desk", desk.number())
                .param("id", taken.id().value())
                .update();
    }

    @Override
    public Outcome<Void> release(SubjectId subject, Desk desk, Actor actor) {
        return acts.inTransaction(
                () -> {
                    jdbc.sql(
                                    "UPDATE session_subject SET "
                                            + DaySubjects.LET_GO
                                            + ", touched_at = :now WHERE id = :id AND serving_by = :me"
                                            + " AND serving_desk = :desk")
                            .param("now", Timestamp.from(clock.instant()))
                            .param("id", subject.value())
                            .param("me", actor.id().value())
                            .param("desk", desk.number())
                            .update();
                    return Outcome.done();
                });
    }

    @Override
    public List<SessionStaff> staff(SessionId session, Actor actor) {
        return seen(session, actor) ? staff(session.value()) : List.of();
    }

    private List<SessionStaff> staff(UUID session) {
        return jdbc.sql(
                        "SELECT staff_id, name, duty, qualification, desk FROM session_staff"
                                + " WHERE session_id = :session ORDER BY name, duty")
                .param("session", session)
                .query(SessionDayService::member)
                .list();
    }

    static SessionStaff member(ResultSet row, int n) throws SQLException {
        return new SessionStaff(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("duty"),
                row.getString("qualification"),
                row.getInt("desk"));
    }

    @Override
    public int count(SessionId session, DayCount counter) {
        return counters.sum(session.value(), counter);
    }
}
