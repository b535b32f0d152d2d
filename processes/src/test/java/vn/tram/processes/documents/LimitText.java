package vn.tram.processes.documents;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * The timer that ends the waiting for somebody.
 *
 * @param id the boundary event
 * @param name its name on the diagram
 * @param at whom the model asks for the moment, and what
 * @param next where it leads
 */
record LimitText(String id, String name, String at, FlowNode next) {

    static LimitText of(BpmnModelInstance model, ReceiveTask task) {
        BoundaryEvent limit =
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(task))
                        .findFirst()
                        .orElseThrow();
        TimerEventDefinition timer =
                (TimerEventDefinition) limit.getEventDefinitions().iterator().next();
        return new LimitText(
                limit.getId(),
                limit.getName(),
                ModelText.bare(timer.getTimeDate().getTextContent().strip()),
                limit.getSucceedingNodes().singleResult());
    }

    String sentence() {
        return "Limit: `%s` (%s) at `%s` ends the waiting and leads to %s."
                .formatted(id, name, at, ModelText.idAndName(next));
    }
}
