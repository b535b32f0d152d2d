package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** How pieces stand together. */
public final class Arrange {

    private Arrange() {}

    /** Chips or small words in a line that may wrap. */
    public static Div chips(Component... chips) {
        return Pieces.div("chips", chips);
    }

    /** A field to type into and its button: the question that a page answers. */
    public static Div ask(Component... content) {
        return Pieces.div("ask", content);
    }

    /** Two short fields of a form beside one another. */
    public static Div pair(Component left, Component right) {
        return Pieces.div("two-fields", left, right);
    }

    /** Cards beside one another, under one another where there is no room. */
    public static Div columns(Component... cards) {
        return Pieces.div("cols", cards);
    }

    /** Under one another, with the distance of cards. */
    public static Div stack(Component... content) {
        return Pieces.div("stack", content);
    }

    /** Under one another in a cell of a table: a link and what it leads to. */
    public static Div lines(Component... lines) {
        return Pieces.div("cell-lines", lines);
    }

    /** Running text with lists, at a width that can be read. */
    public static Div help(Component... content) {
        return Pieces.div("help", content);
    }
}
