package vn.tram.shell.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Tables: hairlines, no zebra, dense rows. */
public final class Grids {

    /** Part of a row with a fault: red edge and tint. */
    public static final String BAD = "row-bad";

    /** Part of a row that needs a look: gold edge and tint. */
    public static final String WARN = "row-warn";

    /** Part of a row that is the heading of a group. */
    public static final String GROUP = "row-group";

    private Grids() {}

    /** An empty grid in the dress of Trạm; columns of numbers take {@link #number}. */
    public static <T> Grid<T> dense(Class<T> rows) {
        Grid<T> grid = new Grid<>(rows, false);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        return grid;
    }

    /** Numbers stand at the right, digits under digits. */
    public static <T> Grid.Column<T> number(Grid.Column<T> column) {
        column.setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        return column.setAutoWidth(true).setFlexGrow(0);
    }
}
