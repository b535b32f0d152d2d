package vn.tram.safety.surveillance.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet that is written row by row and never held as a whole. Every cell is of type text,
 * so that none is run as a formula; characters that XML cannot hold are left out.
 */
final class CaseSheet implements Closeable {

    private static final int FLUSH_EVERY = 500;
    private static final int WIDTH = 20;

    /** Most characters that a cell may have. */
    private static final int CELL_MAX = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    CaseSheet(OutputStream out, String name, List<String> columns) {
        workbook = new Workbook(out, "Tram", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
            sheet.style(0, column).bold().wrapText(true).format("@").set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    void add(List<String> cells) throws IOException {
        line++;
        for (int column = 0; column < cells.size(); column++) {
            String text = kept(cells.get(column));
            if (!text.isEmpty()) {
                sheet.inlineString(line, column, text);
                sheet.style(line, column).format("@").set();
            }
        }
        if (line % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CaseSheet::isXml).limit(CELL_MAX).forEach(kept::appendCodePoint);
        return kept.toString();
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
        workbook.finish();
    }
}
