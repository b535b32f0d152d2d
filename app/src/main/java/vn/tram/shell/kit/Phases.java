package vn.tram.shell.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The phases of work in the background in one line: done, under way, to come. */
public class Phases extends OrderedList {

    public enum State {
        DONE("ok", Icon.CHECK),
        NOW("now", Icon.LOADER),
        COMING("", Icon.CIRCLE);

        private final String cssClass;
        private final Icon icon;

        State(String cssClass, Icon icon) {
            this.cssClass = cssClass;
            this.icon = icon;
        }
    }

    public record Phase(String name, State state) {}

    public Phases(List<Phase> phases) {
        addClassName("phases");
        for (Phase phase : phases) {
            ListItem item =
                    new ListItem(phase.state().icon.create(IconSize.SMALL), new Span(phase.name()));
            if (!phase.state().cssClass.isEmpty()) {
                item.addClassName(phase.state().cssClass);
            }
            if (phase.state() == State.NOW) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
