package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A meter of work under way with its number, its phases, and what stops it. */
public class Progress extends Div {

    /**
     * @param number beside the meter, which is never without one
     */
    public Progress(Meter meter, String number, Phases phases, Component... acts) {
        Div line = Pieces.div("row between", phases, Pieces.div("row s m2", acts));
        line.addClassName("wrap");
        add(Pieces.div("prog", meter, Pieces.bold(number)), line);
        addClassNames("stack", "t");
    }
}
