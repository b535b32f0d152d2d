package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.sessions.DayDesks;
import vn.tram.sessions.Desk;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectDose;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;

@Service
class DeskService implements DayDesks {

    /**
     * As {@link vn.tram.sessions.SessionStaff#decidesOnDuty} and the bar on one's own screening.
     */
    private static final String DECIDABLE =
            "SELECT s.id FROM session_subject s JOIN screening c ON c.subject_id = s.id AND c.live = TRUE"
                    + " WHERE s.session_id = :session AND s.step = 'SCREENING' AND s.doctor_asked_at IS NOT NULL"
                    + " AND c.by_id <> :me AND EXISTS (SELECT 1 FROM session_staff t"
                    + " WHERE t.session_id = s.session_id AND t.staff_id = :me"
                    + " AND (t.duty = 'HEAD' OR t.qualification = 'DOCTOR'))";

    private final SessionAccess access;
    private final SessionDayService day;
    private final StaffStore staff;
    private final DoseNow doseNow;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskService(
            SessionAccess access,
            SessionDayService day,
            StaffStore staff,
            DoseNow doseNow,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.day = day;
        this.staff = staff;
        this.doseNow = doseNow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Desk first(SessionView session, Actor actor) {
        List<PlannedStaff> mine =
                staff.of(session.id().value()).stream()
                        .filter(member -> member.id().equals(actor.id()))
                        .toList();
        boolean head = mine.stream().anyMatch(member -> member.duty() == Duty.HEAD);
        Optional<Desk> assigned =
                mine.stream()
                        .flatMap(member -> deskOf(member).stream())
                        .filter(desk -> desk.set() <= session.desks())
                        .min(Comparator.comparingInt(Desk::number));
        Optional<Desk> last = head || assigned.isEmpty() ? last(session, actor) : Optional.empty();
        return last.or(() -> assigned).orElse(Desk.of(Desk.Kind.RECEPTION));
    }

    /** Emergency care stands by where people are watched; who types does so where they leave. */
    private static Optional<Desk> deskOf(PlannedStaff member) {
        int set = Math.max(1, member.desk());
        return switch (member.duty()) {
            case HEAD -> Optional.empty();
            case RECEPTION -> Optional.of(new Desk(Desk.Kind.RECEPTION, set));
            case SCREENING -> Optional.of(new Desk(Desk.Kind.SCREENING, set));
            case INJECTION -> Optional.of(new Desk(Desk.Kind.INJECTION, set));
            case OBSERVATION, EMERGENCY -> Optional.of(Desk.of(Desk.Kind.OBSERVATION));
            case DATA -> Optional.of(Desk.of(Desk.Kind.RESULT));
        };
    }

    private Optional<Desk> last(SessionView session, Actor actor) {
        return jdbc.sql(
                        "SELECT desk FROM session_desk_open WHERE session_id = :session AND staff_id = :me")
                .param("session", session.id().value())
                .param("me", actor.id().value())
                .query(Integer.class)
                .optional()
                .map(Desk::ofNumber)
                .filter(desk -> desk.set() <= session.desks());
    }

    @Override
    @Transactional
    public void opened(SessionView session, Desk desk, Actor actor) {
        jdbc.sql(
                        "INSERT INTO session_desk_open (session_id, staff_id, desk, opened_at)"
                                + " VALUES (:session, :me, :desk, :now)"
                                + " ON DUPLICATE KEY UPDATE desk = VALUES(desk), opened_at = VALUES(opened_at)")
                .param("session", session.id().value())
                .param("me", actor.id().value())
                .param("desk", desk.number())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<SubjectId> decidable(SessionId session, Actor actor) {
        if (access.seen(session, actor).isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(DECIDABLE)
                .param("session", session.value())
                .param("me", actor.id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(SubjectId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SubjectDose> dose(SubjectId subject, Actor actor) {
        return day.subject(subject, actor)
                .map(
                        person ->
                                doseNow.of(
                                        person,
                                        access.seen(person.session(), actor).orElseThrow()));
    }
}
