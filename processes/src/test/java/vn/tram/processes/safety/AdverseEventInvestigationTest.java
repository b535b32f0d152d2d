package vn.tram.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.processes.safety.AdverseEventInvestigation.Step.RESPOND_AT_ONCE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Step.TELL_OF_NEW_FACTS;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.ANNOUNCE_CAUSE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.CLOSE_CASE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.COMPLETE_INITIAL_REPORT;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.CONVENE_COUNCIL;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.FOLLOW_UP;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.FORWARD_PROGRESS;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.INVESTIGATE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.OPEN_INVESTIGATION;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.SUPPLEMENT_INVESTIGATION;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.processes.EveryFlowIsTaken;
import vn.tram.processes.ProcessEngineOnMariaDb;
import vn.tram.processes.RecordedSteps.Call;
import vn.tram.processes.TasksAndTheirTimers;
import vn.tram.processes.safety.AdverseEventInvestigation.AnnouncedVerdict;
import vn.tram.processes.safety.AdverseEventInvestigation.End;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Step;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;

class AdverseEventInvestigationTest extends TasksAndTheirTimers {

    @RegisterExtension static final ProcessEngineOnMariaDb MARIA_DB = new ProcessEngineOnMariaDb();

    @RegisterExtension
    static final EveryFlowIsTaken EVERY_FLOW = new EveryFlowIsTaken(AdverseEventInvestigation.KEY);

    @Override
    protected ProcessEngine runningEngine() {
        return MARIA_DB.engine();
    }

    @Override
    protected Stream<OpenTask> tasks() {
        return Stream.of(Task.values())
                .map(task -> new OpenTask(task.id(), task.role(), () -> at(Stage.of(task))));
    }

    @Test
    void aSeriousEventGoesFromTheReportToTheClosedCase() {
        EventCase event = at(Stage.CLOSING).complete(CLOSE_CASE);

        event.check()
                .isEnded()
                .hasPassedInOrder(
                        "caseOpened",
                        "severity",
                        "respondAtOnce",
                        "completeInitialReport",
                        "openInvestigation",
                        "investigate",
                        "conveneCouncil",
                        "recordConclusion",
                        "conclusion",
                        "announceCause",
                        "compensable",
                        "decideCompensation",
                        "closeCase",
                        "caseClosed")
                .hasNotPassed("followUp", "supplementInvestigation", "withdrawn");
        assertThat(calls(event)).containsExactly(called(RESPOND_AT_ONCE, event));
    }

    @Test
    void anEventThatIsNotSeriousIsFollowedUpAndNothingStops() {
        EventCase event = at(Stage.FOLLOWED_UP);
        event.check().isWaitingAt("followUp").hasNotPassed("respondAtOnce");

        event.complete(FOLLOW_UP);
        event.check().isEnded().hasPassed("followUpClosed");
        assertThat(calls(event)).isEmpty();
    }

    @Test
    void theResponseIsGivenInTheTransactionThatFilesTheEvent() {
        EventCase event = at(Stage.FILED);

        assertThat(calls(event)).containsExactly(called(RESPOND_AT_ONCE, event));
    }

    @Test
    void theResponseThatFailsLeavesNoCase() {
        EventCase event = at(Stage.FOLLOWED_UP);
        ProcessEngineOnMariaDb.STEPS.failFor(event.id());

        assertThatThrownBy(() -> event.tell(Message.BECAME_SERIOUS))
                .hasMessageContaining("made to fail");
        event.check().isWaitingAt("followUp").hasNotPassed("respondAtOnce");

        ProcessEngineOnMariaDb.STEPS.recoverFor(event.id());
        event.tell(Message.BECAME_SERIOUS);
        event.check().hasPassed("respondAtOnce");
    }

    @Test
    void theWrittenReportAndTheInvestigationDoNotWaitForEachOther() {
        EventCase event = at(Stage.FILED);
        assertThat(event.openTaskNames())
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");

        event.complete(OPEN_INVESTIGATION).complete(INVESTIGATE);
        event.check().hasNotPassed("conveneCouncil");
        assertThat(event.openTaskNames()).containsExactly("completeInitialReport");

        event.complete(COMPLETE_INITIAL_REPORT);
        assertThat(event.openTaskNames()).containsExactly("conveneCouncil");
    }

    @Test
    void newFactsMakeAnEventSerious() {
        EventCase event = at(Stage.FOLLOWED_UP).tell(Message.BECAME_SERIOUS);

        event.check().hasPassed("becameSerious", "respondAtOnce").hasNotPassed("followUpClosed");
        assertThat(event.openTaskNames())
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theSeverityIsLoweredBeforeTheCouncilIsCalledAndNotAfter(Stage stage) {
        EventCase event = at(stage);
        if (!stage.early()) {
            assertThatThrownBy(() -> event.tell(Message.SEVERITY_LOWERED))
                    .isInstanceOf(MismatchingMessageCorrelationException.class);
            return;
        }

        event.tell(Message.SEVERITY_LOWERED);
        assertThat(event.openTaskNames()).contains("followUp");
        assertThat(event.openTaskNames())
                .doesNotContain("completeInitialReport", "openInvestigation", "investigate");
    }

    @Test
    void whatWasLoweredCanBecomeSeriousAgain() {
        EventCase event =
                at(Stage.INVESTIGATING).tell(Message.SEVERITY_LOWERED).tell(Message.BECAME_SERIOUS);

        assertThat(event.openTaskNames())
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");
    }

    @Test
    void theCouncilMayAskForMoreAndMeetsAgain() {
        EventCase event = at(Stage.SENT_BACK);
        event.check().isWaitingAt("supplementInvestigation").hasNotPassed("announceCause");

        event.complete(SUPPLEMENT_INVESTIGATION);
        event.check().isWaitingAt("conveneCouncil");

        event.complete(CONVENE_COUNCIL);
        event.check().isWaitingAt("recordConclusion");
    }

    @Test
    void withoutADutyToCompensateTheCaseIsClosedNext() {
        EventCase event =
                at(Stage.CONCLUDED).complete(ANNOUNCE_CAUSE, AnnouncedVerdict.NOT_COMPENSABLE);

        event.check().isWaitingAt("closeCase").hasNotPassed("decideCompensation");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPENSATING", "CLOSING"})
    void whatTheMinistryConcludesOtherwiseIsAnnouncedAnew(Stage stage) {
        EventCase event = at(stage).tell(Message.CAUSE_REASSESSED);

        assertThat(event.openTaskNames()).containsExactly("announceCause");
    }

    @Test
    void aRoundOfProgressRunsBesideTheInvestigation() {
        EventCase event = at(Stage.PROGRESSING);
        assertThat(event.openTaskNames())
                .containsExactlyInAnyOrder("openInvestigation", "reportProgress");

        event.complete(Task.REPORT_PROGRESS).complete(FORWARD_PROGRESS);
        event.check().hasPassed("progressReported").hasNotPassed("progressStopped");
        assertThat(event.openTaskNames()).containsExactly("openInvestigation");

        event.tell(Message.PROGRESS_WANTED);
        assertThat(event.openTaskNames()).contains("reportProgress");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESSING", "FORWARDING"})
    void aRoundOfProgressEndsWhenTheCouncilHasConcluded(Stage stage) {
        EventCase event = at(stage).tell(Message.PROGRESS_ENDED);

        event.check().hasPassed("progressStopped").hasNotPassed("progressReported");
        assertThat(event.openTaskNames()).containsExactly("openInvestigation");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void newFactsAreToldWhereverTheCaseStandsAndLeaveItThere(Stage stage) {
        EventCase event = at(stage);
        List<String> before = event.openTaskNames();

        event.tell(Message.FACTS_ARRIVED).tell(Message.FACTS_ARRIVED);

        assertThat(event.openTaskNames()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(calls(event))
                .endsWith(called(TELL_OF_NEW_FACTS, event), called(TELL_OF_NEW_FACTS, event));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCaseCanBeWithdrawnWhereverItStands(Stage stage) {
        EventCase event = at(stage).tell(Message.CASE_WITHDRAWN);

        event.check()
                .isEnded()
                .hasPassed(End.WITHDRAWN.id())
                .hasNotPassed(End.CASE_CLOSED.id(), End.FOLLOW_UP_CLOSED.id());
        assertThat(event.jobs()).isEmpty();
        assertThat(event.openTasks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theInstanceHoldsNothingButWhatSteersIt(Stage stage) {
        assertThat(at(stage).variableNames())
                .contains(AdverseEventInvestigation.SERIOUS.name())
                .isSubsetOf(
                        AdverseEventInvestigation.SERIOUS.name(),
                        AdverseEventInvestigation.OUTCOME.name());
    }

    private EventCase at(Stage stage) {
        return stage.reach(engine);
    }

    private static List<Call> calls(EventCase event) {
        return ProcessEngineOnMariaDb.STEPS.callsFor(event.id());
    }

    private static Call called(Step step, EventCase event) {
        return new Call(step.bean(), step.id(), event.id());
    }
}
