package vn.tram.processes.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.junit.jupiter.api.Test;
import vn.tram.processes.ContractModel;
import vn.tram.processes.ContractModel.StepInModel;
import vn.tram.processes.complaints.CertificateCorrection.End;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;
import vn.tram.processes.complaints.CertificateCorrection.Wait;

/** The class and the model say the same. */
class CertificateCorrectionContractTest {

    private final ContractModel model = new ContractModel(CertificateCorrection.RESOURCE);

    private record IdAndMessage(String id, String message, String limit) {}

    @Test
    void tasksAndGroupsAreThoseOfTheModel() {
        assertThat(Stream.of(Task.values()).collect(Collectors.toMap(Task::id, Task::group)))
                .isEqualTo(model.tasks());
    }

    @Test
    void theDeskIsARoleThatExamines() {
        assertThat(CertificateCorrection.desks())
                .containsExactly("STATION", "DISTRICT", "PROVINCE");
    }

    @Test
    void stepsAreThoseOfTheModel() {
        assertThat(Step.values())
                .extracting(step -> StepInModel.of(step.id(), step.bean(), step.ownJob()))
                .containsExactlyInAnyOrderElementsOf(model.steps());
    }

    @Test
    void theCitizenIsAwaitedWhereTheModelSays() {
        assertThat(Wait.values())
                .extracting(wait -> new IdAndMessage(wait.id(), wait.message().id(), wait.limit()))
                .containsExactlyInAnyOrderElementsOf(
                        model.all(ReceiveTask.class).stream()
                                .map(
                                        task ->
                                                new IdAndMessage(
                                                        task.getId(),
                                                        task.getMessage().getName(),
                                                        limitOf(task)))
                                .toList());
    }

    @Test
    void messagesAreThoseOfTheModel() {
        assertThat(model.all(org.camunda.bpm.model.bpmn.instance.Message.class))
                .extracting(org.camunda.bpm.model.bpmn.instance.Message::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Message.values()).map(Message::id).toList());
    }

    @Test
    void endsAreThoseOfTheModelBesidesThoseOfTheTimers() {
        assertThat(End.values())
                .extracting(End::id)
                .containsExactlyInAnyOrderElementsOf(model.ends());
    }

    @Test
    void theErrorIsTheOneOfTheModel() {
        assertThat(model.all(org.camunda.bpm.model.bpmn.instance.Error.class))
                .singleElement()
                .extracting(org.camunda.bpm.model.bpmn.instance.Error::getErrorCode)
                .isEqualTo(CertificateCorrection.CORRECTION_REFUSED);
    }

    @Test
    void gatewaysCompareWithVerdictsOnly() {
        model.comparesOnlyWith(Verdict.class, "identityFields");
    }

    @Test
    void theMainPathGoesFromLeftToRightAndNamesEveryTask() {
        assertThat(CertificateCorrection.MAIN_PATH)
                .containsAll(Arrays.stream(Task.values()).map(Task::id).toList())
                .containsAll(CertificateCorrection.POSSIBLE)
                .isSortedAccordingTo(model.fromLeftToRight());
    }

    private String limitOf(ReceiveTask task) {
        List<String> limits =
                model.all(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(task))
                        .filter(BoundaryEvent::cancelActivity)
                        .map(FlowNode::getId)
                        .toList();
        assertThat(limits).hasSize(1);
        return limits.get(0);
    }
}
