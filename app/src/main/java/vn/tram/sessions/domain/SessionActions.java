package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** What somebody may do with a session now, by its state, its open task and their rights. */
@Component
class SessionActions {

    private static final Set<SessionState> READINESS =
            EnumSet.of(
                    SessionState.PLANNING,
                    SessionState.APPROVING,
                    SessionState.INVITING,
                    SessionState.PREPARING);
    private static final Set<SessionState> VACCINE =
            EnumSet.of(SessionState.PREPARING, SessionState.RUNNING);

    private static final Set<SessionState> RETURN =
            EnumSet.of(SessionState.PREPARING, SessionState.RUNNING, SessionState.CANCELLED);

    private final SessionDesk desk;
    private final SubjectStore subjects;

    SessionActions(SessionDesk desk, SubjectStore subjects) {
        this.desk = desk;
        this.subjects = subjects;
    }

    Set<SessionAction> of(VaccinationSession session, Actor actor) {
        Set<SessionAction> actions = EnumSet.noneOf(SessionAction.class);
        boolean station = isStation(session, actor);
        if (mayPrepare(session, actor).isDone()) {
            actions.add(SessionAction.CHECK_READINESS);
            actions.add(SessionAction.ASSIGN_STAFF);
        }
        if (mayIssue(session, actor).isDone()) {
            actions.add(SessionAction.ISSUE_VACCINE);
        }
        if (mayReturn(session, actor).isDone()) {
            actions.add(SessionAction.RETURN_VACCINE);
        }
        if (station && session.state() == SessionState.RUNNING && !session.suspended()) {
            actions.add(SessionAction.SUSPEND);
        }
        if (mayCancel(session, actor)
                && session.state().mayBecome(SessionState.CANCELLED)
                && !begunInjecting(session)) {
            actions.add(SessionAction.CANCEL);
        }
        List<Task> open = SessionDesk.tasks(session);
        if (!open.isEmpty() && desk.task(session, open, actor).isDone()) {
            actions.addAll(atDesk(session));
        }
        return actions;
    }

    private static Set<SessionAction> atDesk(VaccinationSession session) {
        return switch (session.state()) {
            case PLANNING -> EnumSet.of(SessionAction.PLAN);
            case APPROVING -> EnumSet.of(SessionAction.APPROVE);
            case PREPARING -> EnumSet.of(SessionAction.START, SessionAction.MOVE);
            case RUNNING ->
                    EnumSet.of(
                            session.suspended()
                                    ? SessionAction.DECIDE_SUSPENDED
                                    : SessionAction.CLOSE);
            default -> EnumSet.noneOf(SessionAction.class);
        };
    }

    private boolean begunInjecting(VaccinationSession session) {
        return session.state() == SessionState.RUNNING
                && subjects.injected(session.id().value()) > 0;
    }

    static boolean isStation(VaccinationSession session, Actor actor) {
        return Rights.allows(actor, Role.STATION, session.place());
    }

    static boolean mayCancel(VaccinationSession session, Actor actor) {
        return isStation(session, actor)
                || Rights.allows(actor, Role.COMMUNE, session.place())
                || Rights.allows(actor, Role.DISTRICT, session.place());
    }

    /** Readiness and staff, by the station until the day begins. */
    Outcome<VaccinationSession> mayPrepare(VaccinationSession session, Actor actor) {
        return allowed(session, actor, READINESS);
    }

    Outcome<VaccinationSession> mayIssue(VaccinationSession session, Actor actor) {
        return allowed(session, actor, VACCINE);
    }

    /** A session that was called off is never reconciled: what it was given comes back this way. */
    Outcome<VaccinationSession> mayReturn(VaccinationSession session, Actor actor) {
        return allowed(session, actor, RETURN);
    }

    private static Outcome<VaccinationSession> allowed(
            VaccinationSession session, Actor actor, Set<SessionState> states) {
        if (!isStation(session, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return states.contains(session.state())
                ? Outcome.done(session)
                : Outcome.refused(Plain.NOT_NOW);
    }
}
