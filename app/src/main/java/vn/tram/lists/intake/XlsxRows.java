package vn.tram.lists.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of one worksheet part, read tag by tag. */
final class XlsxRows implements RowSource {

    private static final double EXACT_INTEGERS = 1e15;

    private final XmlScanner xml;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final long partBytes;
    private final RowCollector row = new RowCollector();
    private int rowNumber;
    private int column;
    private byte type;
    private boolean inlineText;
    private int format;
    private boolean formula;
    private boolean value;
    private boolean phonetic;

    /**
     * @param partBytes what the archive says the part unpacks to
     */
    XlsxRows(XmlScanner xml, SharedStrings strings, CellFormats formats, long partBytes) {
        this.xml = xml;
        this.partBytes = partBytes;
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public RawRow next() throws IOException {
        XmlScanner.Token token;
        while ((token = xml.next()) != XmlScanner.Token.EOF) {
            if (token == XmlScanner.Token.START) {
                start();
            } else if (xml.name() == XmlName.CELL) {
                endCell();
            } else if (xml.name() == XmlName.PHONETIC) {
                phonetic = false;
            } else if (xml.name() == XmlName.ROW) {
                return row.finish(rowNumber);
            }
        }
        return null;
    }

    private void start() throws IOException {
        switch (xml.name()) {
            case ROW -> startRow();
            case CELL -> startCell();
            case VALUE -> {
                value = true;
                xml.clearText();
                xml.collectText();
            }
            case FORMULA -> formula = true;
            case INLINE_STRING -> {
                value = true;
                xml.clearText();
            }
            case PHONETIC -> phonetic = true;
            case TEXT -> {
                if (!phonetic && type == 'i') {
                    xml.collectText();
                }
            }
            default -> {}
        }
    }

    private void startRow() {
        int number = xml.findAttribute("r") ? xml.attributeAsInt() : -1;
        rowNumber = number > 0 ? number : rowNumber + 1;
        column = -1;
        row.begin();
    }

    private void startCell() throws RefusedFileException {
        column = xml.findAttribute("r") ? Math.max(xml.attributeAsColumn(), 0) : column + 1;
        format = xml.findAttribute("s") ? xml.attributeAsInt() : -1;
        type = 'n';
        inlineText = false;
        if (xml.findAttribute("t")) {
            type = xml.attributeFirst();
            inlineText = xml.attributeLength() > 1;
        }
        formula = false;
        value = false;
        xml.clearText();
    }

    /** Types are n, b, d, e, s (index of a shared text), str (a formula's) and inlineStr. */
    private void endCell() throws IOException {
        if (!value) {
            if (formula) {
                row.problem(column, FaultCode.FORMULA, "");
            }
            return;
        }
        switch (type) {
            case 's', 'i' -> row.text(column, text());
            case 'e' -> row.problem(column, FaultCode.CELL_ERROR, xml.text());
            case 'b' -> row.text(column, xml.textAsInt() == 0 ? "FALSE" : "TRUE");
            case 'd' -> row.text(column, isoDate(xml.text()));
            default -> row.text(column, number());
        }
    }

    private String text() throws RefusedFileException {
        if (inlineText) {
            return EscapedText.decode(xml.text());
        }
        String shared = strings.get(xml.textAsInt());
        if (shared == null) {
            throw new RefusedFileException(FileRefusal.Reason.CORRUPT);
        }
        return shared;
    }

    private String number() {
        String typed = xml.text();
        boolean date = formats.isDate(format);
        if (!date && isPlainInteger(typed)) {
            return typed;
        }
        double number;
        try {
            number = Double.parseDouble(typed);
        } catch (NumberFormatException e) {
            return typed;
        }
        if (date) {
            Optional<LocalDate> day = formats.day(number);
            if (day.isPresent()) {
                return shown(day.get());
            }
        }
        return Math.abs(number) < EXACT_INTEGERS && Math.abs(number) > 1e-9
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : typed;
    }

    private static boolean isPlainInteger(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
                return false;
            }
        }
        return !typed.isEmpty();
    }

    private static String isoDate(String typed) {
        return typed.length() > 10 && typed.charAt(10) == 'T' ? typed.substring(0, 10) : typed;
    }

    private static String shown(LocalDate day) {
        char[] text = new char[10];
        digits(text, 0, day.getDayOfMonth(), 2);
        text[2] = '/';
        digits(text, 3, day.getMonthValue(), 2);
        text[5] = '/';
        digits(text, 6, day.getYear(), 4);
        return new String(text);
    }

    private static void digits(char[] text, int from, int number, int length) {
        for (int i = from + length - 1; i >= from; i--) {
            text[i] = (char) ('0' + number % 10);
            number /= 10;
        }
    }

    @Override
    public FileShare share() {
        return new FileShare(xml.bytesBehind(), partBytes);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
