package vn.tram.processes.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.processes.complaints.CertificateCorrection.Step.APPLY_CORRECTION;
import static vn.tram.processes.complaints.CertificateCorrection.Step.CLOSE_UNANSWERED;
import static vn.tram.processes.complaints.CertificateCorrection.Step.INFORM_CITIZEN;
import static vn.tram.processes.complaints.CertificateCorrection.Step.MATCH_RECORDS;
import static vn.tram.processes.complaints.CertificateCorrection.Step.ROUTE_COMPLAINT;
import static vn.tram.processes.complaints.CertificateCorrection.Task.APPROVE_CORRECTION;
import static vn.tram.processes.complaints.CertificateCorrection.Task.EXAMINE_COMPLAINT;
import static vn.tram.processes.complaints.CertificateCorrection.Task.VERIFY_IDENTITY;

import java.util.Date;
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
import vn.tram.processes.RecordedDeadlines;
import vn.tram.processes.RecordedSteps.Call;
import vn.tram.processes.TasksAndTheirTimers;
import vn.tram.processes.complaints.CertificateCorrection.ApprovalVerdict;
import vn.tram.processes.complaints.CertificateCorrection.End;
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.processes.complaints.CertificateCorrection.IdentityVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Wait;

class CertificateCorrectionTest extends TasksAndTheirTimers {

    @RegisterExtension static final ProcessEngineOnMariaDb MARIA_DB = new ProcessEngineOnMariaDb();

    @RegisterExtension
    static final EveryFlowIsTaken EVERY_FLOW = new EveryFlowIsTaken(CertificateCorrection.KEY);

    @Override
    protected ProcessEngine runningEngine() {
        return MARIA_DB.engine();
    }

    @Override
    protected Stream<OpenTask> tasks() {
        return Stream.of(Task.values())
                .map(
                        task ->
                                new OpenTask(
                                        task.id(),
                                        task == VERIFY_IDENTITY ? "IDENTITY" : "STATION",
                                        () -> at(Stage.of(task))));
    }

    @Override
    protected Stream<String> otherDeadlines() {
        return Stream.of(Wait.values()).map(Wait::id);
    }

    @Test
    void aDoseThatIsCorrectedGoesFromFilingToTheEndOfTheLimitForReopening() {
        ComplaintCase complaint = at(Stage.ANSWERED).fire(Wait.AWAIT_REOPENING.limit());

        complaint
                .check()
                .isEnded()
                .hasPassedInOrder(
                        "complaintFiled",
                        "matchRecords",
                        "routeComplaint",
                        "examineComplaint",
                        "examinationOutcome",
                        "identityAsked",
                        "approveCorrection",
                        "approvalOutcome",
                        "applyCorrection",
                        "informCitizen",
                        "awaitReopeningLimit",
                        "complaintClosed")
                .hasNotPassed("verifyIdentity", "awaitAnswer", "closeUnanswered", "withdrawn");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(complaint.id()))
                .containsExactly(
                        called(MATCH_RECORDS, complaint),
                        called(ROUTE_COMPLAINT, complaint),
                        called(APPLY_CORRECTION, complaint),
                        called(INFORM_CITIZEN, complaint));
        assertThat(complaint.jobs()).isEmpty();
    }

    @Test
    void aRejectionIsToldWithoutTouchingTheRecord() {
        ComplaintCase complaint =
                at(Stage.EXAMINING).complete(EXAMINE_COMPLAINT, ExaminationVerdict.CLOSE);

        complaint
                .check()
                .isWaitingAt("awaitReopening")
                .hasPassed("informCitizen")
                .hasNotPassed("approveCorrection", "applyCorrection");
    }

    @Test
    void theCitizenIsAskedAndTheAnswerIsExamined() {
        ComplaintCase complaint = at(Stage.ASKING);
        complaint.check().isWaitingAt("awaitAnswer").hasNotPassed("informCitizen");
        assertThat(complaint.openTask()).isNull();

        complaint.tell(Message.CITIZEN_ANSWERED);
        complaint.check().isWaitingAt("examineComplaint").hasNotPassed("closeUnanswered");
        assertThat(complaint.jobs())
                .containsExactlyInAnyOrder(
                        complaint.jobAt("examineComplaintReminder"),
                        complaint.jobAt("examineComplaintOverdue"));
    }

    @Test
    void whoDoesNotAnswerWithinTheLimitIsToldThatInformationIsMissing() {
        ComplaintCase complaint = at(Stage.ASKING).fire(Wait.AWAIT_ANSWER.limit());

        complaint
                .check()
                .isWaitingAt("awaitReopening")
                .hasPassedInOrder("awaitAnswerLimit", "closeUnanswered", "informCitizen")
                .hasNotPassed("approveCorrection");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(complaint.id()))
                .endsWith(called(CLOSE_UNANSWERED, complaint), called(INFORM_CITIZEN, complaint));
    }

    @Test
    void whatIsForwardedIsRoutedAgain() {
        ComplaintCase complaint =
                at(Stage.EXAMINING).complete(EXAMINE_COMPLAINT, ExaminationVerdict.FORWARD);

        complaint.check().isWaitingAt("examineComplaint").hasNotPassed("informCitizen");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(complaint.id()))
                .containsExactly(
                        called(MATCH_RECORDS, complaint),
                        called(ROUTE_COMPLAINT, complaint),
                        called(ROUTE_COMPLAINT, complaint));
    }

    @Test
    void whoAPersonIsIsVerifiedBeforeASecondPersonApproves() {
        ComplaintCase complaint = at(Stage.VERIFYING);
        complaint.check().isWaitingAt("verifyIdentity").hasNotPassed("approveCorrection");

        complaint.complete(VERIFY_IDENTITY, IdentityVerdict.CONFIRM);
        complaint.check().isWaitingAt("approveCorrection").hasNotPassed("applyCorrection");
    }

    @Test
    void whatThePopulationDatabaseContradictsIsExaminedAgain() {
        ComplaintCase complaint =
                at(Stage.VERIFYING).complete(VERIFY_IDENTITY, IdentityVerdict.CONTRADICT);

        complaint.check().isWaitingAt("examineComplaint").hasNotPassed("approveCorrection");
    }

    @Test
    void whatTheSecondPersonSendsBackIsExaminedAgain() {
        ComplaintCase complaint =
                at(Stage.APPROVING).complete(APPROVE_CORRECTION, ApprovalVerdict.SEND_BACK);

        complaint.check().isWaitingAt("examineComplaint").hasNotPassed("applyCorrection");
    }

    @Test
    void aCorrectionThatCannotBeIsExaminedAgainAndNobodyIsToldOfIt() {
        ComplaintCase complaint = at(Stage.APPLYING);
        ProcessEngineOnMariaDb.STEPS.refuseFor(
                complaint.id(), CertificateCorrection.CORRECTION_REFUSED);

        complaint.runs(APPLY_CORRECTION);

        complaint
                .check()
                .isWaitingAt("examineComplaint")
                .hasPassed("applyCorrectionRefused")
                .hasNotPassed("informCitizen");
    }

    @Test
    void aReopenedComplaintIsRoutedAndExaminedAgain() {
        ComplaintCase complaint = at(Stage.ANSWERED).tell(Message.COMPLAINT_REOPENED);

        complaint.check().isWaitingAt("examineComplaint").hasNotPassed("complaintClosed");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(complaint.id()))
                .endsWith(called(ROUTE_COMPLAINT, complaint));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"MATCH_RECORDS", "APPLY_CORRECTION"})
    void aStepThatKeepsFailingEndsAsAnIncidentAndGoesOnOnceItIsRetried(Step step) {
        ComplaintCase complaint = at(step == MATCH_RECORDS ? Stage.FILED : Stage.APPLYING);
        ProcessEngineOnMariaDb.STEPS.failFor(complaint.id());
        while (complaint.jobAt(step.id()).getRetries() > 0) {
            assertThatThrownBy(() -> complaint.runs(step)).hasMessageContaining("made to fail");
        }
        complaint.check().isWaitingAt(step.id());
        assertThat(complaint.incidents())
                .extracting(Incident::getActivityId)
                .containsExactly(step.id());

        ProcessEngineOnMariaDb.STEPS.recoverFor(complaint.id());
        complaint.retry(step).runs(step);
        complaint.check().hasPassed(step.id());
        assertThat(complaint.incidents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Wait.class)
    void waitingForTheCitizenHasALimitByTheRuleOfItsName(Wait wait) {
        ComplaintCase complaint = at(Stage.of(wait));

        assertThat(complaint.jobs()).containsExactly(complaint.jobAt(wait.limit()));
        assertThat(complaint.jobAt(wait.limit()).getDuedate())
                .isEqualTo(Date.from(RecordedDeadlines.DUE));
        assertThat(ProcessEngineOnMariaDb.DEADLINES.questionsFor(complaint.id()))
                .contains(new RecordedDeadlines.Question("dueAt", wait.id(), complaint.id()));
    }

    @Test
    void anAnswerThatNobodyWaitsForIsNoneOfTheProcess() {
        ComplaintCase complaint = at(Stage.EXAMINING);

        assertThatThrownBy(() -> complaint.tell(Message.CITIZEN_ANSWERED))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(() -> complaint.tell(Message.COMPLAINT_REOPENED))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aWithdrawnComplaintEndsWhereverItStands(Stage stage) {
        ComplaintCase complaint = at(stage).tell(Message.COMPLAINT_WITHDRAWN);

        complaint
                .check()
                .isEnded()
                .hasPassed(End.WITHDRAWN.id())
                .hasNotPassed(End.COMPLAINT_CLOSED.id());
        assertThat(complaint.jobs()).isEmpty();
        assertThat(complaint.openTask()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theInstanceHoldsNothingButWhatSteersIt(Stage stage) {
        assertThat(at(stage).variableNames())
                .isSubsetOf(
                        CertificateCorrection.DESK.name(),
                        CertificateCorrection.OUTCOME.name(),
                        CertificateCorrection.IDENTITY_FIELDS.name());
    }

    private ComplaintCase at(Stage stage) {
        return stage.reach(engine);
    }

    private static Call called(Step step, ComplaintCase complaint) {
        return new Call(step.bean(), step.id(), complaint.id());
    }
}
