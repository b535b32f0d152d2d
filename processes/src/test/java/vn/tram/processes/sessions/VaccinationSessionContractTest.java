package vn.tram.processes.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import vn.tram.processes.TaskTimers;
import vn.tram.processes.sessions.VaccinationSessionProcess.End;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.processes.sessions.VaccinationSessionProcess.Verdict;

/** The class and the model say the same. */
class VaccinationSessionContractTest {

    private static final Pattern COMPARED =
            Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}|\\$\\{districtApproves}");

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(
                    VaccinationSessionProcess.class
                            .getClassLoader()
                            .getResourceAsStream(VaccinationSessionProcess.RESOURCE));

    private record IdAndRole(String id, String role) {}

    private record IdAndStep(String id, String step, boolean inAJobOfItsOwn) {}

    @Test
    void tasksAndRolesAreThoseOfTheModel() {
        assertThat(Task.values())
                .extracting(task -> new IdAndRole(task.id(), task.role()))
                .containsExactlyInAnyOrderElementsOf(
                        all(UserTask.class).stream()
                                .map(
                                        task ->
                                                new IdAndRole(
                                                        task.getId(),
                                                        task.getCamundaCandidateGroups()))
                                .toList());
    }

    @Test
    void stepsAreThoseOfTheModelAndEachRunsInAJobOfItsOwn() {
        assertThat(Step.values())
                .extracting(step -> new IdAndStep(step.id(), "${" + step.bean() + "}", true))
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
    void theMessageThatEndsABatchIsAwaitedRightBehindItsStep() {
        assertThat(Step.values())
                .allSatisfy(
                        step ->
                                assertThat(node(step.id()).getSucceedingNodes().list())
                                        .extracting(FlowNode::getId)
                                        .containsExactly(step.endedBy().id()));
    }

    @Test
    void eachMessageIsReceivedByTheEventThatBearsItsName() {
        var received =
                all(CatchEvent.class).stream()
                        .filter(event -> messageOf(event) != null)
                        .collect(
                                Collectors.toMap(
                                        FlowNode::getId,
                                        VaccinationSessionContractTest::messageOf));
        assertThat(received)
                .isEqualTo(
                        Arrays.stream(Message.values())
                                .collect(Collectors.toMap(Message::id, Message::id)));
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
    void theMainPathNamesEveryTaskAndStepFromLeftToRight() {
        assertThat(VaccinationSessionProcess.MAIN_PATH)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(Task.values()).map(Task::id),
                                        Stream.of(Step.values()).map(Step::id))
                                .toList())
                .isSortedAccordingTo(Comparator.comparing(this::left));
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

    private static String messageOf(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage().getName())
                .findFirst()
                .orElse(null);
    }

    private double left(String id) {
        return ((BpmnShape) node(id).getDiagramElement()).getBounds().getX();
    }

    private FlowNode node(String id) {
        return model.getModelElementById(id);
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
