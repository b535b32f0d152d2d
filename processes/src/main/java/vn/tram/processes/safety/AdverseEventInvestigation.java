package vn.tram.processes.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.processes.Variable;

/**
 * An adverse event from its filing to the conclusion: everything the application and the model
 * {@value #RESOURCE} have to agree on.
 *
 * <p>One instance an event; the business key is the case's id. The instance starts with {@link
 * #SERIOUS}; every end of a task that a gateway waits for hands over a {@link Verdict}. A gateway
 * takes its plain way on for every value but the one that leads aside. While the case is worked on
 * early, two tasks are open at a time.
 */
public final class AdverseEventInvestigation {

    /** Id of the process and name of the model's file. */
    public static final String KEY = "adverseEventInvestigation";

    /** Where the model lies on the class path. */
    public static final String RESOURCE = "processes/safety/adverseEventInvestigation.bpmn";

    /** Whether the event is serious by the table of severity; set at the start. */
    public static final Variable<Boolean> SERIOUS = new Variable<>("serious", Boolean.class);

    /** What came of the latest task that a gateway waits for: the name of a {@link Verdict}. */
    public static final Variable<String> OUTCOME = new Variable<>("outcome", String.class);

    /** The stations of a serious event that passes them all, from left to right. */
    public static final List<String> MAIN_PATH =
            List.of(
                    Step.RESPOND_AT_ONCE.id,
                    Task.COMPLETE_INITIAL_REPORT.id,
                    Task.OPEN_INVESTIGATION.id,
                    Task.INVESTIGATE.id,
                    Task.CONVENE_COUNCIL.id,
                    Task.SUPPLEMENT_INVESTIGATION.id,
                    Task.RECORD_CONCLUSION.id,
                    Task.ANNOUNCE_CAUSE.id,
                    Task.DECIDE_COMPENSATION.id,
                    Task.CLOSE_CASE.id);

    /** Those of {@link #MAIN_PATH} that a case passes only when there is a reason to. */
    public static final Set<String> POSSIBLE =
            Set.of(Task.SUPPLEMENT_INVESTIGATION.id, Task.DECIDE_COMPENSATION.id);

    /** Tasks and steps beside {@link #MAIN_PATH}. */
    public static final Set<String> ASIDE =
            Set.of(
                    Task.FOLLOW_UP.id,
                    Task.REPORT_PROGRESS.id,
                    Task.FORWARD_PROGRESS.id,
                    Step.TELL_OF_NEW_FACTS.id);

    private AdverseEventInvestigation() {}

    /** Work for people. */
    public enum Task {
        FOLLOW_UP("followUp", "STATION"),
        COMPLETE_INITIAL_REPORT("completeInitialReport", "STATION"),
        OPEN_INVESTIGATION("openInvestigation", "PROVINCE"),
        INVESTIGATE("investigate", "PROVINCE"),
        CONVENE_COUNCIL("conveneCouncil", "PROVINCE"),
        SUPPLEMENT_INVESTIGATION("supplementInvestigation", "PROVINCE"),
        RECORD_CONCLUSION("recordConclusion", "PROVINCE"),
        ANNOUNCE_CAUSE("announceCause", "PROVINCE"),
        DECIDE_COMPENSATION("decideCompensation", "PROVINCE"),
        CLOSE_CASE("closeCase", "PROVINCE"),
        /** Every week beside the others, until the council has concluded. */
        REPORT_PROGRESS("reportProgress", "STATION"),
        FORWARD_PROGRESS("forwardProgress", "PROVINCE");

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

    /** Work that the application does itself, in the transaction that moves the case. */
    public enum Step {
        RESPOND_AT_ONCE("respondAtOnce", "respondAtOnceStep"),
        TELL_OF_NEW_FACTS("tellOfNewFacts", "tellOfNewFactsStep");

        private final String id;
        private final String bean;

        Step(String id, String bean) {
            this.id = id;
            this.bean = bean;
        }

        /** The element's id. */
        public String id() {
            return id;
        }

        /** The name under which the model asks for the step. */
        public String bean() {
            return bean;
        }
    }

    /** What an instance can be told; addressed by the business key. */
    public enum Message {
        /** While {@link Task#FOLLOW_UP} is open: the event is serious after all. */
        BECAME_SERIOUS("becameSerious"),
        /** Before the council is called: the investigator lowered the severity with a reason. */
        SEVERITY_LOWERED("severityLowered"),
        /** At any time: a death, a second reporter, other new facts. */
        FACTS_ARRIVED("factsArrived"),
        /** Opens a round of {@link Task#REPORT_PROGRESS}. */
        PROGRESS_WANTED("progressWanted"),
        /** Ends the round that is open. */
        PROGRESS_ENDED("progressEnded"),
        /** After the announcement: the council of the ministry concluded otherwise. */
        CAUSE_REASSESSED("causeReassessed"),
        /** The case ends without a conclusion; whatever is open ends. */
        CASE_WITHDRAWN("caseWithdrawn");

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
        FOLLOW_UP_CLOSED("followUpClosed"),
        CASE_CLOSED("caseClosed"),
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

    /** Ends {@link Task#RECORD_CONCLUSION}: concluded, or something has to be found out first. */
    public enum CouncilVerdict implements Verdict {
        CONCLUDE,
        INVESTIGATE_FURTHER
    }

    /** Ends {@link Task#ANNOUNCE_CAUSE}: whether the State compensates. */
    public enum AnnouncedVerdict implements Verdict {
        COMPENSABLE,
        NOT_COMPENSABLE
    }
}
