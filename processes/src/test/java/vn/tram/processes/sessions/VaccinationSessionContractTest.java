package vn.tram.processes.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import vn.tram.processes.ContractModel;
import vn.tram.processes.ContractModel.StepInModel;
import vn.tram.processes.sessions.VaccinationSessionProcess.End;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.processes.sessions.VaccinationSessionProcess.Verdict;

/** The class and the model say the same. */
class VaccinationSessionContractTest {

    private final ContractModel model = new ContractModel(VaccinationSessionProcess.RESOURCE);

    @Test
    void tasksAndRolesAreThoseOfTheModel() {
        assertThat(Stream.of(Task.values()).collect(Collectors.toMap(Task::id, Task::role)))
                .isEqualTo(model.tasks());
    }

    @Test
    void stepsAreThoseOfTheModelAndEachRunsInAJobOfItsOwn() {
        assertThat(Step.values())
                .extracting(step -> StepInModel.of(step.id(), step.bean(), true))
                .containsExactlyInAnyOrderElementsOf(model.steps());
    }

    @Test
    void theMessageThatEndsABatchIsAwaitedRightBehindItsStep() {
        assertThat(Step.values())
                .allSatisfy(
                        step ->
                                assertThat(model.node(step.id()).getSucceedingNodes().list())
                                        .extracting(FlowNode::getId)
                                        .containsExactly(step.endedBy().id()));
    }

    @Test
    void eachMessageIsReceivedByTheEventThatBearsItsName() {
        assertThat(model.received())
                .isEqualTo(
                        Stream.of(Message.values())
                                .collect(Collectors.toMap(Message::id, Message::id)));
    }

    @Test
    void endsAreThoseOfTheModelBesidesThoseOfTheTimers() {
        assertThat(End.values())
                .extracting(End::id)
                .containsExactlyInAnyOrderElementsOf(model.ends());
    }

    @Test
    void gatewaysCompareWithVerdictsOnly() {
        model.comparesOnlyWith(Verdict.class, "districtApproves");
    }

    @Test
    void theMainPathNamesEveryTaskAndStepFromLeftToRight() {
        assertThat(VaccinationSessionProcess.MAIN_PATH)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(Task.values()).map(Task::id),
                                        Stream.of(Step.values()).map(Step::id))
                                .toList())
                .isSortedAccordingTo(model.fromLeftToRight());
    }

    @Test
    void whatIsOnlyPossibleLiesOnTheMainPath() {
        assertThat(VaccinationSessionProcess.MAIN_PATH)
                .containsAll(VaccinationSessionProcess.POSSIBLE);
        assertThat(VaccinationSessionProcess.POSSIBLE)
                .containsExactlyInAnyOrder("approveSessionByDistrict", "decideSuspendedSession");
    }

    @Test
    void aVerdictIsHandedOverAsTheVariableOutcome() {
        assertThat(VaccinationSessionProcess.ApprovalVerdict.SEND_BACK.asVariables())
                .containsOnlyKeys("outcome")
                .containsValue("SEND_BACK");
    }
}
