package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String HEADINGS = "Họ và tên;Ngày sinh;Giới tính;Nhóm ưu tiên";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheFileWithoutItsKind() {
        file = folder.resolve("tai-len");
    }

    @Test
    void titlesAboveTheHeadingsAndColumnsInAnyOrderAreFine() throws IOException {
        Files.writeString(
                file,
                "UBND XÃ ĐAK ĐOA\n\nDANH SÁCH ĐỐI TƯỢNG,,,\n"
                        + "Giới  TÍNH*,ma nhom uu tien,Số nhà/đường,HỌ TÊN (in hoa),Ngày sinh\n(dd/mm/yyyy)\n"
                                .replace("Ngày sinh\n(dd/mm/yyyy)", "\"Ngày sinh\n(dd/mm/yyyy)\"")
                        + "Nữ,9,12 Lê Lợi,Siu H'Bia,12/05/1988\n");
        Sheets.Content content = Sheets.read(file);
        assertThat(content.header().rowNumber()).isEqualTo(4);
        assertThat(content.header().letter(ImportColumn.FULL_NAME)).isEqualTo("D");
        assertThat(content.text(0, ImportColumn.FULL_NAME)).isEqualTo("Siu H'Bia");
        assertThat(content.text(0, ImportColumn.ADDRESS_LINE)).isEqualTo("12 Lê Lợi");
        assertThat(content.text(0, ImportColumn.PHONE)).isEmpty();
        assertThat(content.rows().get(0).number()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFoundOut(String delimiter) throws IOException {
        Files.writeString(
                file,
                (HEADINGS + "\nA;1990;Nam;9\n\"B\nB\";1991;Nữ;\"9, 11\"\n")
                        .replace(";", delimiter));
        Sheets.Content content = Sheets.read(file);
        assertThat(content.text(1, ImportColumn.FULL_NAME)).isEqualTo("B\nB");
        assertThat(content.text(1, ImportColumn.PRIORITY_GROUPS)).isEqualTo("9, 11");
        assertThat(content.origin())
                .isEqualTo(new SheetOrigin(SheetOrigin.Format.CSV, "", "UTF-8", false));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true, UTF-8, false",
        "UTF-8, false, UTF-8, false",
        "UTF-16LE, true, UTF-16LE, false",
        "UTF-16BE, true, UTF-16BE, false",
        "windows-1258, false, WINDOWS-1258, true"
    })
    void theEncodingIsFoundOutAndReported(
            String charset, boolean mark, String reported, boolean guessed) throws IOException {
        String text = HEADINGS + "\nLê Thị Lan;1990;Nữ;9\n";
        String encodable = charset.startsWith("win") ? windowsForm(text) : text;
        Files.write(file, ((mark ? "\uFEFF" : "") + encodable).getBytes(Charset.forName(charset)));
        Sheets.Content content = Sheets.read(file);
        assertThat(content.origin().encoding()).isEqualTo(reported);
        assertThat(content.origin().encodingGuessed()).isEqualTo(guessed);
        assertThat(parsed(content, 0).person().name().value()).isEqualTo("Lê Thị Lan");
    }

    /** Windows-1258 writes tone marks as characters of their own behind the vowel. */
    private static String windowsForm(String text) {
        StringBuilder form = new StringBuilder();
        for (char c : text.toCharArray()) {
            String whole = String.valueOf(c);
            if (Charset.forName("windows-1258").newEncoder().canEncode(c)) {
                form.append(c);
            } else {
                String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
                String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                String rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
                form.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
            }
        }
        return form.toString();
    }

    @Test
    void aTextInAnEncodingOfOldFontsIsRefusedWithTheEncodingsAccepted() throws IOException {
        Files.write(
                file, "Hä vµ tªn;Ngµy sinh;Giíi tÝnh;Nhãm\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Sheets.refusal(file).reason()).isEqualTo(FileRefusal.Reason.ENCODING);
    }

    @Test
    void utf8IsRecognisedAcrossTheBordersOfBlocks() throws IOException {
        for (int padding = 0; padding < 4; padding++) {
            String filler = "x".repeat(padding) + "ễ".repeat(60_000);
            Files.writeString(file, HEADINGS + "\nA;1990;Nam;9;" + filler + "\n");
            assertThat(Sheets.read(file).origin().encodingGuessed()).isFalse();
        }
    }

    @Test
    void everyTypeOfCellIsReadAsItIsShown() throws IOException {
        new RawXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/>"
                                + "<numFmt numFmtId='165' formatCode='0.00\"day\"'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
                                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                                + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Nguyễn &amp; </t></si><si><r><t>Văn</t></r><r><rPr/><t> B&#7843;o"
                                + "</t></r><rPh><t>x</t></rPh></si><si/><si><t>a_x000D_b</t></si></sst>")
                .rows(
                        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>1</v></c><c r=\"B7\" s=\"1\"><v>32276</v></c>"
                                + "<c r=\"C7\" t=\"s\"><v>0</v></c><c r=\"D7\"><v>9</v></c>"
                                + "<c r=\"E7\"><v>6.4188001234E10</v></c></row>"
                                + "<row><c t=\"str\"><f>A1</f><v>Tính</v></c><c s=\"2\"><v>32276.75</v></c>"
                                + "<c t=\"b\"><v>1</v></c><c s=\"3\"><v>0.5</v></c>"
                                + "<c t=\"d\"><v>1988-05-12T00:00:00</v></c></row>"
                                + "<row><c><f>NOW()</f></c><c t=\"e\"><v>#N/A</v></c>"
                                + "<c t=\"s\"><v>3</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                                + "<c t=\"inlineStr\"><is><t><![CDATA[<a]]]]><![CDATA[>]]></t></is></c></row>")
                .writeTo(file);
        Sheets.Content content = Sheets.read(file);
        assertThat(content.rows().get(0))
                .satisfies(row -> assertThat(row.number()).isEqualTo(7))
                .extracting(RawRow::cells)
                .isEqualTo(new String[] {"Văn Bảo", "13/05/1988", "Nguyễn & ", "9", "64188001234"});
        assertThat(content.rows().get(1).cells())
                .containsExactly("Tính", "13/05/1988", "TRUE", "0.5", "1988-05-12");
        assertThat(content.rows().get(2).cells())
                .containsExactly(null, null, "a\rb", null, "<a]]>");
        assertThat(content.rows().get(2).problems())
                .containsExactly(
                        new RawRow.CellProblem(0, FaultCode.FORMULA, ""),
                        new RawRow.CellProblem(1, FaultCode.CELL_ERROR, "#N/A"));
        assertThat(content.origin().sheet()).isEqualTo("A & B");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 01/01/1900", "false, 59, 28/02/1900", "false, 61, 01/03/1900",
        "false, 45000, 15/03/2023", "true, 0, 01/01/1904", "true, 43538, 15/03/2023"
    })
    void serialNumbersCountFromTheEpochOfTheWorkbook(boolean from1904, String serial, String shown)
            throws IOException {
        new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='x'><x:workbookPr date1904='"
                                + from1904
                                + "'/><x:sheets>"
                                + "<x:sheet name='a' r:id='rId1'/></x:sheets></x:workbook>")
                .part("xl/styles.xml", "<s><cellXfs><xf numFmtId='14'/></cellXfs></s>")
                .rows("<row><c r='B1' s='0'><v>" + serial + "</v></c></row>")
                .writeTo(file);
        assertThat(Sheets.read(file).text(0, ImportColumn.BIRTH_DATE)).isEqualTo(shown);
    }

    @Test
    void aCellOfFortyThousandCharactersIsAFaultAndOnlyItsBeginningIsKept() throws IOException {
        String longText = "á".repeat(40_000);
        new RawXlsx().rows("<row>" + RawXlsx.inline("A2", longText) + "</row>").writeTo(file);
        RawRow fromXlsx = Sheets.read(file).rows().get(0);
        Files.writeString(file, HEADINGS + "\n" + longText + ";1990;Nam;9\n");
        RawRow fromCsv = Sheets.read(file).rows().get(0);
        for (RawRow row : List.of(fromXlsx, fromCsv)) {
            assertThat(row.text(0)).isEqualTo("á".repeat(100));
            assertThat(row.problems())
                    .containsExactly(new RawRow.CellProblem(0, FaultCode.TOO_LONG, "1000"));
        }
    }

    @Test
    void theFirstShownSheetWithTheHeadingsIsRead() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "t", "1.0")) {
            workbook.newWorksheet("Hướng dẫn").value(0, 0, "Cột");
            Worksheet hidden = workbook.newWorksheet("ẩn");
            writeRow(hidden, 0, "Họ tên", "Ngày sinh", "Giới tính", "Nhóm");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            Worksheet list = workbook.newWorksheet("Danh sách");
            writeRow(list, 0, "Họ tên", "Ngày sinh", "Giới tính", "Nhóm");
            writeRow(list, 1, "A", "1990", "Nam", "9");
        }
        Sheets.Content content = Sheets.read(file);
        assertThat(content.origin().sheet()).isEqualTo("Danh sách");
        assertThat(content.end()).isEqualTo(new Reading.End(1));
    }

    private static void writeRow(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, texts[i]);
        }
    }

    @Test
    void theTextsAreThoseThatTheReferenceReaderSees() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "t", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            writeRow(sheet, 0, "Họ tên", "Ngày sinh", "Giới tính", "Nhóm", "Ghi chú");
            for (int i = 1; i <= 3_000; i++) {
                writeRow(
                        sheet,
                        i,
                        "Người thứ " + i,
                        null,
                        i % 2 == 0 ? "Nam" : "Nữ",
                        "9, " + i % 16);
                sheet.value(i, 1, LocalDate.of(1950, 1, 1).plusDays(i * 7L));
                sheet.style(i, 1).format("dd/mm/yyyy").set();
                sheet.value(i, 4, "<&\"'> \uD83D\uDE00 " + "ộ".repeat(i % 300));
            }
        }
        List<List<String>> reference = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1)
                    .forEach(
                            row ->
                                    reference.add(
                                            List.of(
                                                    row.getCellText(0),
                                                    row.getCellText(2),
                                                    row.getCellText(3),
                                                    row.getCellText(4))));
        }
        List<RawRow> rows = Sheets.read(file).rows();
        assertThat(rows).hasSize(3_000);
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            assertThat(List.of(row.text(0), row.text(2), row.text(3), row.text(4)))
                    .isEqualTo(reference.get(i));
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays((i + 1) * 7L);
            assertThat(row.text(1)).isEqualTo(vn.tram.kernel.BirthDate.ofDay(day).display());
        }
    }

    @Test
    void aTableOfTextsLeavesNoFileBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        new RawXlsx().part("xl/sharedStrings.xml", "<sst><si><t>x</t></si></sst>").writeTo(file);
        Sheets.read(file);
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("tram-intake")))
                    .isEmpty();
        }
    }

    private static ParsedRow parsed(Sheets.Content content, int row) {
        return new RowParser(
                        token -> java.util.Set.of(9),
                        text -> java.util.Optional.empty(),
                        java.time.Clock.systemUTC())
                .parse(content.header(), content.rows().get(row));
    }
}
