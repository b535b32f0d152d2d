package vn.tram.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * A report as a table, once for paper, screen and spreadsheet: what stands above it, headings in
 * levels, rows of typed cells, and what stands below it.
 *
 * @param title lines above the table, the name of the report first
 * @param widths a share for each column, in any unit
 * @param levels the headings from top to bottom; a heading that spans rows stands in the topmost of
 *     them only
 * @param notes lines below the table; may be empty
 */
public record ReportTable(
        List<String> title,
        List<Integer> widths,
        List<Level> levels,
        List<Row> rows,
        List<String> notes) {

    public ReportTable {
        title = List.copyOf(title);
        widths = List.copyOf(widths);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int columns = widths.size();
        if (levels.stream().mapToInt(Level::area).sum() != columns * levels.size()) {
            throw new IllegalArgumentException("the headings do not cover " + columns + " columns");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException(
                        "a row of " + row.cells().size() + " cells in " + columns + " columns");
            }
        }
    }

    /** One line of headings. */
    public record Level(List<Heading> headings) {

        public Level {
            headings = List.copyOf(headings);
        }

        public static Level of(Heading... headings) {
            return new Level(List.of(headings));
        }

        private int area() {
            return headings.stream().mapToInt(h -> h.columns() * h.rows()).sum();
        }
    }

    /**
     * @param columns how many columns it stands over
     * @param rows how many levels it goes down
     */
    public record Heading(String text, int columns, int rows) {

        public Heading {
            Objects.requireNonNull(text, "text");
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a heading over nothing: " + text);
            }
        }
    }

    /** What a row is, for its looks. */
    public enum Kind {
        BODY,
        TOTAL
    }

    /** One row; as many cells as the table has columns. */
    public record Row(Kind kind, List<Cell> cells) {

        public Row {
            Objects.requireNonNull(kind, "kind");
            cells = List.copyOf(cells);
        }

        public static Row of(Kind kind, List<Cell> cells) {
            return new Row(kind, cells);
        }

        /** How paper and screen mark the row. */
        public String css() {
            return kind == Kind.TOTAL ? "total" : "";
        }
    }

    /** A typed value, so that a spreadsheet can calculate with it. */
    public sealed interface Cell {

        /** As papers write it. */
        String words();

        /** How paper and screen align it. */
        String css();
    }

    /** Words; may be empty. */
    public record Text(String words) implements Cell {

        public Text {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String css() {
            return "";
        }
    }

    /** A count of people, doses or events. */
    public record Count(int value) implements Cell {

        @Override
        public String words() {
            return new VietnameseCount(value).inTable();
        }

        @Override
        public String css() {
            return "num";
        }
    }

    /**
     * A share.
     *
     * @param percent such as {@code 87.5}
     */
    public record Percent(BigDecimal percent) implements Cell {

        public Percent {
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public String words() {
            return percent.toPlainString().replace('.', ',') + "%";
        }

        @Override
        public String css() {
            return "num";
        }
    }

    /** A column as paper lays it out. */
    public record Column(String percent) {}

    /** The widths in percent of the sheet. */
    public List<Column> columns() {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return widths.stream().map(width -> new Column(share(width, all))).toList();
    }

    private static String share(int width, int all) {
        return new BigDecimal(width)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(all), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
