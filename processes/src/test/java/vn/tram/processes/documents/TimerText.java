package vn.tram.processes.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A timer at the edge of a task.
 *
 * @param id the boundary event
 * @param name its name on the diagram
 * @param at whom the model asks for the moment, and what
 * @param stepId the element that acts
 * @param step the step it calls
 * @param does the documentation of that element
 */
record TimerText(String id, String name, String at, String stepId, String step, String does) {

    /** The timers of a task, the reminder first. */
    static List<TimerText> of(BpmnModelInstance model, UserTask task) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(task))
                .flatMap(TimerText::of)
                .sorted(Comparator.comparing(TimerText::id).reversed())
                .toList();
    }

    private static Stream<TimerText> of(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .map(date -> of(event, date.getTextContent().strip()));
    }

    private static TimerText of(BoundaryEvent event, String date) {
        ServiceTask step = (ServiceTask) event.getSucceedingNodes().singleResult();
        return new TimerText(
                event.getId(),
                event.getName(),
                ModelText.bare(date),
                step.getId(),
                ModelText.bare(step.getCamundaDelegateExpression()),
                ModelText.documentation(step));
    }
}
