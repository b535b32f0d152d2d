package vn.tram.processes.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.processes.lists.SubjectListApproval.Step.CHECK_ROWS;
import static vn.tram.processes.lists.SubjectListApproval.Step.ENROL_SUBJECTS;
import static vn.tram.processes.lists.SubjectListApproval.Step.VERIFY_IDENTITIES;
import static vn.tram.processes.lists.SubjectListApproval.Task.APPROVE_BY_PRIORITY;
import static vn.tram.processes.lists.SubjectListApproval.Task.APPROVE_LIST;
import static vn.tram.processes.lists.SubjectListApproval.Task.REPAIR_ROWS;
import static vn.tram.processes.lists.SubjectListApproval.Task.RESOLVE_IDENTITIES;
import static vn.tram.processes.lists.SubjectListApproval.Task.REVIEW_LIST;

import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.processes.EveryFlowIsTaken;
import vn.tram.processes.ProcessEngineOnMariaDb;
import vn.tram.processes.RecordedSteps.Call;
import vn.tram.processes.TasksAndTheirTimers;
import vn.tram.processes.lists.SubjectListApproval.ApprovalVerdict;
import vn.tram.processes.lists.SubjectListApproval.End;
import vn.tram.processes.lists.SubjectListApproval.IdentitiesVerdict;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.PriorityVerdict;
import vn.tram.processes.lists.SubjectListApproval.ReviewVerdict;
import vn.tram.processes.lists.SubjectListApproval.RowsVerdict;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.processes.lists.SubjectListApproval.Task;

class SubjectListApprovalTest extends TasksAndTheirTimers {

    @RegisterExtension static final ProcessEngineOnMariaDb MARIA_DB = new ProcessEngineOnMariaDb();

    @RegisterExtension
    static final EveryFlowIsTaken EVERY_FLOW = new EveryFlowIsTaken(SubjectListApproval.KEY);

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
    void aCleanListPassesWithoutRepairWithoutPoliceAndWithoutDistrict() {
        ListCase list = at(Stage.ENROLLING).tell(Message.SUBJECTS_ENROLLED);

        list.check()
                .isEnded()
                .hasPassedInOrder(
                        "listSubmitted",
                        "checkRows",
                        "rowsChecked",
                        "rowsClean",
                        "reviewList",
                        "reviewOutcome",
                        "verifyIdentities",
                        "identitiesVerified",
                        "identitiesSettled",
                        "approveList",
                        "approvalOutcome",
                        "districtAsked",
                        "enrolSubjects",
                        "subjectsEnrolled",
                        "listEnrolled")
                .hasNotPassed(
                        "repairRows",
                        "resolveIdentities",
                        "approveByPriority",
                        "withdrawn",
                        "closedWithCampaign");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(list.id()))
                .containsExactly(
                        called(CHECK_ROWS, list),
                        called(VERIFY_IDENTITIES, list),
                        called(ENROL_SUBJECTS, list));
    }

    @Test
    void aListThatTakesEveryStationPassesTheMainPathInOrder() {
        ListCase list =
                ListCase.submit(engine, true)
                        .batch(CHECK_ROWS, RowsVerdict.FAULTS)
                        .complete(REPAIR_ROWS)
                        .batch(CHECK_ROWS, RowsVerdict.CLEAN)
                        .complete(REVIEW_LIST, ReviewVerdict.FORWARD)
                        .batch(VERIFY_IDENTITIES, IdentitiesVerdict.UNSETTLED)
                        .complete(RESOLVE_IDENTITIES)
                        .complete(APPROVE_LIST, ApprovalVerdict.APPROVE)
                        .complete(APPROVE_BY_PRIORITY, PriorityVerdict.APPROVE)
                        .starts(ENROL_SUBJECTS)
                        .tell(Message.SUBJECTS_ENROLLED);

        list.check()
                .isEnded()
                .hasPassed(SubjectListApproval.MAIN_PATH.toArray(String[]::new))
                .hasPassed("listEnrolled");
    }

    @Test
    void aListWithFaultsGoesBackToItsMakerAndIsCheckedAgain() {
        ListCase list = ListCase.submit(engine, false).batch(CHECK_ROWS, RowsVerdict.FAULTS);

        list.check().isWaitingAt("repairRows").hasNotPassed("reviewList");

        list.complete(REPAIR_ROWS);
        list.check().isWaitingAt("checkRows").hasNotPassed("reviewList");

        list.batch(CHECK_ROWS, RowsVerdict.CLEAN);
        list.check().isWaitingAt("reviewList");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(list.id()))
                .containsExactly(called(CHECK_ROWS, list), called(CHECK_ROWS, list));
    }

    @Test
    void aReturnedListIsRepairedAndCheckedBeforeItIsReviewedAgain() {
        ListCase list = at(Stage.REVIEW).complete(REVIEW_LIST, ReviewVerdict.RETURN);

        list.check().isWaitingAt("repairRows").hasNotPassed("verifyIdentities");

        list.complete(REPAIR_ROWS).batch(CHECK_ROWS, RowsVerdict.CLEAN);
        list.check().isWaitingAt("reviewList").hasNotPassed("verifyIdentities");
    }

    @Test
    void peopleWhoseIdentityIsNotSettledAreThePolicesWorkBeforeApproval() {
        ListCase list = at(Stage.RESOLVING);

        list.check().isWaitingAt("resolveIdentities").hasNotPassed("approveList");

        list.complete(RESOLVE_IDENTITIES);
        list.check().isWaitingAt("approveList").hasPassed("resolveIdentities");
    }

    @Test
    void aListSentBackByTheCommuneIsReviewedAndComparedAgain() {
        ListCase list = at(Stage.APPROVAL).complete(APPROVE_LIST, ApprovalVerdict.SEND_BACK);

        list.check()
                .isWaitingAt("reviewList")
                .hasNotPassed("districtAsked", "enrolSubjects", "repairRows");

        list.complete(REVIEW_LIST, ReviewVerdict.FORWARD);
        list.check().isWaitingAt("verifyIdentities");
    }

    @Test
    void theDistrictIsAskedAfterTheCommune() {
        ListCase list = at(Stage.PRIORITY);

        list.check()
                .isWaitingAt("approveByPriority")
                .hasPassed("approveList", "districtAsked")
                .hasNotPassed("enrolSubjects");
    }

    @Test
    void aListSentBackByTheDistrictIsTheCommunesAgainAndTheDistrictIsAskedOnceMore() {
        ListCase list = at(Stage.PRIORITY).complete(APPROVE_BY_PRIORITY, PriorityVerdict.SEND_BACK);

        list.check().isWaitingAt("approveList").hasNotPassed("enrolSubjects");

        list.complete(APPROVE_LIST, ApprovalVerdict.APPROVE);
        list.check().isWaitingAt("approveByPriority").hasNotPassed("enrolSubjects");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theInstanceWaitsForTheBatchAsSoonAsTheStepsJobHasCommitted(Step step) {
        ListCase list = at(Stage.before(step));

        list.check().isWaitingAt(step.id());
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(list.id()))
                .doesNotContain(called(step, list));

        list.starts(step);
        list.check().isWaitingAt(step.endedBy().id()).isWaitingFor(step.endedBy().id());
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(list.id())).contains(called(step, list));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aStepThatKeepsFailingEndsAsAnIncidentAndGoesOnOnceItIsRetried(Step step) {
        ListCase list = at(Stage.before(step));
        ProcessEngineOnMariaDb.STEPS.failFor(list.id());
        while (list.jobAt(step.id()).getRetries() > 0) {
            assertThatThrownBy(() -> list.starts(step)).hasMessageContaining("made to fail");
        }
        list.check().isWaitingAt(step.id()).hasNotPassed(step.endedBy().id());
        assertThat(list.incidents()).extracting(Incident::getActivityId).containsExactly(step.id());

        ProcessEngineOnMariaDb.STEPS.recoverFor(list.id());
        list.retry(step).starts(step);
        list.check().isWaitingAt(step.endedBy().id());
        assertThat(list.incidents()).isEmpty();
    }

    @Test
    void aBatchThatReportsTwiceIsHeardOnce() {
        ListCase list = at(Stage.REVIEW);

        assertThatThrownBy(() -> list.tell(Message.ROWS_CHECKED, RowsVerdict.FAULTS.asVariables()))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        list.check().isWaitingAt("reviewList").hasNotPassed("repairRows");
    }

    @Test
    void aTaskThatIsDoneTakesItsTimersWithIt() {
        ListCase list = at(Stage.REVIEW);
        assertThat(list.jobs()).hasSize(2);

        list.complete(REVIEW_LIST, ReviewVerdict.FORWARD);
        assertThat(list.jobs()).containsExactly(list.jobAt("verifyIdentities"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aListCanBeWithdrawnWhereverItStands(Stage stage) {
        endsBy(stage, Message.LIST_WITHDRAWN, End.WITHDRAWN, End.CLOSED_WITH_CAMPAIGN);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theEndOfTheCampaignClosesAListWhereverItStands(Stage stage) {
        endsBy(stage, Message.CAMPAIGN_ENDED, End.CLOSED_WITH_CAMPAIGN, End.WITHDRAWN);
    }

    @Test
    void aTaskThatWasRemindedOfAndIsOverdueIsWithdrawnAllTheSame() {
        ListCase list = at(Stage.REVIEW).fire("reviewListReminder").fire("reviewListOverdue");

        list.tell(Message.LIST_WITHDRAWN);
        list.check().isEnded().hasPassed(End.WITHDRAWN.id());
    }

    @Test
    void aBatchThatEndsAfterTheWithdrawalFindsNobody() {
        ListCase list = at(Stage.ENROLLING).tell(Message.LIST_WITHDRAWN);

        assertThatThrownBy(() -> list.tell(Message.SUBJECTS_ENROLLED))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        list.check().isEnded().hasNotPassed(End.LIST_ENROLLED.id());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theInstanceHoldsNothingButWhatSteersIt(Stage stage) {
        assertThat(at(stage).variableNames())
                .contains(SubjectListApproval.PRIORITY_APPROVAL.name())
                .isSubsetOf(
                        SubjectListApproval.PRIORITY_APPROVAL.name(),
                        SubjectListApproval.OUTCOME.name());
    }

    private void endsBy(Stage stage, Message message, End end, End otherEnd) {
        ListCase list = at(stage).tell(message);

        list.check()
                .isEnded()
                .hasPassed(end.id())
                .hasNotPassed(otherEnd.id(), End.LIST_ENROLLED.id());
        assertThat(list.jobs()).isEmpty();
        assertThat(list.openTask()).isNull();
    }

    private ListCase at(Stage stage) {
        return stage.reach(engine);
    }

    private static Call called(Step step, ListCase list) {
        return new Call(step.bean(), step.id(), list.id());
    }
}
