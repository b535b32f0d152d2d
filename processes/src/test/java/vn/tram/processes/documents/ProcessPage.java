package vn.tram.processes.documents;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.tram.processes.TaskTimers;

/** One process: its tasks in order, who does them, what may follow and what its timers do. */
final class ProcessPage {

    private final BpmnModelInstance model;
    private final List<FlowNode> stations;

    ProcessPage(BpmnModelInstance model) {
        this.model = model;
        this.stations =
                ModelText.inReadingOrder(model, FlowNode.class).stream()
                        .filter(ProcessPage::isStation)
                        .toList();
    }

    String text(String madeFrom) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        return Stream.of(
                        "# " + process.getName(),
                        madeFrom,
                        "Process `" + process.getId() + "`. " + ModelText.documentation(process),
                        overview(),
                        stations.stream().map(this::section).collect(paragraphs()),
                        "## At any time",
                        ModelText.inReadingOrder(model, SubProcess.class).stream()
                                .filter(SubProcess::triggeredByEvent)
                                .map(this::interruption)
                                .collect(paragraphs()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** What the page describes one by one; the rest is told with these. */
    private static boolean isStation(FlowNode node) {
        boolean work = node instanceof ServiceTask || node instanceof UserTask;
        boolean event =
                node instanceof StartEvent
                        || node instanceof IntermediateCatchEvent
                        || node instanceof ReceiveTask;
        boolean ofTheProcess = node.getParentElement() instanceof Process;
        return (work || event && ofTheProcess) && TaskTimers.taskOf(node.getId()).isEmpty();
    }

    private String overview() {
        return stations.stream()
                .filter(Activity.class::isInstance)
                .map(
                        node ->
                                "| `%s` | %s | %s |"
                                        .formatted(node.getId(), node.getName(), doneBy(node)))
                .collect(
                        Collectors.joining(
                                "\n", "| element | name | done by |\n|---|---|---|\n", ""));
    }

    private static String doneBy(FlowNode node) {
        if (node instanceof ReceiveTask) {
            return "somebody outside";
        }
        return node instanceof UserTask task
                ? "`" + task.getCamundaCandidateGroups() + "`"
                : "in the background";
    }

    private String section(FlowNode node) {
        return Stream.of(
                        "## `" + node.getId() + "`: " + node.getName(),
                        kind(node),
                        ModelText.documentation(node),
                        ModelText.whatMayFollow(node)
                                .map(line -> "- " + line)
                                .collect(Collectors.joining("\n", "What may follow:\n\n", "")),
                        timers(node))
                .filter(text -> !text.isEmpty())
                .collect(paragraphs());
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask task) {
            return "Task for `%s`, due at `%s`."
                    .formatted(
                            task.getCamundaCandidateGroups(),
                            ModelText.bare(task.getCamundaDueDate()));
        }
        if (node instanceof ServiceTask task) {
            return "Step `%s`%s."
                    .formatted(
                            ModelText.bare(task.getCamundaDelegateExpression()),
                            task.isCamundaAsyncBefore() ? ", in a job of its own" : "");
        }
        if (node instanceof ReceiveTask task) {
            return "Waits for the message `%s`.".formatted(task.getMessage().getName());
        }
        if (node instanceof IntermediateCatchEvent event) {
            return "Waits for the message `" + message(event.getEventDefinitions()) + "`.";
        }
        return "Start.";
    }

    private String timers(FlowNode node) {
        if (node instanceof ReceiveTask waiting) {
            return LimitText.of(model, waiting).sentence();
        }
        if (!(node instanceof UserTask task)) {
            return "";
        }
        return TimerText.of(model, task).stream()
                .map(
                        timer ->
                                "- `%s` (%s) at `%s`, `%s` calls `%s`. %s"
                                        .formatted(
                                                timer.id(),
                                                timer.name(),
                                                timer.at(),
                                                timer.stepId(),
                                                timer.step(),
                                                timer.does()))
                .collect(Collectors.joining("\n", "Timers:\n\n", ""));
    }

    private String interruption(SubProcess part) {
        StartEvent start = part.getChildElementsByType(StartEvent.class).iterator().next();
        EndEvent end = part.getChildElementsByType(EndEvent.class).iterator().next();
        return Stream.of(
                        "### `" + part.getId() + "`: " + part.getName(),
                        (start.isInterrupting()
                                        ? "On the message `%s`; the case ends in `%s` %s."
                                        : "On the message `%s`, which leaves the case where it stands; ends in `%s` %s.")
                                .formatted(
                                        message(start.getEventDefinitions()),
                                        end.getId(),
                                        end.getName()),
                        ModelText.documentation(part))
                .collect(paragraphs());
    }

    private static String message(Iterable<EventDefinition> definitions) {
        MessageEventDefinition definition = (MessageEventDefinition) definitions.iterator().next();
        return definition.getMessage().getName();
    }

    private static Collector<CharSequence, ?, String> paragraphs() {
        return Collectors.joining("\n\n");
    }
}
