package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What stands beside each other in a line of a card. */
final class Marks {

    private Marks() {}

    /** A name or link first, its marks after it; they wrap. */
    static Div beside(Component... components) {
        Div line = new Div(components);
        line.addClassNames("row", "wrap");
        return line;
    }
}
