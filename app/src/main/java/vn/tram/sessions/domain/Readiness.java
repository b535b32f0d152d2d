package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.ReadinessLine.Measure;
import vn.tram.sessions.ReadinessLine.State;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionReadiness;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.StaffWarning;
import vn.tram.staff.Actor;

@Service
class Readiness implements SessionReadiness {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    private final SessionAccess access;
    private final SessionActions actions;
    private final ReadinessStore store;
    private final StaffStore staff;
    private final AuditLog audit;
    private final Clock clock;

    Readiness(
            SessionAccess access,
            SessionActions actions,
            ReadinessStore store,
            StaffStore staff,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.actions = actions;
        this.store = store;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReadinessLine> lines(SessionId id, Actor actor) {
        return access.visible(id, actor).map(session -> of(session.view())).orElse(List.of());
    }

    /** With what follows from the assignment of staff worked out. */
    List<ReadinessLine> of(SessionView session) {
        return store.of(session).stream()
                .map(line -> line.measure() == Measure.STAFF ? byStaff(line, session) : line)
                .toList();
    }

    private ReadinessLine byStaff(ReadinessLine line, SessionView session) {
        var assigned = staff.of(session.id().value());
        boolean enough =
                StaffRule.warnings(assigned, session.desks(), session.mobileSite()).stream()
                        .noneMatch(StaffWarning::lacking);
        State state = enough ? State.OK : assigned.isEmpty() ? State.OPEN : State.FAILED;
        long people = assigned.stream().map(one -> one.id()).distinct().count();
        return with(line, state, Optional.of(Long.toString(people)), line.note(), line.ticket());
    }

    @Override
    @Transactional
    public Outcome<Void> record(SessionId id, Found found, Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayPrepare(session, actor))
                .then(session -> record(session, found, actor));
    }

    private Outcome<Void> record(VaccinationSession session, Found found, Actor actor) {
        Optional<ReadinessLine> known =
                of(session.view()).stream()
                        .filter(line -> line.item().equals(found.item()))
                        .filter(line -> line.measure() != Measure.STAFF)
                        .findFirst();
        if (known.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return judged(known.get(), found).map(line -> write(session, line, actor));
    }

    private Void write(VaccinationSession session, ReadinessLine line, Actor actor) {
        store.write(session.id().value(), line, actor.displayName(), clock.instant());
        if (line.fails()) {
            audit.record(
                    AuditEvent.by(actor, "session.must-have-missing")
                            .inCase(session.id().value())
                            .with("item", line.item()));
        }
        return null;
    }

    /** The line with what was found; where a number is measured, the state follows from it. */
    private static Outcome<ReadinessLine> judged(ReadinessLine line, Found found) {
        String note = CleanText.of(found.note());
        Optional<String> ticket = found.ticket().map(CleanText::of).filter(StringUtils::isNotEmpty);
        if (note.length() > TEXT_MAX || ticket.orElse("").length() > TICKET_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        if (line.measure() == Measure.SEEN) {
            State state = found.there() ? State.OK : State.FAILED;
            return Outcome.done(with(line, state, Optional.empty(), note, ticket));
        }
        String measured = found.measured().map(CleanText::of).orElse("");
        if (!NUMBER.matcher(measured).matches()) {
            return Outcome.refused(Plain.NUMBER_MALFORMED);
        }
        boolean enough = Double.parseDouble(measured.replace(',', '.')) >= line.least();
        if (!enough && line.measure() == Measure.MBPS && ticket.isEmpty()) {
            return Outcome.refused(Plain.TICKET_MISSING);
        }
        return Outcome.done(
                with(
                        line,
                        enough ? State.OK : State.FAILED,
                        Optional.of(measured),
                        note,
                        enough ? Optional.empty() : ticket));
    }

    private static ReadinessLine with(
            ReadinessLine line,
            State state,
            Optional<String> measured,
            String note,
            Optional<String> ticket) {
        return new ReadinessLine(
                line.item(),
                line.mustHave(),
                line.measure(),
                line.least(),
                state,
                measured,
                note,
                ticket,
                line.lastTime(),
                line.checkedBy(),
                line.checkedAt(),
                line.source());
    }

    @Override
    @Transactional
    public Outcome<Integer> asLastTime(SessionId id, Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayPrepare(session, actor))
                .map(
                        session -> {
                            int confirmed = 0;
                            for (ReadinessLine line : of(session.view())) {
                                boolean same =
                                        line.state() == State.OPEN
                                                && line.lastTime().isPresent()
                                                && record(session, asLast(line), actor).isDone();
                                confirmed += same ? 1 : 0;
                            }
                            return confirmed;
                        });
    }

    private static Found asLast(ReadinessLine line) {
        return new Found(line.item(), true, line.lastTime(), line.note(), line.ticket());
    }
}
