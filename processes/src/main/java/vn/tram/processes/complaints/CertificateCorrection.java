package vn.tram.processes.complaints;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tram.processes.Variable;

/**
 * A citizen's complaint from recording to its answer, with a corrected certificate where one
 * follows: everything the application and the model {@value #RESOURCE} have to agree on.
 *
 * <p>One instance a complaint; the business key is the complaint's id. {@link #DESK} is written by
 * the step {@link Step#ROUTE_COMPLAINT}; every end of a task hands over a {@link Verdict}, and with
 * {@link ExaminationVerdict#CORRECT} also {@link #IDENTITY_FIELDS}. A gateway takes its plain way
 * on for every value but the one that leads aside.
 */
public final class CertificateCorrection {

    /** Id of the process and name of the model's file. */
    public static final String KEY = "certificateCorrection";

    /** Where the model lies on the class path. */
    public static final String RESOURCE = "processes/complaints/certificateCorrection.bpmn";

    /** What came of the latest task: the name of a {@link Verdict}. */
    public static final Variable<String> OUTCOME = new Variable<>("outcome", String.class);

    /** Code of the role that examines and approves: the name of a {@link ComplaintRouting.Desk}. */
    public static final Variable<String> DESK = new Variable<>("desk", String.class);

    /** Whether the proposed correction changes who the person is. */
    public static final Variable<Boolean> IDENTITY_FIELDS =
            new Variable<>("identityFields", Boolean.class);

    /** Code of the error by which {@link Step#APPLY_CORRECTION} says that it cannot be. */
    public static final String CORRECTION_REFUSED = "correctionRefused";

    /** The stations of a complaint that passes them all, in their order. */
    public static final List<String> MAIN_PATH =
            List.of(
                    Step.MATCH_RECORDS.id,
                    Step.ROUTE_COMPLAINT.id,
                    Task.EXAMINE_COMPLAINT.id,
                    Wait.AWAIT_ANSWER.id,
                    Task.VERIFY_IDENTITY.id,
                    Task.APPROVE_CORRECTION.id,
                    Step.APPLY_CORRECTION.id,
                    Step.INFORM_CITIZEN.id,
                    Wait.AWAIT_REOPENING.id);

    /** Those of {@link #MAIN_PATH} that a complaint passes only when there is a reason to. */
    public static final Set<String> POSSIBLE =
            Set.of(
                    Wait.AWAIT_ANSWER.id,
                    Task.VERIFY_IDENTITY.id,
                    Task.APPROVE_CORRECTION.id,
                    Step.APPLY_CORRECTION.id);

    private CertificateCorrection() {}

    /** Work for people. */
    public enum Task {
        EXAMINE_COMPLAINT("examineComplaint", "${desk}"),
        VERIFY_IDENTITY("verifyIdentity", "IDENTITY"),
        APPROVE_CORRECTION("approveCorrection", "${desk}");

        private final String id;
        private final String group;

        Task(String id, String group) {
            this.id = id;
            this.group = group;
        }

        /** The element's id, which is also the task's definition key. */
        public String id() {
            return id;
        }

        /** The task's only candidate group as the model says it: a role or {@code ${desk}}. */
        public String group() {
            return group;
        }
    }

    /** Work of the platform; none takes longer than a moment. */
    public enum Step {
        MATCH_RECORDS("matchRecords", "matchRecordsStep", true),
        /** Answers with {@link #DESK}. */
        ROUTE_COMPLAINT("routeComplaint", "routeComplaintStep", false),
        CLOSE_UNANSWERED("closeUnanswered", "closeUnansweredStep", false),
        /** Refuses with {@link #CORRECTION_REFUSED}. */
        APPLY_CORRECTION("applyCorrection", "applyCorrectionStep", true),
        INFORM_CITIZEN("informCitizen", "informCitizenStep", false);

        private final String id;
        private final String bean;
        private final boolean ownJob;

        Step(String id, String bean, boolean ownJob) {
            this.id = id;
            this.bean = bean;
            this.ownJob = ownJob;
        }

        /** The element's id. */
        public String id() {
            return id;
        }

        /** The name under which the model asks for the step. */
        public String bean() {
            return bean;
        }

        /** Whether it runs in a job of its own and not with whatever led to it. */
        public boolean ownJob() {
            return ownJob;
        }
    }

    /** Where the case waits for the citizen, each with a limit by the rule of its id. */
    public enum Wait {
        AWAIT_ANSWER("awaitAnswer", "awaitAnswerLimit", Message.CITIZEN_ANSWERED),
        AWAIT_REOPENING("awaitReopening", "awaitReopeningLimit", Message.COMPLAINT_REOPENED);

        private final String id;
        private final String limit;
        private final Message message;

        Wait(String id, String limit, Message message) {
            this.id = id;
            this.limit = limit;
            this.message = message;
        }

        /** The element's id; the deadline rule is named after it. */
        public String id() {
            return id;
        }

        /** The timer that ends the waiting. */
        public String limit() {
            return limit;
        }

        /** What ends the waiting before. */
        public Message message() {
            return message;
        }
    }

    /** What an instance can be told; addressed by the business key. */
    public enum Message {
        CITIZEN_ANSWERED("citizenAnswered"),
        COMPLAINT_REOPENED("complaintReopened"),
        /** At any time before the correction is applied. Whatever is open ends. */
        COMPLAINT_WITHDRAWN("complaintWithdrawn");

        private final String id;

        Message(String id) {
            this.id = id;
        }

        /** The message's name. */
        public String id() {
            return id;
        }
    }

    /** How an instance can end. */
    public enum End {
        COMPLAINT_CLOSED("complaintClosed"),
        WITHDRAWN("withdrawn");

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

    /** Ends {@link Task#EXAMINE_COMPLAINT}. */
    public enum ExaminationVerdict implements Verdict {
        /** With {@link #IDENTITY_FIELDS}. */
        CORRECT,
        /** Rejected for a reason, or answered without a correction. */
        CLOSE,
        ASK,
        FORWARD
    }

    /** Ends {@link Task#VERIFY_IDENTITY}. */
    public enum IdentityVerdict implements Verdict {
        CONFIRM,
        CONTRADICT
    }

    /** Ends {@link Task#APPROVE_CORRECTION}. */
    public enum ApprovalVerdict implements Verdict {
        APPROVE,
        SEND_BACK
    }

    /** The roles that {@link #DESK} may name. */
    public static List<String> desks() {
        return Stream.of(ComplaintRouting.Desk.values()).map(Enum::name).toList();
    }
}
