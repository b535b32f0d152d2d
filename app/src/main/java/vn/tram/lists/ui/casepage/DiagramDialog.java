package vn.tram.lists.ui.casepage;

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
import java.util.Locale;
import java.util.Set;
import vn.tram.kernel.AssetAddress;
import vn.tram.lists.ui.casepage.Stations.Station;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.OneDialog;
import vn.tram.workflow.CasePosition;

/**
 * The whole diagram as the engine runs it, gold where the list stands, teal where it came by; under
 * it the same in words, for those who cannot see it.
 */
class DiagramDialog extends OneDialog {

    private static final String VIEWER =
            "webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js";
    private static final String MARKING = AssetAddress.of("process-diagram.js");
    private static final String NAMES = "lists-case.element.";

    private final transient OpenCase open;
    private final transient CaseServices services;
    private final Div canvas = new Div();

    DiagramDialog(OpenCase open, List<Station> stations, CaseServices services) {
        this.open = open;
        this.services = services;
        setHeaderTitle(services.text("diagram.title"));
        setWidth("min(1240px, 96vw)");
        canvas.addClassName("diagram");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", services.text("diagram.spoken"));
        add(legend(), canvas, inWords(stations));
        getFooter().add(Buttons.secondary(services.messages().text("kit.close"), event -> close()));
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
                        services.workflow().model(SubjectListApproval.KEY),
                        array(open.position().map(CasePosition::current).orElse(Set.of())),
                        array(
                                open.position().stream()
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

    /** The model's names are Vietnamese; in another language its elements get these. */
    private JsonObject names() {
        JsonObject names = Json.createObject();
        for (String element : DiagramNames.ELEMENTS) {
            names.put(element, services.messages().text(NAMES + element));
        }
        return names;
    }

    private Div legend() {
        Div zoom =
                new Div(
                        zoom(Icon.ZOOM_IN, "diagram.larger", "1.3"),
                        zoom(Icon.ZOOM_OUT, "diagram.smaller", "0.77"),
                        zoom(Icon.MAXIMIZE, "diagram.fit", "0"));
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
                services.text(name),
                event ->
                        canvas.getElement()
                                .executeJs(
                                        "window.tramDiagram.zoom(this, $0)",
                                        Double.valueOf(factor)));
    }

    private Span mark(String kind) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", kind);
        return new Span(swatch, new Span(services.text("diagram." + kind)));
    }

    private OrderedList inWords(List<Station> stations) {
        OrderedList list = new OrderedList();
        list.addClassName("sr");
        for (Station station : stations) {
            String state = station.state().name().toLowerCase(Locale.ROOT);
            list.add(
                    new ListItem(
                            services.text("station." + station.element())
                                    + ": "
                                    + services.messages().text("kit.strip." + state)));
        }
        return list;
    }
}
