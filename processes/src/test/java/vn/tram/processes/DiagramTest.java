package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Edge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.Models.Model;

/** A diagram is shown to users beside their case: it must be complete and readable. */
class DiagramTest {

    private static final double WIDEST = 1900;

    static List<Model> models() {
        return Models.files("bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Model model) {
        assertThat(all(model, FlowElement.class))
                .isNotEmpty()
                .allSatisfy(
                        element ->
                                assertThat(element.getDiagramElement())
                                        .as(element.getId())
                                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoElementsOverlap(Model model) {
        List<Drawn> drawn = drawn(model);
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            for (Drawn other : drawn.subList(i + 1, drawn.size())) {
                if (drawn.get(i).overlaps(other)) {
                    overlaps.add(drawn.get(i).id() + " and " + other.id());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noFlowRunsThroughAnElementThatItDoesNotConnect(Model model) {
        List<Drawn> drawn = drawn(model);
        for (SequenceFlow flow : all(model, SequenceFlow.class)) {
            List<Line2D> lines = lines(flow);
            assertThat(drawn)
                    .filteredOn(element -> !element.isConnectedBy(flow))
                    .filteredOn(element -> lines.stream().anyMatch(element::isCrossedBy))
                    .as("crossed by %s", flow.getId())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDiagramFitsAScreenWithoutTurningPages(Model model) {
        Rectangle2D page =
                drawn(model).stream()
                        .map(Drawn::box)
                        .reduce(Rectangle2D::createUnion)
                        .orElseThrow();
        assertThat(page.getWidth()).isLessThanOrEqualTo(WIDEST);
    }

    /**
     * An element with its box.
     *
     * @param hosts what it lies on or in: its host, its sub-process, and so on outwards
     */
    private record Drawn(String id, List<String> hosts, Rectangle2D box) {

        boolean overlaps(Drawn other) {
            return box.intersects(other.box) && !belongsTo(other) && !other.belongsTo(this);
        }

        boolean isConnectedBy(SequenceFlow flow) {
            return Stream.of(flow.getSource(), flow.getTarget())
                    .anyMatch(end -> end.getId().equals(id) || hostsOf(end).contains(id));
        }

        boolean isCrossedBy(Line2D line) {
            return line.intersects(box);
        }

        private boolean belongsTo(Drawn other) {
            return hosts.contains(other.id);
        }
    }

    private static List<Drawn> drawn(Model model) {
        return all(model, FlowNode.class).stream()
                .map(node -> new Drawn(node.getId(), hostsOf(node), box(node)))
                .toList();
    }

    private static List<String> hostsOf(FlowNode node) {
        List<String> hosts = new ArrayList<>();
        if (node instanceof BoundaryEvent event) {
            hosts.add(event.getAttachedTo().getId());
        }
        if (node.getParentElement() instanceof SubProcess parent) {
            hosts.add(parent.getId());
            hosts.addAll(hostsOf(parent));
        }
        return hosts;
    }

    private static Rectangle2D box(FlowNode node) {
        Bounds bounds = ((BpmnShape) node.getDiagramElement()).getBounds();
        return new Rectangle2D.Double(
                bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> lines(SequenceFlow flow) {
        List<Waypoint> points = List.copyOf(((Edge) flow.getDiagramElement()).getWaypoints());
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return Bpmn.readModelFromFile(model.file().toFile()).getModelElementsByType(type);
    }
}
