package vn.tram.processes.safety;

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
import vn.tram.processes.safety.AdverseEventInvestigation.End;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Step;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventInvestigation.Verdict;

/** The class and the model say the same. */
class AdverseEventInvestigationContractTest {

    private static final Pattern COMPARED =
            Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}|\\$\\{serious}");

    /** Ends of a way beside the main one, that do not end the case. */
    private static final Set<String> ENDS_ASIDE =
            Set.of("earlyWorkDone", "progressReported", "progressStopped", "factsTold");

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(
                    AdverseEventInvestigation.class
                            .getClassLoader()
                            .getResourceAsStream(AdverseEventInvestigation.RESOURCE));

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
    void stepsAreThoseOfTheModelAndRunInTheTransactionOfTheirCaller() {
        assertThat(Step.values())
                .extracting(step -> new IdAndStep(step.id(), "${" + step.bean() + "}", false))
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
    void messagesAreThoseOfTheModel() {
        assertThat(Message.values())
                .extracting(Message::id)
                .containsExactlyInAnyOrderElementsOf(
                        all(MessageEventDefinition.class).stream()
                                .map(definition -> definition.getMessage().getName())
                                .collect(Collectors.toSet()));
    }

    @Test
    void endsAreThoseOfTheModelBesidesThoseOfTheWaysAside() {
        assertThat(End.values())
                .extracting(End::id)
                .containsExactlyInAnyOrderElementsOf(
                        all(EndEvent.class).stream()
                                .map(FlowNode::getId)
                                .filter(id -> TaskTimers.taskOf(id).isEmpty())
                                .filter(id -> !ENDS_ASIDE.contains(id))
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
    void everyTaskAndStepLiesOnTheMainPathFromLeftToRightOrAside() {
        assertThat(
                        Stream.concat(
                                AdverseEventInvestigation.MAIN_PATH.stream(),
                                AdverseEventInvestigation.ASIDE.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(Task.values()).map(Task::id),
                                        Stream.of(Step.values()).map(Step::id))
                                .toList());
        assertThat(AdverseEventInvestigation.MAIN_PATH)
                .containsAll(AdverseEventInvestigation.POSSIBLE)
                .isSortedAccordingTo(Comparator.comparing(this::left));
    }

    private double left(String id) {
        FlowNode node = model.getModelElementById(id);
        return ((BpmnShape) node.getDiagramElement()).getBounds().getX();
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
