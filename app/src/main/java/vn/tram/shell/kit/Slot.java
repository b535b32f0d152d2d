package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A place in a page whose content changes; it has no box of its own. */
public class Slot extends Div {

    public Slot() {
        addClassName("slot");
    }

    /** What stands there from now on. */
    public void show(Component... content) {
        removeAll();
        add(content);
    }
}
