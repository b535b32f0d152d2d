package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The line under a faulty row: what is wrong with it, and the repair as a link. Goes into {@code
 * Grid.setItemDetailsRenderer}, opened for the rows with faults.
 */
public class ReasonLine extends Div {

    private ReasonLine(Tone tone, String reason, Component... repairs) {
        addClassName("why");
        tone.dress(this);
        add(Icon.CORNER_DOWN_RIGHT.create(IconSize.SMALL), new Span(reason));
        add(repairs);
    }

    /** Tone LATE for a fault, TODAY for what needs a look. */
    public static ReasonLine of(Tone tone, String reason, Component... repairs) {
        return new ReasonLine(tone, reason, repairs);
    }

    /** What stands in the state column of a row without faults: a quiet tick. */
    public static Span good(String words) {
        Span good = new Span(Icon.CHECK.create(), new Span(words));
        good.addClassName("okt");
        return good;
    }
}
