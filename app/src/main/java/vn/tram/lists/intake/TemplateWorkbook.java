package vn.tram.lists.intake;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the XLSX file that list makers fill in: an empty sheet with the headings, and one that
 * explains each column with an example. Always in Vietnamese, whatever the reader's language.
 */
public final class TemplateWorkbook {

    static final String APPLICATION = "Tram";
    static final String APPLICATION_VERSION = "1.0";

    private static final int LAST_ROW = 10_000;
    private static final int RULE_WIDTH = 70;

    private final IntakeWords words = IntakeWords.VIETNAMESE;

    /** Writes the template; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            writeList(workbook.newWorksheet(words.workbook("list-sheet")));
            writeGuide(workbook.newWorksheet(words.workbook("guide-sheet")));
        }
    }

    private void writeList(Worksheet sheet) {
        for (ImportColumn column : ImportColumn.values()) {
            int at = column.ordinal();
            if (column.isText()) {
                SheetStyles.textColumn(sheet, at);
            }
            sheet.value(0, at, words.column(column) + (column.isRequired() ? " *" : ""));
            SheetStyles.heading(sheet, 0, at, column.isRequired());
            sheet.width(at, Math.max(column.width(), 10));
        }
        sheet.hideColumn(ImportColumn.ROW_KEY.ordinal());
        sheet.freezePane(ImportColumn.FULL_NAME.ordinal() + 1, 1);
        int sex = ImportColumn.SEX.ordinal();
        sheet.range(1, sex, LAST_ROW, sex)
                .validateWithListByFormula('"' + words.workbook("sexes") + '"')
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .error(words.workbook("sex-error"))
                .showErrorMessage(true);
    }

    private void writeGuide(Worksheet sheet) {
        sheet.value(0, 0, words.workbook("guide-title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        String[] headings = {
            words.workbook("guide-column"),
            words.workbook("guide-rule"),
            words.workbook("guide-example")
        };
        for (int i = 0; i < headings.length; i++) {
            sheet.value(2, i, headings[i]);
            SheetStyles.heading(sheet, 2, i, false);
        }
        int row = 3;
        for (ImportColumn column : ImportColumn.values()) {
            if (column != ImportColumn.ROW_KEY) {
                writeGuideRow(sheet, row++, column);
            }
        }
        sheet.width(0, 28);
        sheet.width(1, RULE_WIDTH);
        sheet.width(2, 24);
    }

    private void writeGuideRow(Worksheet sheet, int row, ImportColumn column) {
        String required = " (" + words.workbook("guide-required") + ")";
        sheet.value(row, 0, words.column(column) + (column.isRequired() ? required : ""));
        sheet.value(row, 1, words.workbook("guide." + column.key()));
        sheet.value(row, 2, words.workbook("example." + column.key()));
    }
}
