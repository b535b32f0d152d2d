package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.shell.Messages;

/** What something came to: large numbers side by side, each with its one link. */
public class BigNumbers extends Div {

    private final transient Messages messages;

    public BigNumbers(Messages messages) {
        this.messages = messages;
        addClassName("big3");
    }

    /**
     * @param tone DONE green, LATE red, TODAY gold, others quiet
     * @param below a link, or a quiet fact
     */
    public BigNumbers number(Tone tone, Icon icon, String label, long number, Component... below) {
        Span name = Pieces.span("t", "");
        String colour =
                switch (tone) {
                    case DONE -> "g";
                    case LATE -> "r";
                    case TODAY -> "y";
                    default -> "m2";
                };
        name.addClassName(colour);
        name.add(icon.create(IconSize.SMALL), new Span(label));
        Div cell = new Div(name, Pieces.bold(messages.formats().number(number)));
        cell.add(below);
        add(cell);
        return this;
    }

    /** The last cell: what can be done about it. */
    public BigNumbers act(String label, Component button, String hint) {
        Span name = Pieces.span("t", label);
        Span below = Pieces.span("xs m3", hint);
        Div cell = new Div(name, button, below);
        cell.addClassName("act");
        add(cell);
        return this;
    }

    /** A fact under a number. */
    public static Span fact(String text) {
        return Pieces.span("s m2 fact", text);
    }
}
