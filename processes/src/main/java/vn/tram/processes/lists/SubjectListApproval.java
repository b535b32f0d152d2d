package vn.tram.processes.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.processes.Variable;

/**
 * The approval of a subject list, from submission to enrolment: everything the application and the
 * model {@value #RESOURCE} have to agree on.
 *
 * <p>One instance a list; the business key is the list's id. The instance starts with {@link
 * #PRIORITY_APPROVAL}; every end of a task or batch that a gateway waits for hands over a {@link
 * Verdict}. A gateway takes its plain way on for every value but the one that leads aside, so
 * {@link #OUTCOME} is written through a verdict only and with every such end, lest an older value
 * steers.
 */
public final class SubjectListApproval {

    /** Id of the process and name of the model's file. */
    public static final String KEY = "subjectListApproval";

    /** Where the model lies on the class path. */
    public static final String RESOURCE = "processes/lists/subjectListApproval.bpmn";

    /** What came of the latest task or batch: the name of a {@link Verdict}. */
    public static final Variable<String> OUTCOME = new Variable<>("outcome", String.class);

    /** Whether the campaign asks the district to approve by priority; set at the start. */
    public static final Variable<Boolean> PRIORITY_APPROVAL =
            new Variable<>("priorityApproval", Boolean.class);

    /** The stations of the case, in the order in which it passes them when it takes them all. */
    public static final List<String> MAIN_PATH =
            List.of(
                    Step.CHECK_ROWS.id,
                    Task.REPAIR_ROWS.id,
                    Task.REVIEW_LIST.id,
                    Step.VERIFY_IDENTITIES.id,
                    Task.RESOLVE_IDENTITIES.id,
                    Task.APPROVE_LIST.id,
                    Task.APPROVE_BY_PRIORITY.id,
                    Step.ENROL_SUBJECTS.id);

    /** Those of {@link #MAIN_PATH} that a case passes only when there is a reason to. */
    public static final Set<String> POSSIBLE =
            Set.of(Task.REPAIR_ROWS.id, Task.RESOLVE_IDENTITIES.id, Task.APPROVE_BY_PRIORITY.id);

    private SubjectListApproval() {}

    /** Work for people. */
    public enum Task {
        REPAIR_ROWS("repairRows", "LIST_MAKER"),
        REVIEW_LIST("reviewList", "STATION"),
        RESOLVE_IDENTITIES("resolveIdentities", "IDENTITY"),
        APPROVE_LIST("approveList", "COMMUNE"),
        APPROVE_BY_PRIORITY("approveByPriority", "DISTRICT");

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
     * #endedBy()}. Each step is entered by a job of its own. The batch may be dispatched only after
     * that job's transaction has committed, because only then does the instance wait for the
     * message. A message that finds nobody waiting belongs to a case that was withdrawn or closed
     * meanwhile, or was sent before.
     */
    public enum Step {
        CHECK_ROWS("checkRows", "checkRowsStep", Message.ROWS_CHECKED),
        VERIFY_IDENTITIES("verifyIdentities", "verifyIdentitiesStep", Message.IDENTITIES_VERIFIED),
        ENROL_SUBJECTS("enrolSubjects", "enrolSubjectsStep", Message.SUBJECTS_ENROLLED);

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
        /** With a {@link RowsVerdict}. */
        ROWS_CHECKED("rowsChecked"),
        /** With an {@link IdentitiesVerdict}. */
        IDENTITIES_VERIFIED("identitiesVerified"),
        /** Without a verdict: the instance ends. */
        SUBJECTS_ENROLLED("subjectsEnrolled"),
        /** At any time: the list was withdrawn. Whatever is open ends. */
        LIST_WITHDRAWN("listWithdrawn"),
        /** At any time: the campaign ended and closes the list. Whatever is open ends. */
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
        LIST_ENROLLED("listEnrolled"),
        WITHDRAWN("withdrawn"),
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

    /** Comes with {@link Message#ROWS_CHECKED}. */
    public enum RowsVerdict implements Verdict {
        CLEAN,
        FAULTS
    }

    /** Ends {@link Task#REVIEW_LIST}: on to the comparison, or back to the list's maker. */
    public enum ReviewVerdict implements Verdict {
        FORWARD,
        RETURN
    }

    /** Comes with {@link Message#IDENTITIES_VERIFIED}. */
    public enum IdentitiesVerdict implements Verdict {
        SETTLED,
        UNSETTLED
    }

    /** Ends {@link Task#APPROVE_LIST}: approved, or back to the station. */
    public enum ApprovalVerdict implements Verdict {
        APPROVE,
        SEND_BACK
    }

    /** Ends {@link Task#APPROVE_BY_PRIORITY}: approved, or back to the commune. */
    public enum PriorityVerdict implements Verdict {
        APPROVE,
        SEND_BACK
    }
}
