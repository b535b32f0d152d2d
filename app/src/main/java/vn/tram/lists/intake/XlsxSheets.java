package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.tram.lists.intake.SheetReader.Opening;

/** Chooses the sheet of a workbook: the first one shown that has the headings. */
final class XlsxSheets {

    private final XlsxPackage workbook;
    private final SharedStrings strings;
    private final CellFormats formats;

    XlsxSheets(XlsxPackage workbook, SharedStrings strings, CellFormats formats) {
        this.workbook = workbook;
        this.strings = strings;
        this.formats = formats;
    }

    /** Opens the sheet, which from then on owns the resources. */
    Opening open(List<Closeable> resources) throws IOException {
        HeaderSearch best = new HeaderSearch();
        for (XlsxPackage.Sheet sheet : workbook.sheets()) {
            RowSource rows = rows(sheet);
            HeaderSearch search = new HeaderSearch();
            boolean found = search.find(rows);
            if (found && hasTooManyRows(sheet, search.header())) {
                rows.close();
                return new Opening.Refused(
                        FileRefusal.of(FileRefusal.Reason.TOO_MANY_ROWS, SheetReader.MAX_ROWS));
            }
            if (found) {
                SheetOrigin origin =
                        new SheetOrigin(SheetOrigin.Format.XLSX, sheet.name(), "", false);
                return new Opening.Opened(
                        new PeopleSheet(origin, search.header(), rows, resources));
            }
            rows.close();
            best = search.matched() > best.matched() ? search : best;
        }
        return new Opening.Refused(best.refusal());
    }

    private RowSource rows(XlsxPackage.Sheet sheet) throws IOException {
        return rows(sheet, workbook.scan(sheet.part()));
    }

    private boolean hasTooManyRows(XlsxPackage.Sheet sheet, SheetHeader header) throws IOException {
        if (!seemsTooLong(sheet)) {
            return false;
        }
        XmlScanner again = workbook.scanAgain(sheet.part());
        return SheetReader.hasTooManyRows(rows(sheet, again), header);
    }

    private RowSource rows(XlsxPackage.Sheet sheet, XmlScanner xml) {
        return new XlsxRows(xml, strings, formats, workbook.unpackedBytes(sheet.part()));
    }

    /**
     * A sheet says how far it was ever used; formatted blank rows count, so this is a suspicion.
     */
    private boolean seemsTooLong(XlsxPackage.Sheet sheet) throws IOException {
        try (XmlScanner xml = workbook.scanAgain(sheet.part())) {
            XmlScanner.Token token;
            while ((token = xml.next()) != XmlScanner.Token.EOF && xml.name() != XmlName.ROW) {
                if (token == XmlScanner.Token.START && xml.name() == XmlName.DIMENSION) {
                    return lastRow(xml.attribute("ref")) > SheetReader.MAX_ROWS;
                }
            }
        }
        return false;
    }

    private static int lastRow(String range) {
        int row = 0;
        for (int i = 0; range != null && i < range.length() && row < 100_000_000; i++) {
            char c = range.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : 0;
        }
        return row;
    }
}
