package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;

/** The value of a cell with a fault: underlined with dots, the reason stands in the row. */
public class CellMark extends Span {

    private CellMark(String text) {
        super(text);
        addClassName("cellbad");
    }

    public static CellMark bad(String text) {
        return new CellMark(text);
    }
}
