package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Hands faulty rows back as an XLSX file that can be corrected and imported again: every cell as
 * typed, the row's number in the first file, all its faults in words, and a hidden key by which the
 * corrected row finds the faulty one. Rows go out as they come; every cell is of type text, so that
 * none is ever run as a formula.
 */
public final class FaultWorkbook implements Closeable {

    private static final int FLUSH_EVERY = 500;
    private static final int REASON_WIDTH = 70;
    private static final int WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final IntakeWords words;
    private final int columns;
    private final int oldKey;
    private int row;

    /**
     * @param headings as typed in the first file; a column {@code Mã dòng} among them is replaced
     * @param words the language of the reasons
     */
    public FaultWorkbook(OutputStream out, List<String> headings, IntakeWords words) {
        this.words = words;
        this.columns = headings.size();
        this.oldKey = keyPosition(headings);
        workbook =
                new Workbook(
                        out, TemplateWorkbook.APPLICATION, TemplateWorkbook.APPLICATION_VERSION);
        sheet = workbook.newWorksheet(words.workbook("list-sheet"));
        heading(0, words.workbook("row"), WIDTH);
        heading(1, words.workbook("reason"), REASON_WIDTH);
        for (int i = 0; i < columns; i++) {
            heading(2 + i, i == oldKey ? "" : headings.get(i), WIDTH);
            SheetStyles.textColumn(sheet, 2 + i);
        }
        heading(2 + columns, IntakeWords.VIETNAMESE.column(ImportColumn.ROW_KEY), WIDTH);
        sheet.hideColumn(2 + columns);
        sheet.freezePane(2, 1);
    }

    private static int keyPosition(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (ImportColumn.matching(headings.get(i)).orElse(null) == ImportColumn.ROW_KEY) {
                return i;
            }
        }
        return -1;
    }

    private void heading(int column, String text, int width) {
        sheet.inlineString(0, column, text);
        SheetStyles.heading(sheet, 0, column, false);
        sheet.width(column, width);
    }

    /**
     * Adds a row; the cells are those of the first file, in the order of the headings.
     *
     * @param fileRow where a spreadsheet program shows it in the file it came from; empty for a row
     *     typed by hand
     */
    public void add(
            Optional<Integer> fileRow, UUID rowKey, List<String> cells, List<RowFault> faults)
            throws IOException {
        row++;
        fileRow.ifPresent(number -> sheet.value(row, 0, number));
        String reason = faults.stream().map(words::fault).collect(Collectors.joining("\n"));
        text(1, reason);
        sheet.style(row, 1).wrapText(true).set();
        for (int i = 0; i < Math.min(columns, cells.size()); i++) {
            text(2 + i, i == oldKey ? "" : cells.get(i));
        }
        text(2 + columns, rowKey.toString());
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    /** Keeps what is a text a text; characters that XML cannot hold are left out. */
    private void text(int column, String typed) {
        if (typed == null || typed.isEmpty()) {
            return;
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(FaultWorkbook::isXml).forEach(kept::appendCodePoint);
        sheet.inlineString(row, column, kept.toString());
        sheet.style(row, column).format("@").set();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Completes the file; the stream given is left open. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
