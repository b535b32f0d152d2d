package vn.tram.lists.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tram.lists.intake.RawRow.CellProblem;

/** Gathers the cells of the row that is being read and keeps their limits. */
final class RowCollector {

    private String[] cells = new String[32];
    private int width;
    private List<CellProblem> problems = List.of();

    void begin() {
        Arrays.fill(cells, 0, width, null);
        width = 0;
        problems = List.of();
    }

    /** Keeps a text; refuses the file when it stands in a column beyond the limit. */
    void text(int column, String text) throws RefusedFileException {
        if (text.isEmpty()) {
            return;
        }
        if (column >= SheetReader.MAX_COLUMNS) {
            throw new RefusedFileException(
                    FileRefusal.Reason.TOO_MANY_COLUMNS, SheetReader.MAX_COLUMNS);
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (text.length() > RawRow.MAX_CELL_LENGTH) {
            cells[column] = text.substring(0, RawRow.KEPT_OF_LONG_CELL);
            problem(column, FaultCode.TOO_LONG, String.valueOf(RawRow.MAX_CELL_LENGTH));
        } else {
            cells[column] = text;
        }
        width = Math.max(width, column + 1);
    }

    void problem(int column, FaultCode code, String argument) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(2);
        }
        if (problems.size() < SheetReader.MAX_COLUMNS) {
            problems.add(new CellProblem(column, code, argument));
        }
    }

    RawRow finish(int number) {
        return new RawRow(number, Arrays.copyOf(cells, width), problems);
    }
}
