package vn.tram.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.AssetAddress;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.OneDialog;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.Workflow;

/**
 * The whole diagram of a process as the engine runs it, gold where the case stands, teal where it
 * came by; under it the same in words, for those who cannot see it.
 */
public class DiagramDialog extends OneDialog {

    private static final String VIEWER =
            "webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js";
    private static final String MARKING = AssetAddress.of("process-diagram.js");

    private final transient Workflow workflow;
    private final transient Messages messages;
    private final String process;
    private final transient Optional<CasePosition> position;
    private final transient Map<String, String> elementNames;
    private final Div canvas = new Div();

    /**
     * @param process key of the model
     * @param position where the case stands; empty while it was never started
     * @param elementNames names of elements in the reader's language; those of the model stay where
     *     there is none
     * @param inWords the stations and how the case stands to each, one a line
     */
    public DiagramDialog(
            String process,
            Optional<CasePosition> position,
            Map<String, String> elementNames,
            List<String> inWords,
            Workflow workflow,
            Messages messages) {
        this.process = process;
        this.position = position;
        this.elementNames = Map.copyOf(elementNames);
        this.workflow = workflow;
        this.messages = messages;
        setHeaderTitle(t("title"));
        setWidth("min(1240px, 96vw)");
        canvas.addClassName("diagram");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", t("spoken"));
        add(legend(), canvas, spoken(inWords));
        getFooter().add(Buttons.secondary(messages.text("kit.close"), event -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        page.addJavaScript(VIEWER);
        page.addJavaScript(MARKING);
        canvas.getElement()
                .executeJs(
                        "window.tramDiagram.draw(this, $0, $1, $2, $3)",
                        workflow.model(process),
                        array(position.map(CasePosition::current).orElse(Set.of())),
                        array(
                                position.stream()
                                        .flatMap(at -> at.passed().stream())
                                        .filter(passed -> !passed.interrupted())
                                        .map(CasePosition.Passed::element)
                                        .distinct()
                                        .toList()),
                        names());
    }

    private static JsonArray array(Collection<String> texts) {
        JsonArray array = Json.createArray();
        texts.forEach(text -> array.set(array.length(), text));
        return array;
    }

    private JsonObject names() {
        JsonObject names = Json.createObject();
        elementNames.forEach(names::put);
        return names;
    }

    private Div legend() {
        Div zoom =
                new Div(
                        zoom(Icon.ZOOM_IN, "larger", "1.3"),
                        zoom(Icon.ZOOM_OUT, "smaller", "0.77"),
                        zoom(Icon.MAXIMIZE, "fit", "0"));
        zoom.addClassNames("row", "r");
        Div legend = new Div(mark("now"), mark("passed"), mark("coming"), zoom);
        legend.addClassNames("leg", "diagram-legend");
        return legend;
    }

    /**
     * @param factor by which the drawing grows; 0 shows all of it
     */
    private Component zoom(Icon icon, String name, String factor) {
        return Buttons.icon(
                icon,
                t(name),
                event ->
                        canvas.getElement()
                                .executeJs(
                                        "window.tramDiagram.zoom(this, $0)",
                                        Double.valueOf(factor)));
    }

    private Span mark(String kind) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", kind);
        return new Span(swatch, new Span(t(kind)));
    }

    private static OrderedList spoken(List<String> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("sr");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private String t(String key) {
        return messages.text("diagram." + key);
    }
}
