package vn.tram.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.junit.jupiter.api.Test;
import vn.tram.processes.ContractModel;
import vn.tram.processes.ContractModel.StepInModel;
import vn.tram.processes.safety.AdverseEventInvestigation.End;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Step;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventInvestigation.Verdict;

/** The class and the model say the same. */
class AdverseEventInvestigationContractTest {

    /** Ends of a way beside the main one, that do not end the case. */
    private static final Set<String> ENDS_ASIDE =
            Set.of("earlyWorkDone", "progressReported", "progressStopped", "factsTold");

    private final ContractModel model = new ContractModel(AdverseEventInvestigation.RESOURCE);

    @Test
    void tasksAndRolesAreThoseOfTheModel() {
        assertThat(Stream.of(Task.values()).collect(Collectors.toMap(Task::id, Task::role)))
                .isEqualTo(model.tasks());
    }

    @Test
    void stepsAreThoseOfTheModelAndRunInTheTransactionOfTheirCaller() {
        assertThat(Step.values())
                .extracting(step -> StepInModel.of(step.id(), step.bean(), false))
                .containsExactlyInAnyOrderElementsOf(model.steps());
    }

    @Test
    void messagesAreThoseOfTheModel() {
        assertThat(Message.values())
                .extracting(Message::id)
                .containsExactlyInAnyOrderElementsOf(
                        model.all(MessageEventDefinition.class).stream()
                                .map(definition -> definition.getMessage().getName())
                                .collect(Collectors.toSet()));
    }

    @Test
    void endsAreThoseOfTheModelBesidesThoseOfTheWaysAside() {
        assertThat(End.values())
                .extracting(End::id)
                .containsExactlyInAnyOrderElementsOf(
                        model.ends().stream().filter(id -> !ENDS_ASIDE.contains(id)).toList());
    }

    @Test
    void gatewaysCompareWithVerdictsOnly() {
        model.comparesOnlyWith(Verdict.class, "serious");
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
                .isSortedAccordingTo(model.fromLeftToRight());
    }
}
