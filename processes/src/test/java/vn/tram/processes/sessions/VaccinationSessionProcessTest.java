package vn.tram.processes.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.INVITE_SUBJECTS;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.PROPOSE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Step.RESCHEDULE_ABSENT;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.APPROVE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.APPROVE_SESSION_BY_DISTRICT;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.CONFIRM_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.DECIDE_SUSPENDED_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.PLAN_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.RECONCILE_SESSION;
import static vn.tram.processes.sessions.VaccinationSessionProcess.Task.RUN_SESSION;

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
import vn.tram.processes.sessions.VaccinationSessionProcess.ApprovalVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.ConfirmVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.End;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.PlanVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.SuspensionVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;

class VaccinationSessionProcessTest extends TasksAndTheirTimers {

    @RegisterExtension static final ProcessEngineOnMariaDb MARIA_DB = new ProcessEngineOnMariaDb();

    @RegisterExtension
    static final EveryFlowIsTaken EVERY_FLOW = new EveryFlowIsTaken(VaccinationSessionProcess.KEY);

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
    void aSessionWithoutTroubleGoesFromTheProposalToTheSignature() {
        SessionCase session =
                at(Stage.CONFIRMING).complete(CONFIRM_SESSION, ConfirmVerdict.CONFIRM);

        session.check()
                .isEnded()
                .hasPassedInOrder(
                        "sessionOpened",
                        "proposeSession",
                        "sessionProposed",
                        "planSession",
                        "planOutcome",
                        "districtAsked",
                        "approveSession",
                        "approvalOutcome",
                        "inviteSubjects",
                        "subjectsInvited",
                        "prepareSession",
                        "runSession",
                        "rescheduleAbsent",
                        "absentRescheduled",
                        "reconcileSession",
                        "confirmSession",
                        "confirmOutcome",
                        "sessionConfirmed")
                .hasNotPassed(
                        "approveSessionByDistrict",
                        "decideSuspendedSession",
                        "cancelled",
                        "closedWithCampaign");
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(session.id()))
                .containsExactly(
                        called(PROPOSE_SESSION, session),
                        called(INVITE_SUBJECTS, session),
                        called(RESCHEDULE_ABSENT, session));
    }

    @Test
    void aPlannerMayAskForAnotherProposal() {
        SessionCase session = at(Stage.PLANNING).complete(PLAN_SESSION, PlanVerdict.PROPOSE_AGAIN);

        session.check().isWaitingAt("proposeSession").hasNotPassed("districtAsked");

        session.batch(PROPOSE_SESSION);
        session.check().isWaitingAt("planSession");
    }

    @Test
    void theDistrictApprovesInsteadOfTheCommuneWhereItIsAskedTo() {
        SessionCase session = at(Stage.DISTRICT);

        session.check().isWaitingAt("approveSessionByDistrict").hasNotPassed("approveSession");

        session.complete(APPROVE_SESSION_BY_DISTRICT, ApprovalVerdict.APPROVE);
        session.check().isWaitingAt("inviteSubjects").hasNotPassed("approveSession");
    }

    @Test
    void whatTheDistrictSendsBackIsPlannedAgain() {
        SessionCase session =
                at(Stage.DISTRICT).complete(APPROVE_SESSION_BY_DISTRICT, ApprovalVerdict.SEND_BACK);

        session.check().isWaitingAt("planSession").hasNotPassed("inviteSubjects");
    }

    @Test
    void whatTheCommuneSendsBackIsPlannedAgain() {
        SessionCase session =
                at(Stage.APPROVAL).complete(APPROVE_SESSION, ApprovalVerdict.SEND_BACK);

        session.check().isWaitingAt("planSession").hasNotPassed("inviteSubjects");
    }

    @Test
    void aSuspendedSessionGoesOnWhenTheOfficialSaysSo() {
        SessionCase session = at(Stage.SUSPENDED);
        session.check().isWaitingAt("decideSuspendedSession").hasNotPassed("rescheduleAbsent");

        session.complete(DECIDE_SUSPENDED_SESSION, SuspensionVerdict.RESUME);
        session.check().isWaitingAt("runSession");

        session.tell(Message.SESSION_SUSPENDED);
        session.check().isWaitingAt("decideSuspendedSession");
    }

    @Test
    void aSuspendedSessionEndsEarlyWhenTheOfficialSaysSo() {
        SessionCase session =
                at(Stage.SUSPENDED).complete(DECIDE_SUSPENDED_SESSION, SuspensionVerdict.END);

        session.check().isWaitingAt("rescheduleAbsent");
    }

    @Test
    void onlyASessionThatRunsCanBeSuspended() {
        SessionCase session = at(Stage.PREPARING);

        assertThatThrownBy(() -> session.tell(Message.SESSION_SUSPENDED))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void aResultThatIsNotSignedIsReconciledAgain() {
        SessionCase session =
                at(Stage.CONFIRMING).complete(CONFIRM_SESSION, ConfirmVerdict.SEND_BACK);
        session.check().isWaitingAt("reconcileSession").hasNotPassed("sessionConfirmed");

        session.complete(RECONCILE_SESSION);
        session.check().isWaitingAt("confirmSession");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theInstanceWaitsForTheBatchAsSoonAsTheStepsJobHasCommitted(Step step) {
        SessionCase session = at(Stage.before(step));

        session.check().isWaitingAt(step.id());
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(session.id()))
                .doesNotContain(called(step, session));

        session.starts(step);
        session.check().isWaitingAt(step.endedBy().id()).isWaitingFor(step.endedBy().id());
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(session.id()))
                .contains(called(step, session));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aStepThatKeepsFailingEndsAsAnIncidentAndGoesOnOnceItIsRetried(Step step) {
        SessionCase session = at(Stage.before(step));
        ProcessEngineOnMariaDb.STEPS.failFor(session.id());
        while (session.jobAt(step.id()).getRetries() > 0) {
            assertThatThrownBy(() -> session.starts(step)).hasMessageContaining("made to fail");
        }
        session.check().isWaitingAt(step.id()).hasNotPassed(step.endedBy().id());
        assertThat(session.incidents())
                .extracting(Incident::getActivityId)
                .containsExactly(step.id());

        ProcessEngineOnMariaDb.STEPS.recoverFor(session.id());
        session.retry(step).starts(step);
        session.check().isWaitingAt(step.endedBy().id());
        assertThat(session.incidents()).isEmpty();
    }

    @Test
    void theTimersOfTheDayGoWithItWhenItIsSuspended() {
        SessionCase session = at(Stage.SUSPENDED);

        assertThat(session.jobs())
                .containsExactlyInAnyOrder(
                        session.jobAt("decideSuspendedSessionReminder"),
                        session.jobAt("decideSuspendedSessionOverdue"));
    }

    @Test
    void aDayThatIsOverOpensNoTaskBeforeTheAbsentAreSettled() {
        SessionCase session = at(Stage.RUNNING).complete(RUN_SESSION);

        session.check().isWaitingAt("rescheduleAbsent").hasNotPassed("reconcileSession");
        assertThat(session.openTask()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aSessionCanBeCalledOffWhereverItStands(Stage stage) {
        endsBy(stage, Message.SESSION_CANCELLED, End.CANCELLED, End.CLOSED_WITH_CAMPAIGN);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theEndOfTheCampaignClosesASessionWhereverItStands(Stage stage) {
        endsBy(stage, Message.CAMPAIGN_ENDED, End.CLOSED_WITH_CAMPAIGN, End.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theInstanceHoldsNothingButWhatSteersIt(Stage stage) {
        assertThat(at(stage).variableNames())
                .contains(VaccinationSessionProcess.DISTRICT_APPROVES.name())
                .isSubsetOf(
                        VaccinationSessionProcess.DISTRICT_APPROVES.name(),
                        VaccinationSessionProcess.OUTCOME.name());
    }

    private void endsBy(Stage stage, Message message, End end, End otherEnd) {
        SessionCase session = at(stage).tell(message);

        session.check()
                .isEnded()
                .hasPassed(end.id())
                .hasNotPassed(otherEnd.id(), End.SESSION_CONFIRMED.id());
        assertThat(session.jobs()).isEmpty();
        assertThat(session.openTask()).isNull();
    }

    private SessionCase at(Stage stage) {
        return stage.reach(engine);
    }

    private static Call called(Step step, SessionCase session) {
        return new Call(step.bean(), step.id(), session.id());
    }
}
