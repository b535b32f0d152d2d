package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

/** What a model says of the things that its contract class names. */
public final class ContractModel {

    private static final Pattern COMPARED =
            Pattern.compile("\\$\\{(?:outcome == '([A-Z_]+)'|([a-zA-Z]+))}");

    private final BpmnModelInstance model;

    /**
     * @param resource on the class path
     */
    public ContractModel(String resource) {
        this.model =
                Bpmn.readModelFromStream(
                        ContractModel.class.getClassLoader().getResourceAsStream(resource));
    }

    /**
     * @param expression as the model has it, {@code ${bean}}
     * @param ownJob it begins in a job of its own
     */
    public record StepInModel(String id, String expression, boolean ownJob) {

        public static StepInModel of(String id, String bean, boolean ownJob) {
            return new StepInModel(id, "${" + bean + "}", ownJob);
        }
    }

    /** Id of every user task with who may take it. */
    public Map<String, String> tasks() {
        return all(UserTask.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, UserTask::getCamundaCandidateGroups));
    }

    /** Service tasks besides those of the timers. */
    public List<StepInModel> steps() {
        return all(ServiceTask.class).stream()
                .filter(task -> TaskTimers.taskOf(task.getId()).isEmpty())
                .map(
                        task ->
                                new StepInModel(
                                        task.getId(),
                                        task.getCamundaDelegateExpression(),
                                        task.isCamundaAsyncBefore()))
                .toList();
    }

    /** Ends besides those of the timers. */
    public List<String> ends() {
        return all(EndEvent.class).stream()
                .map(FlowNode::getId)
                .filter(id -> TaskTimers.taskOf(id).isEmpty())
                .toList();
    }

    /** Id of every event that receives a message, with the message's name. */
    public Map<String, String> received() {
        return all(CatchEvent.class).stream()
                .flatMap(
                        event ->
                                event.getEventDefinitions().stream()
                                        .filter(MessageEventDefinition.class::isInstance)
                                        .map(
                                                definition ->
                                                        Map.entry(
                                                                event.getId(),
                                                                ((MessageEventDefinition)
                                                                                definition)
                                                                        .getMessage()
                                                                        .getName())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Fails where a flow asks for anything but an outcome of these or one of the flags.
     *
     * @param verdicts a sealed interface whose parts are enums
     */
    public void comparesOnlyWith(Class<?> verdicts, String... flags) {
        Set<String> known =
                Stream.of(verdicts.getPermittedSubclasses())
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(verdict -> ((Enum<?>) verdict).name())
                        .collect(Collectors.toSet());
        assertThat(all(ConditionExpression.class))
                .isNotEmpty()
                .extracting(ModelElementInstance::getTextContent)
                .allSatisfy(
                        condition -> {
                            Matcher compared = COMPARED.matcher(condition);
                            assertThat(compared.matches()).as(condition).isTrue();
                            if (compared.group(1) != null) {
                                assertThat(known).contains(compared.group(1));
                            } else {
                                assertThat(flags).contains(compared.group(2));
                            }
                        });
    }

    /** How far left an element stands in the drawing. */
    public Comparator<String> fromLeftToRight() {
        Function<String, Double> left =
                id -> ((BpmnShape) node(id).getDiagramElement()).getBounds().getX();
        return Comparator.comparing(left);
    }

    public FlowNode node(String id) {
        return model.getModelElementById(id);
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
