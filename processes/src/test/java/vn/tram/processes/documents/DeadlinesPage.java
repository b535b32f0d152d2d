package vn.tram.processes.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.tram.processes.Models.Model;

/** Every timer of every process. */
final class DeadlinesPage {

    private static final String TIMERS_HEAD =
            "| task | role | timer | fires at | calls | as |\n|---|---|---|---|---|---|\n";

    private DeadlinesPage() {}

    static String text(List<Model> models) {
        return Stream.concat(
                        Stream.of(
                                "# Deadlines and timers",
                                GeneratedPages.madeFrom("all process models"),
                                "Every task of every process has a due date, a reminder before it and an"
                                        + " escalation at it; both leave the task open. The models only ask for the"
                                        + " moments; how many hours or working days a task has is a rule with a"
                                        + " date of effect, and a case keeps the rule of its date."),
                        models.stream()
                                .map(model -> Bpmn.readModelFromFile(model.file().toFile()))
                                .map(DeadlinesPage::process))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String process(BpmnModelInstance model) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        return Stream.concat(
                        ModelText.inReadingOrder(model, UserTask.class).stream()
                                .flatMap(
                                        task ->
                                                TimerText.of(model, task).stream()
                                                        .map(timer -> row(task, timer))),
                        ModelText.inReadingOrder(model, ReceiveTask.class).stream()
                                .map(task -> row(task, LimitText.of(model, task))))
                .collect(
                        Collectors.joining(
                                "\n",
                                "## [%s](%s.md)\n\n".formatted(process.getName(), process.getId())
                                        + TIMERS_HEAD,
                                ""));
    }

    private static String row(ReceiveTask task, LimitText limit) {
        return "| %s | – | `%s` %s | `%s` | – | `%s` |"
                .formatted(
                        ModelText.idAndName(task),
                        limit.id(),
                        limit.name(),
                        limit.at(),
                        limit.next().getId());
    }

    private static String row(UserTask task, TimerText timer) {
        return "| %s | `%s` | `%s` %s | `%s` | `%s` | `%s` |"
                .formatted(
                        ModelText.idAndName(task),
                        task.getCamundaCandidateGroups(),
                        timer.id(),
                        timer.name(),
                        timer.at(),
                        timer.step(),
                        timer.stepId());
    }
}
