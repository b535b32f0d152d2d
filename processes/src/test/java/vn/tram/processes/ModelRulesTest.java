package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.Models.Model;

/** What every model keeps to, whatever it describes. */
class ModelRulesTest {

    /** The application's role codes. */
    private static final Set<String> ROLES =
            Set.of("LIST_MAKER", "STATION", "IDENTITY", "COMMUNE", "DISTRICT", "PROVINCE");

    /** The role that a step chose; its contract says which ones it may choose. */
    private static final String CHOSEN_ROLE = "${desk}";

    private static final Pattern MEANINGFUL = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    static List<Model> models() {
        return Models.files("bpmn");
    }

    @Test
    void thereAreModels() {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedAfterTheOneProcessItHolds(Model model) {
        assertThat(all(model, Process.class))
                .singleElement()
                .satisfies(
                        process -> {
                            assertThat(process.getId()).isEqualTo(model.key());
                            assertThat(process.isExecutable()).isTrue();
                            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
                            assertThat(process.getName()).isNotBlank();
                            assertThat(process.getDocumentations()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsHaveMeaning(Model model) {
        assertThat(all(model, FlowElement.class))
                .extracting(FlowElement::getId)
                .allSatisfy(id -> assertThat(id).matches(MEANINGFUL));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyActivityHasANameAndDocumentation(Model model) {
        assertThat(all(model, Activity.class))
                .allSatisfy(
                        activity -> {
                            assertThat(activity.getName()).as(activity.getId()).isNotBlank();
                            assertThat(activity.getDocumentations())
                                    .as("documentation of %s", activity.getId())
                                    .singleElement()
                                    .extracting(ModelElementInstance::getTextContent)
                                    .asString()
                                    .isNotBlank();
                        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskIsForOneKnownRoleAndForNobodyByName(Model model) {
        assertThat(all(model, UserTask.class))
                .isNotEmpty()
                .allSatisfy(
                        task -> {
                            assertThat(task.getCamundaCandidateGroupsList())
                                    .as("candidate groups of %s", task.getId())
                                    .singleElement()
                                    .matches(
                                            group ->
                                                    ROLES.contains(group)
                                                            || group.equals(CHOSEN_ROLE));
                            assertThat(task.getCamundaCandidateUsers()).isNull();
                            assertThat(task.getCamundaAssignee()).isNull();
                        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasADueDateAReminderAndAnEscalationThatLeaveItOpen(Model model) {
        assertThat(all(model, UserTask.class))
                .allSatisfy(
                        task -> {
                            String id = task.getId();
                            assertThat(task.getCamundaDueDate())
                                    .isEqualTo("${deadlines.dueAt(execution)}");
                            assertThat(timersOf(model, task))
                                    .containsExactlyInAnyOrder(
                                            new Timer(
                                                    TaskTimers.reminderOf(id),
                                                    "${deadlines.remindAt(execution)}",
                                                    TaskTimers.remindStepOf(id),
                                                    "${remindStep}"),
                                            new Timer(
                                                    TaskTimers.overdueOf(id),
                                                    "${deadlines.dueAt(execution)}",
                                                    TaskTimers.escalateStepOf(id),
                                                    "${escalateStep}"));
                        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whoeverWaitsForAMessageHasALimitThatEndsTheWaiting(Model model) {
        assertThat(all(model, ReceiveTask.class))
                .allSatisfy(
                        task ->
                                assertThat(all(model, BoundaryEvent.class))
                                        .filteredOn(
                                                event ->
                                                        event.getAttachedTo()
                                                                .getId()
                                                                .equals(task.getId()))
                                        .singleElement()
                                        .satisfies(
                                                limit -> {
                                                    assertThat(limit.cancelActivity()).isTrue();
                                                    assertThat(
                                                                    ((TimerEventDefinition)
                                                                                    limit.getEventDefinitions()
                                                                                            .iterator()
                                                                                            .next())
                                                                            .getTimeDate()
                                                                            .getTextContent())
                                                            .isEqualTo(
                                                                    "${deadlines.dueAt(execution)}");
                                                }));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsAStepOfAContract(Model model) {
        List<String> steps = RecordedSteps.names().map(name -> "${" + name + "}").toList();

        assertThat(all(model, ServiceTask.class))
                .isNotEmpty()
                .allSatisfy(
                        task -> {
                            assertThat(task.getCamundaDelegateExpression())
                                    .as("step of %s", task.getId())
                                    .isIn(steps);
                            assertThat(task.getCamundaClass()).isNull();
                            assertThat(task.getCamundaExpression()).isNull();
                        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noModelHoldsCode(Model model) {
        assertThat(all(model, Script.class)).isEmpty();
        assertThat(all(model, CamundaScript.class)).isEmpty();
        assertThat(all(model, CamundaExecutionListener.class)).isEmpty();
        assertThat(all(model, CamundaTaskListener.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void atMostThreeVariablesSteerTheGateways(Model model) {
        assertThat(variablesOf(model)).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyGatewayThatDecidesHasAWayForAllOtherCases(Model model) {
        assertThat(all(model, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(
                        gateway -> {
                            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                            assertThat(gateway.getOutgoing())
                                    .filteredOn(flow -> flow.getConditionExpression() == null)
                                    .containsExactly(gateway.getDefault());
                        });
    }

    /** Names in the conditions of the flows, without the texts they are compared with. */
    private static Set<String> variablesOf(Model model) {
        Set<String> names = new TreeSet<>();
        all(model, ConditionExpression.class)
                .forEach(
                        condition ->
                                WORD.matcher(
                                                TEXT.matcher(condition.getTextContent())
                                                        .replaceAll(""))
                                        .results()
                                        .map(MatchResult::group)
                                        .forEach(names::add));
        return names;
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return read(model).getModelElementsByType(type);
    }

    private static BpmnModelInstance read(Model model) {
        return Bpmn.readModelFromFile(model.file().toFile());
    }

    private record Timer(String id, String date, String stepId, String step) {}

    private static List<Timer> timersOf(Model model, UserTask task) {
        return all(model, BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(task.getId()))
                .filter(event -> !event.cancelActivity())
                .flatMap(ModelRulesTest::timer)
                .toList();
    }

    private static Stream<Timer> timer(BoundaryEvent event) {
        ServiceTask step = (ServiceTask) event.getSucceedingNodes().singleResult();
        return event.getEventDefinitions().stream()
                .map(TimerEventDefinition.class::cast)
                .map(
                        timer ->
                                new Timer(
                                        event.getId(),
                                        timer.getTimeDate().getTextContent(),
                                        step.getId(),
                                        step.getCamundaDelegateExpression()));
    }
}
