package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.tram.shell.Messages;

/** The main path of a process as a line with stations, four to eight of them; gold marks now. */
public class ProcessStrip extends OrderedList {

    public enum State {
        PASSED("ok"),
        NOW("now"),
        /** Only where it is needed: dashed. */
        POSSIBLE("skip"),
        /** The case ended here, before the work was done. */
        STOPPED("stop"),
        COMING("");

        private final String cssClass;

        State(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /**
     * @param note the date when it was passed, or who has it; may be empty
     */
    public record Station(String name, String note, State state) {}

    private ProcessStrip(List<Station> stations, Messages messages) {
        addClassName("strip");
        getElement().setAttribute("aria-label", messages.text("kit.strip"));
        for (int i = 0; i < stations.size(); i++) {
            add(item(stations.get(i), i + 1, messages));
        }
    }

    public static ProcessStrip of(List<Station> stations, Messages messages) {
        return new ProcessStrip(stations, messages);
    }

    private static ListItem item(Station station, int number, Messages messages) {
        ListItem item = new ListItem();
        if (!station.state().cssClass.isEmpty()) {
            item.addClassName(station.state().cssClass);
        }
        if (station.state() == State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        String state = station.state().name().toLowerCase(Locale.ROOT);
        item.add(point(station.state(), number));
        item.add(Pieces.bold(station.name()));
        item.add(Pieces.small(station.note()));
        item.add(Pieces.spoken(messages.text("kit.strip." + state)));
        return item;
    }

    private static Component point(State state, int number) {
        Span point = Pieces.span("pn", "");
        point.getElement().setAttribute("aria-hidden", "true");
        if (state == State.PASSED) {
            point.add(Icon.CHECK.create(IconSize.SMALL));
        } else if (state == State.STOPPED) {
            point.add(Icon.X.create(IconSize.SMALL));
        } else {
            point.setText(Integer.toString(number));
        }
        return point;
    }
}
