package vn.tram.sessions.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tram.forms.ReportTable;
import vn.tram.forms.ReportTable.Cell;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;
import vn.tram.forms.ReportTable.Kind;
import vn.tram.forms.ReportTable.Level;
import vn.tram.forms.ReportTable.Percent;
import vn.tram.forms.ReportTable.Row;

/**
 * A report as a spreadsheet: the same headings, numbers as numbers. Every text is of type text, so
 * that none is ever run as a formula.
 */
final class ReportWorkbook {

    private static final int CHARACTERS_A_SHARE = 2;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final double HUNDRED = 100.0;

    private final Worksheet sheet;
    private int line;

    private ReportWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Writes one sheet a table. The stream is not closed.
     *
     * @param names of the sheets, as many as tables
     */
    static void write(List<ReportTable> tables, List<String> names, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Tram", "1.0");
        for (int i = 0; i < tables.size(); i++) {
            new ReportWorkbook(workbook.newWorksheet(names.get(i))).write(tables.get(i));
        }
        workbook.finish();
    }

    private void write(ReportTable table) {
        for (String title : table.title()) {
            sheet.inlineString(line, 0, title);
            sheet.style(line, 0).bold().format("@").set();
            line++;
        }
        line++;
        headings(table);
        table.rows().forEach(this::row);
        line++;
        for (String note : table.notes()) {
            sheet.inlineString(line, 0, note);
            sheet.style(line, 0).italic().format("@").set();
            line++;
        }
        for (int column = 0; column < table.widths().size(); column++) {
            int width = table.widths().get(column) * CHARACTERS_A_SHARE;
            sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, width)));
        }
    }

    private void headings(ReportTable table) {
        Set<List<Integer>> taken = new HashSet<>();
        int first = line;
        for (Level level : table.levels()) {
            int column = 0;
            for (Heading heading : level.headings()) {
                while (taken.contains(List.of(line, column))) {
                    column++;
                }
                heading(heading, column, taken);
                column += heading.columns();
            }
            line++;
        }
        sheet.freezePane(0, first + table.levels().size());
    }

    private void heading(Heading heading, int column, Set<List<Integer>> taken) {
        sheet.inlineString(line, column, heading.text());
        for (int row = 0; row < heading.rows(); row++) {
            for (int each = 0; each < heading.columns(); each++) {
                taken.add(List.of(line + row, column + each));
            }
        }
        int bottom = line + heading.rows() - 1;
        int right = column + heading.columns() - 1;
        if (bottom > line || right > column) {
            sheet.range(line, column, bottom, right).merge();
        }
        sheet.range(line, column, bottom, right)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void row(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            boolean total = row.kind() == Kind.TOTAL;
            if (cell instanceof Count count) {
                sheet.value(line, column, count.value());
                style(column, "#,##0", total);
            } else if (cell instanceof Percent percent) {
                sheet.value(line, column, percent.percent().doubleValue() / HUNDRED);
                style(column, "0.0%", total);
            } else {
                sheet.inlineString(line, column, cell.words());
                style(column, "@", total);
            }
        }
        line++;
    }

    private void style(int column, String format, boolean total) {
        var style = sheet.style(line, column).format(format);
        (total ? style.bold() : style).set();
    }
}
