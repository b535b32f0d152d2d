package vn.tram.processes.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import vn.tram.processes.TaskTimers;
import vn.tram.processes.complaints.CertificateCorrection.End;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;
import vn.tram.processes.complaints.CertificateCorrection.Wait;

/** The class and the model say the same. */
class CertificateCorrectionContractTest {

    private static final Pattern COMPARED =
            Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}|\\$\\{identityFields}");

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(
                    CertificateCorrection.class
                            .getClassLoader()
                            .getResourceAsStream(CertificateCorrection.RESOURCE));

    private record IdAndGroup(String id, String group) {}

    private record IdAndStep(String id, String step, boolean ownJob) {}

    private record IdAndMessage(String id, String message, String limit) {}

    @Test
    void tasksAndGroupsAreThoseOfTheModel() {
        assertThat(Task.values())
                .extracting(task -> new IdAndGroup(task.id(), task.group()))
                .containsExactlyInAnyOrderElementsOf(
                        all(UserTask.class).stream()
                                .map(
                                        task ->
                                                new IdAndGroup(
                                                        task.getId(),
                                                        task.getCamundaCandidateGroups()))
                                .toList());
    }

    @Test
    void theDeskIsARoleThatExamines() {
        assertThat(CertificateCorrection.desks())
                .containsExactly("STATION", "DISTRICT", "PROVINCE");
    }

    @Test
    void stepsAreThoseOfTheModel() {
        assertThat(Step.values())
                .extracting(
                        step -> new IdAndStep(step.id(), "${" + step.bean() + "}", step.ownJob()))
                .containsExactlyInAnyOrderElementsOf(
                        all(ServiceTask.class).stream()
                                .filter(task -> TaskTimers.taskOf(task.getId()).isEmpty())
                                .map(
                                        task ->
                                                new IdAndStep(
                                                        task.getId(),
                                                        task.getCamundaDelegateExpression(),
                                                        task.isCamundaAsyncBefore()))
                                .toList());
    }

    @Test
    void theCitizenIsAwaitedWhereTheModelSays() {
        assertThat(Wait.values())
                .extracting(wait -> new IdAndMessage(wait.id(), wait.message().id(), wait.limit()))
                .containsExactlyInAnyOrderElementsOf(
                        all(ReceiveTask.class).stream()
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
        assertThat(all(org.camunda.bpm.model.bpmn.instance.Message.class))
                .extracting(org.camunda.bpm.model.bpmn.instance.Message::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Message.values()).map(Message::id).toList());
    }

    @Test
    void endsAreThoseOfTheModelBesidesThoseOfTheTimers() {
        assertThat(End.values())
                .extracting(End::id)
                .containsExactlyInAnyOrderElementsOf(
                        all(EndEvent.class).stream()
                                .map(FlowNode::getId)
                                .filter(id -> TaskTimers.taskOf(id).isEmpty())
                                .toList());
    }

    @Test
    void theErrorIsTheOneOfTheModel() {
        assertThat(all(org.camunda.bpm.model.bpmn.instance.Error.class))
                .singleElement()
                .extracting(org.camunda.bpm.model.bpmn.instance.Error::getErrorCode)
                .isEqualTo(CertificateCorrection.CORRECTION_REFUSED);
    }

    @Test
    void gatewaysCompareWithVerdictsOnly() {
        Set<String> verdicts =
                Arrays.stream(Verdict.class.getPermittedSubclasses())
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(verdict -> ((Verdict) verdict).name())
                        .collect(Collectors.toSet());

        assertThat(all(ConditionExpression.class))
                .isNotEmpty()
                .extracting(ModelElementInstance::getTextContent)
                .allSatisfy(
                        condition -> {
                            Matcher compared = COMPARED.matcher(condition);
                            assertThat(compared.matches()).as(condition).isTrue();
                            if (compared.group(1) != null) {
                                assertThat(verdicts).contains(compared.group(1));
                            }
                        });
    }

    @Test
    void theMainPathGoesFromLeftToRightAndNamesEveryTask() {
        assertThat(CertificateCorrection.MAIN_PATH)
                .containsAll(Arrays.stream(Task.values()).map(Task::id).toList())
                .containsAll(CertificateCorrection.POSSIBLE)
                .isSortedAccordingTo(Comparator.comparing(this::left));
    }

    private String limitOf(ReceiveTask task) {
        List<String> limits =
                all(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(task))
                        .filter(BoundaryEvent::cancelActivity)
                        .map(FlowNode::getId)
                        .toList();
        assertThat(limits).hasSize(1);
        return limits.get(0);
    }

    private double left(String id) {
        FlowNode node = model.getModelElementById(id);
        return ((BpmnShape) node.getDiagramElement()).getBounds().getX();
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
