package vn.tram.processes.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Words for the parts of a model. */
final class ModelText {

    private ModelText() {}

    static String idAndName(FlowNode node) {
        return "`" + node.getId() + "` " + node.getName();
    }

    /** The documentation as one paragraph. */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    /** {@code ${x}} without its wrapping. */
    static String bare(String expression) {
        return expression.replaceAll("^\\$\\{|}$", "");
    }

    /** Elements of these kinds as the diagram shows them: from left to right, then downwards. */
    static <T extends FlowNode> List<T> inReadingOrder(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream()
                .sorted(
                        Comparator.comparingDouble((T node) -> bounds(node).getX())
                                .thenComparingDouble(node -> bounds(node).getY()))
                .toList();
    }

    /** One line for each way that leads on from here, gateways followed through. */
    static Stream<String> whatMayFollow(FlowNode node) {
        return ways(node, "");
    }

    private static Stream<String> ways(FlowNode from, String conditions) {
        return from.getOutgoing().stream().flatMap(flow -> way(flow, conditions));
    }

    private static Stream<String> way(SequenceFlow flow, String before) {
        String conditions = joined(before, condition(flow));
        if (flow.getTarget() instanceof ExclusiveGateway gateway) {
            return ways(gateway, conditions);
        }
        String target =
                (flow.getTarget() instanceof EndEvent ? "the end " : "")
                        + idAndName(flow.getTarget());
        return Stream.of(conditions.isEmpty() ? target : conditions + ": " + target);
    }

    private static String condition(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        if (condition != null) {
            return "`" + bare(condition.getTextContent().strip()) + "` (" + flow.getName() + ")";
        }
        boolean isDefault =
                flow.getSource() instanceof ExclusiveGateway gateway
                        && flow.equals(gateway.getDefault());
        return isDefault ? "otherwise (" + flow.getName() + ")" : "";
    }

    private static String joined(String before, String condition) {
        return before.isEmpty() || condition.isEmpty()
                ? before + condition
                : before + ", then " + condition;
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }
}
