package vn.tram.lists.intake;

import org.dhatim.fastexcel.Worksheet;

/** The look of the workbooks that Trạm writes. */
final class SheetStyles {

    private static final String HEAD = "0B5F59";
    private static final String REQUIRED = "0A4F4A";
    private static final String WHITE = "FFFFFF";
    private static final String TEXT_FORMAT = "@";

    private SheetStyles() {}

    static void heading(Worksheet sheet, int row, int column, boolean required) {
        sheet.style(row, column)
                .bold()
                .fontColor(WHITE)
                .fillColor(required ? REQUIRED : HEAD)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    /** Whole column as text: a number typed into it keeps its leading zeros. */
    static void textColumn(Worksheet sheet, int column) {
        sheet.style(column).format(TEXT_FORMAT).set();
    }
}
