package vn.tram.lists.intake;

import java.util.List;

/**
 * One row of a sheet as typed: the text of each cell, empty where the cell is. Dates are written as
 * dd/MM/yyyy, numbers in full.
 *
 * @param number the row's number as a spreadsheet program shows it, from 1
 * @param cells texts by column, possibly shorter than the header; not copied, not to be changed
 * @param problems cells without a text that can be used
 */
public record RawRow(int number, String[] cells, List<CellProblem> problems) implements Reading {

    /** Longest text of a cell in characters; a longer one is a fault of the row. */
    public static final int MAX_CELL_LENGTH = 1_000;

    /** What is kept of a text that is too long. */
    static final int KEPT_OF_LONG_CELL = 100;

    /**
     * A cell that has no usable text.
     *
     * @param column index from 0
     * @param argument for the message: the error's text, or the length allowed
     */
    public record CellProblem(int column, FaultCode code, String argument) {}

    /** The text of a cell, empty beyond the row's end. */
    public String text(int column) {
        if (column < 0 || column >= cells.length || cells[column] == null) {
            return "";
        }
        return cells[column];
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return problems.isEmpty();
    }
}
