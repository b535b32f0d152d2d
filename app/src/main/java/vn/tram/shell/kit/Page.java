package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Main;

/**
 * What every staff view extends: the padded column of cards in the frame. Its title for the
 * browser's tab comes from {@code HasDynamicTitle} with {@link vn.tram.shell.Messages#pageTitle}.
 */
public class Page extends Main {

    public Page() {
        addClassName("main");
    }

    /** As tall as the window: lists scroll inside their cards, not the page. */
    protected void fillWindow() {
        addClassName("fill-window");
    }
}
