package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayRefusal;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SessionsRefusal.AtAnotherDesk;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Claim;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/**
 * The frame of every act of the day: one transaction, in which the session is held as it is, the
 * command is done once, and the person's row moves forward only from where the desk saw it.
 */
@Component
class DayActs {

    private final SessionAccess access;
    private final DaySubjects subjects;
    private final DayCommands commands;
    private final AuditLog audit;
    private final CommandTransaction transactions;
    private final Clock clock;

    DayActs(
            SessionAccess access,
            DaySubjects subjects,
            DayCommands commands,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.subjects = subjects;
        this.commands = commands;
        this.audit = audit;
        this.transactions = new CommandTransaction(transactions);
        this.clock = clock;
    }

    /** What an act finds when it begins. */
    record Moment(
            SessionView session,
            SubjectView subject,
            Desk desk,
            UUID command,
            Actor actor,
            Instant now) {

        UUID sessionId() {
            return session.id().value();
        }

        AuditEvent event(String action) {
            return AuditEvent.by(actor, action)
                    .inCase(sessionId())
                    .about(subject.person().value())
                    .with("desk", desk.label());
        }
    }

    /** What an act does; a refusal rolls back whatever it did before. */
    @FunctionalInterface
    interface Act {
        Outcome<Void> on(Moment moment);
    }

    /**
     * A person who is held, and what was read with the row.
     *
     * @param facts of the act's own choice
     */
    record Held<F>(SubjectView subject, F facts) {}

    /** Reads and holds somebody of a session until the transaction ends. */
    @FunctionalInterface
    interface Holding<F> {
        Optional<Held<F>> of(UUID subject, UUID session);
    }

    /**
     * An act that needs more of a person than the row, read in the same statement, and knows from
     * what it wrote how the person stands now: nobody reads the row again.
     */
    @FunctionalInterface
    interface KnowingAct<F> {
        Outcome<SubjectView> on(Moment moment, F facts);
    }

    /** How the session is held while the act is done. */
    enum Hold {
        /** Many desks at once. */
        SHARED,
        /** Alone: the act changes the session, or counts its places. */
        ALONE
    }

    /** An act of a desk on a person who stands at one of the steps. */
    Outcome<SubjectView> onSubject(
            String action,
            DayCommand command,
            Set<DayStep> steps,
            Hold hold,
            Actor actor,
            Act act) {
        return knowing(
                action,
                command,
                steps,
                hold,
                actor,
                (subject, session) ->
                        subjects.hold(subject, session).map(read -> new Held<>(read, read)),
                (moment, read) -> act.on(moment).then(done -> found(read.id().value())));
    }

    Outcome<SubjectView> onSubject(
            String action, DayCommand command, Set<DayStep> steps, Actor actor, Act act) {
        return onSubject(action, command, steps, Hold.SHARED, actor, act);
    }

    /** As {@link #onSubject}; the act says what is read, and answers itself. */
    <F> Outcome<SubjectView> knowing(
            String action,
            DayCommand command,
            Set<DayStep> steps,
            Hold hold,
            Actor actor,
            Holding<F> holding,
            KnowingAct<F> act) {
        return inTransaction(
                () ->
                        held(command.session(), hold, actor)
                                .then(
                                        session ->
                                                once(
                                                        action, command, session, actor, steps,
                                                        holding, act)));
    }

    private <F> Outcome<SubjectView> once(
            String action,
            DayCommand command,
            SessionView session,
            Actor actor,
            Set<DayStep> steps,
            Holding<F> holding,
            KnowingAct<F> act) {
        UUID subject = command.subject().value();
        Instant now = clock.instant();
        if (!commands.first(command.id(), session.id().value(), subject, action, actor, now)) {
            return found(subject);
        }
        Optional<Held<F>> held = holding.of(subject, session.id().value());
        if (held.isEmpty()) {
            return Outcome.refused(SessionsRefusal.Plain.NOT_FOUND);
        }
        return fit(held.get().subject(), command, steps, actor)
                .then(
                        read ->
                                act.on(
                                        new Moment(
                                                session,
                                                read,
                                                command.desk(),
                                                command.id(),
                                                actor,
                                                now),
                                        held.get().facts()));
    }

    private static Outcome<SubjectView> fit(
            SubjectView read, DayCommand command, Set<DayStep> steps, Actor actor) {
        Optional<Claim> elsewhere =
                read.claim().filter(claim -> !isMine(claim, command.desk(), actor));
        if (elsewhere.isPresent()) {
            return Outcome.refused(atAnotherDesk(elsewhere.get()));
        }
        if (!steps.contains(read.step()) || read.revision() != command.revision()) {
            return Outcome.refused(new MovedOn(read.step()));
        }
        return read.merged() ? Outcome.refused(DayRefusal.Plain.PERSON_MERGED) : Outcome.done(read);
    }

    static boolean isMine(Claim claim, Desk desk, Actor actor) {
        return claim.staff().equals(actor.id().value()) && claim.desk().equals(desk);
    }

    static AtAnotherDesk atAnotherDesk(Claim claim) {
        return new AtAnotherDesk(claim.desk().label(), claim.name());
    }

    private Outcome<SubjectView> found(UUID subject) {
        return subjects.byId(subject)
                .<Outcome<SubjectView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SessionsRefusal.Plain.NOT_FOUND));
    }

    /** The session, running, held for an act of the station. */
    Outcome<SessionView> held(SessionId session, Hold hold, Actor actor) {
        Outcome<SessionView> held =
                hold == Hold.ALONE ? access.heldAlone(session, actor) : access.held(session, actor);
        return held.then(
                        found ->
                                Rights.allows(actor, Role.STATION, found.place())
                                        ? Outcome.done(found)
                                        : Outcome.refused(SessionsRefusal.Plain.NOT_YOURS))
                .then(DayActs::running);
    }

    static Outcome<SessionView> running(SessionView session) {
        return session.state() == SessionState.RUNNING
                ? Outcome.done(session)
                : Outcome.refused(DayRefusal.Plain.NOT_RUNNING);
    }

    /** Moves the person on; refused when the row is no longer as it was read. */
    Outcome<Void> change(Moment moment, String set, Map<String, ?> values) {
        boolean changed = subjects.change(moment.subject(), set, values, moment.now());
        return changed ? Outcome.done() : Outcome.refused(new MovedOn(moment.subject().step()));
    }

    void record(AuditEvent event) {
        audit.record(event);
    }

    /** Done as a whole or not at all; tried again when desks got into each other's way. */
    <T> Outcome<T> inTransaction(Supplier<Outcome<T>> work) {
        return transactions.run(work);
    }

    Instant now() {
        return clock.instant();
    }
}
