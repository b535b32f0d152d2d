package vn.tram.sessions.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * Acts on a session by whoever has it before them: the session is locked, then the right is looked
 * at, then the act decides. In the caller's transaction.
 */
@Component
class SessionDesk {

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final Worklist worklist;
    private final Workflow workflow;

    SessionDesk(
            SessionRepository sessions,
            SessionAccess access,
            Worklist worklist,
            Workflow workflow) {
        this.sessions = sessions;
        this.access = access;
        this.worklist = worklist;
        this.workflow = workflow;
    }

    /** What is done with the session and its open task. */
    interface Act<T> {
        Outcome<T> on(VaccinationSession session, WorkItem task);
    }

    /** Tasks that a session in its present state waits for; one of them at a time. */
    static List<Task> tasks(VaccinationSession session) {
        return switch (session.state()) {
            case PLANNING -> List.of(Task.PLAN_SESSION);
            case APPROVING -> List.of(Task.APPROVE_SESSION, Task.APPROVE_SESSION_BY_DISTRICT);
            case PREPARING -> List.of(Task.PREPARE_SESSION);
            case RUNNING ->
                    List.of(session.suspended() ? Task.DECIDE_SUSPENDED_SESSION : Task.RUN_SESSION);
            case RECONCILING -> List.of(Task.RECONCILE_SESSION);
            case CONFIRMING -> List.of(Task.CONFIRM_SESSION);
            default -> List.of();
        };
    }

    <T> Outcome<T> withTask(SessionId id, Task task, Actor actor, Act<T> act) {
        return withTask(id, List.of(task), actor, act);
    }

    /** With the one of these tasks that is open. */
    <T> Outcome<T> withTask(SessionId id, List<Task> wanted, Actor actor, Act<T> act) {
        return access.locked(id, actor)
                .then(session -> task(session, wanted, actor).then(open -> act.on(session, open)));
    }

    /** The open task among these, if the session stands there and the actor may do it. */
    Outcome<WorkItem> task(VaccinationSession session, List<Task> wanted, Actor actor) {
        Optional<WorkItem> open =
                worklist.ofCase(session.id().value()).stream()
                        .filter(item -> tasks(session).stream().anyMatch(is(item)))
                        .filter(item -> wanted.stream().anyMatch(is(item)))
                        .findFirst();
        return open.map(item -> worklist.doable(session.id().value(), item.task(), actor))
                .orElseGet(() -> Outcome.refused(Plain.NOT_NOW));
    }

    private static Predicate<Task> is(WorkItem item) {
        return task -> task.id().equals(item.task());
    }

    /** The session first: the task that opens next describes it as it now stands. */
    void finish(VaccinationSession session, WorkItem task, Map<String, Object> steering) {
        sessions.saveAndFlush(session);
        workflow.complete(task.id(), steering);
    }
}
