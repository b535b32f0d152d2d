package vn.tram.processes.sessions;

import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.INVITE_SUBJECTS;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.PROPOSE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.RESCHEDULE_ABSENT;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.APPROVE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.PLAN_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.PREPARE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.RECONCILE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.RUN_SESSION;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.sessions.VaccinationSessionProcess.ApprovalVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.PlanVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;

/** Every place where a session can come to rest, with the shortest way there. */
enum Stage {
    OPENED(false, session -> session),
    PROPOSING(false, session -> session.starts(PROPOSE_SESSION)),
    PLANNING(false, session -> session.batch(PROPOSE_SESSION)),
    DISTRICT(true, session -> PLANNING.from(session).complete(PLAN_SESSION, PlanVerdict.SUBMIT)),
    APPROVAL(false, session -> PLANNING.from(session).complete(PLAN_SESSION, PlanVerdict.SUBMIT)),
    APPROVED(
            false,
            session -> APPROVAL.from(session).complete(APPROVE_SESSION, ApprovalVerdict.APPROVE)),
    INVITING(false, session -> APPROVED.from(session).starts(INVITE_SUBJECTS)),
    PREPARING(false, session -> APPROVED.from(session).batch(INVITE_SUBJECTS)),
    RUNNING(false, session -> PREPARING.from(session).complete(PREPARE_SESSION)),
    SUSPENDED(false, session -> RUNNING.from(session).tell(Message.SESSION_SUSPENDED)),
    CLOSED(false, session -> RUNNING.from(session).complete(RUN_SESSION)),
    CLOSING(false, session -> CLOSED.from(session).starts(RESCHEDULE_ABSENT)),
    RECONCILING(false, session -> CLOSED.from(session).batch(RESCHEDULE_ABSENT)),
    CONFIRMING(false, session -> RECONCILING.from(session).complete(RECONCILE_SESSION));

    private final boolean districtApproves;
    private final UnaryOperator<SessionCase> way;

    Stage(boolean districtApproves, UnaryOperator<SessionCase> way) {
        this.districtApproves = districtApproves;
        this.way = way;
    }

    SessionCase reach(ProcessEngine engine) {
        return from(SessionCase.open(engine, districtApproves));
    }

    private SessionCase from(SessionCase opened) {
        return way.apply(opened);
    }

    /** Where this task is open. */
    static Stage of(Task task) {
        return switch (task) {
            case PLAN_SESSION -> PLANNING;
            case APPROVE_SESSION -> APPROVAL;
            case APPROVE_SESSION_BY_DISTRICT -> DISTRICT;
            case PREPARE_SESSION -> PREPARING;
            case RUN_SESSION -> RUNNING;
            case DECIDE_SUSPENDED_SESSION -> SUSPENDED;
            case RECONCILE_SESSION -> RECONCILING;
            case CONFIRM_SESSION -> CONFIRMING;
        };
    }

    /** Where the job of this step is the next thing to run. */
    static Stage before(Step step) {
        return switch (step) {
            case PROPOSE_SESSION -> OPENED;
            case INVITE_SUBJECTS -> APPROVED;
            case RESCHEDULE_ABSENT -> CLOSED;
        };
    }
}
