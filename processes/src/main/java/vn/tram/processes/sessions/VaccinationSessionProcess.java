package vn.tram.processes.sessions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.processes.Variable;

/**
 * A vaccination session from its proposal to the signed result: everything the application and the
 * model {@value #RESOURCE} have to agree on.
 *
 * <p>One instance a session; the business key is the session's id. The instance starts with {@link
 * #DISTRICT_APPROVES}; every end of a task that a gateway waits for hands over a {@link Verdict}. A
 * gateway takes its plain way on for every value but the one that leads aside.
 */
public final class VaccinationSessionProcess {

    /** Id of the process and name of the model's file. */
    public static final String KEY = "vaccinationSession";

    /** Where the model lies on the class path. */
    public static final String RESOURCE = "processes/sessions/vaccinationSession.bpmn";

    /** What came of the latest task: the name of a {@link Verdict}. */
    public static final Variable<String> OUTCOME = new Variable<>("outcome", String.class);

    /** Whether the district approves instead of the commune; set at the start. */
    public static final Variable<Boolean> DISTRICT_APPROVES =
            new Variable<>("districtApproves", Boolean.class);

    /** The stations of a session that passes them all, in their order. */
    public static final List<String> MAIN_PATH =
            List.of(
                    Step.PROPOSE_SESSION.id,
                    Task.PLAN_SESSION.id,
                    Task.APPROVE_SESSION_BY_DISTRICT.id,
                    Task.APPROVE_SESSION.id,
                    Step.INVITE_SUBJECTS.id,
                    Task.PREPARE_SESSION.id,
                    Task.RUN_SESSION.id,
                    Task.DECIDE_SUSPENDED_SESSION.id,
                    Step.RESCHEDULE_ABSENT.id,
                    Task.RECONCILE_SESSION.id,
                    Task.CONFIRM_SESSION.id);

    /** Those of {@link #MAIN_PATH} that a session passes only when there is a reason to. */
    public static final Set<String> POSSIBLE =
            Set.of(Task.APPROVE_SESSION_BY_DISTRICT.id, Task.DECIDE_SUSPENDED_SESSION.id);

    private VaccinationSessionProcess() {}

    /** Work for people. */
    public enum Task {
        PLAN_SESSION("planSession", "STATION"),
        APPROVE_SESSION("approveSession", "COMMUNE"),
        /** Instead of {@link #APPROVE_SESSION} where {@link #DISTRICT_APPROVES}. */
        APPROVE_SESSION_BY_DISTRICT("approveSessionByDistrict", "DISTRICT"),
        PREPARE_SESSION("prepareSession", "STATION"),
        RUN_SESSION("runSession", "STATION"),
        DECIDE_SUSPENDED_SESSION("decideSuspendedSession", "COMMUNE"),
        RECONCILE_SESSION("reconcileSession", "STATION"),
        CONFIRM_SESSION("confirmSession", "COMMUNE");

        private final String id;
        private final String role;

        Task(String id, String role) {
            this.id = id;
            this.role = role;
        }

        /** The element's id, which is also the task's definition key. */
        public String id() {
            return id;
        }

        /** Code of the role whose holders may do it: the task's only candidate group. */
        public String role() {
            return role;
        }
    }

    /**
     * Work in the background. A step starts a batch and returns; the batch ends by sending {@link
     * #endedBy()}. Each step is entered by a job of its own, and the batch may be dispatched only
     * after that job's transaction has committed.
     */
    public enum Step {
        PROPOSE_SESSION("proposeSession", "proposeSessionStep", Message.SESSION_PROPOSED),
        INVITE_SUBJECTS("inviteSubjects", "inviteSubjectsStep", Message.SUBJECTS_INVITED),
        RESCHEDULE_ABSENT("rescheduleAbsent", "rescheduleAbsentStep", Message.ABSENT_RESCHEDULED);

        private final String id;
        private final String bean;
        private final Message endedBy;

        Step(String id, String bean, Message endedBy) {
            this.id = id;
            this.bean = bean;
            this.endedBy = endedBy;
        }

        /** The element's id. */
        public String id() {
            return id;
        }

        /** The name under which the model asks for the step. */
        public String bean() {
            return bean;
        }

        /** What the batch sends when it has ended. */
        public Message endedBy() {
            return endedBy;
        }
    }

    /** What an instance can be told; addressed by the business key. */
    public enum Message {
        SESSION_PROPOSED("sessionProposed"),
        SUBJECTS_INVITED("subjectsInvited"),
        ABSENT_RESCHEDULED("absentRescheduled"),
        /** While {@link Task#RUN_SESSION} is open: it gives way to the decision. */
        SESSION_SUSPENDED("sessionSuspended"),
        /** Before anybody was injected: the session was called off. Whatever is open ends. */
        SESSION_CANCELLED("sessionCancelled"),
        /** Before the session began: the campaign ended. Whatever is open ends. */
        CAMPAIGN_ENDED("campaignEnded");

        private final String id;

        Message(String id) {
            this.id = id;
        }

        /** The message's name, which is also the id of the event that receives it. */
        public String id() {
            return id;
        }
    }

    /** How an instance can end. */
    public enum End {
        SESSION_CONFIRMED("sessionConfirmed"),
        CANCELLED("cancelled"),
        CLOSED_WITH_CAMPAIGN("closedWithCampaign");

        private final String id;

        End(String id) {
            this.id = id;
        }

        /** The end event's id. */
        public String id() {
            return id;
        }
    }

    /** An answer that steers the next gateway. */
    public sealed interface Verdict {

        /** The value of {@link #OUTCOME}. */
        String name();

        /** {@link #OUTCOME} with this value, in the form in which an engine takes variables. */
        default Map<String, Object> asVariables() {
            return OUTCOME.with(name());
        }
    }

    /** Ends {@link Task#PLAN_SESSION}: on to approval, or another proposal. */
    public enum PlanVerdict implements Verdict {
        SUBMIT,
        PROPOSE_AGAIN
    }

    /** Ends the approval by commune or district: approved, or back to the station. */
    public enum ApprovalVerdict implements Verdict {
        APPROVE,
        SEND_BACK
    }

    /** Ends {@link Task#DECIDE_SUSPENDED_SESSION}: on with the day, or over for the day. */
    public enum SuspensionVerdict implements Verdict {
        RESUME,
        END
    }

    /** Ends {@link Task#CONFIRM_SESSION}: signed, or back to the station. */
    public enum ConfirmVerdict implements Verdict {
        CONFIRM,
        SEND_BACK
    }
}
