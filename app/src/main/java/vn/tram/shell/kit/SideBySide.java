package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Main content and something narrower at its right; under one another below 1024 pixels. */
public class SideBySide extends Div {

    private SideBySide(String cssClass, Component main, Component[] side) {
        addClassName(cssClass);
        add(main, Pieces.div("side", side));
    }

    /** A case: its main card, and small cards of 288 pixels. */
    public static SideBySide ofCase(Component main, Component... sideCards) {
        return new SideBySide("two", main, sideCards);
    }

    /** A list and the preview of 376 pixels of what is selected; gone below 1024 pixels. */
    public static SideBySide ofList(Component list, Component preview) {
        return new SideBySide("inbox", list, new Component[] {preview});
    }
}
