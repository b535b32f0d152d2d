package vn.tram.lists.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which cell formats of a workbook show a number as a date, and what date that is. */
final class CellFormats {

    private static final int MAX_FORMATS = 70_000;

    /** The last day that a spreadsheet program can show, 31/12/9999. */
    private static final int LAST_SERIAL = 2_958_465;

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Day 0 from March 1900 on, when the non-existent 29/02/1900 (serial 60) is passed. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private final BitSet dates = new BitSet();
    private final boolean dates1904;
    private int count;

    private CellFormats(boolean dates1904) {
        this.dates1904 = dates1904;
    }

    static CellFormats of(XlsxPackage workbook) throws IOException {
        CellFormats formats = new CellFormats(workbook.dates1904());
        String part = workbook.besideWorkbook("styles.xml");
        if (workbook.hasPart(part)) {
            try (XmlScanner xml = workbook.scan(part)) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(XmlScanner xml) throws IOException {
        Map<Integer, Boolean> own = new HashMap<>();
        boolean cellFormats = false;
        XmlScanner.Token token;
        while ((token = xml.next()) != XmlScanner.Token.EOF) {
            boolean start = token == XmlScanner.Token.START;
            if (xml.name() == XmlName.CELL_FORMATS) {
                cellFormats = start;
            } else if (start && xml.name() == XmlName.NUMBER_FORMAT && own.size() < MAX_FORMATS) {
                String code = xml.attribute("formatCode");
                if (xml.findAttribute("numFmtId")) {
                    own.put(xml.attributeAsInt(), code != null && showsDate(code));
                }
            } else if (start && cellFormats && xml.name() == XmlName.FORMAT) {
                int id = xml.findAttribute("numFmtId") ? xml.attributeAsInt() : 0;
                dates.set(count, own.getOrDefault(id, builtInDate(id)));
                count = Math.min(count + 1, MAX_FORMATS);
            }
        }
    }

    private static boolean builtInDate(int id) {
        return (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58);
    }

    /** A format with a day or a year in it, outside quotes, brackets and escapes. */
    static boolean showsDate(String code) {
        String format = code.toLowerCase(Locale.ROOT);
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == 'y' || c == 'd') {
                return true;
            }
        }
        return false;
    }

    boolean isDate(int format) {
        return format >= 0 && dates.get(format);
    }

    /** The day of a serial number, its time dropped; empty outside what a program can show. */
    Optional<LocalDate> day(double serial) {
        if (!(serial >= 0 && serial <= LAST_SERIAL)) {
            return Optional.empty();
        }
        long days = (long) serial;
        if (dates1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        return Optional.of(EPOCH_1900.plusDays(days < 60 ? days + 1 : days));
    }
}
