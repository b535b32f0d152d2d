package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

    private static final List<String> HEADINGS =
            List.of(
                    "Họ và tên",
                    "Ngày sinh",
                    "Giới tính",
                    "Nhóm ưu tiên",
                    "lạ",
                    "Mã dòng",
                    "Số định danh");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("tep.xlsx");
    }

    @Test
    void theTemplateIsAnEmptyListWithEveryColumn() throws IOException {
        writeTemplate();
        Sheets.Content content = Sheets.read(file);
        assertThat(content.rows()).isEmpty();
        assertThat(content.header().ignored()).isEmpty();
        assertThat(Arrays.stream(ImportColumn.values())).allMatch(content.header()::has);
        assertThat(content.origin().sheet()).isEqualTo("Danh sách");
    }

    @Test
    void theTemplateKeepsLeadingZerosOffersSexesAndHidesTheKey() throws IOException {
        writeTemplate();
        String sheet = part("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<dataValidation").contains("Nam,Nữ,Khác");
        assertThat(sheet).containsPattern("<col [^>]*min=\"21\"[^>]*hidden=\"");
        assertThat(sheet).containsPattern("<col [^>]*min=\"5\"[^>]*style=\"[1-9]");
        assertThat(part("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void faultyRowsComeBackAsTypedWithAllReasonsAndFindTheirRowAgain() throws IOException {
        UUID key = UUID.fromString("019a9e3c-0000-7000-8000-00000000000f");
        List<RowFault> faults =
                List.of(
                        RowFault.of(ImportColumn.BIRTH_DATE, FaultCode.DATE_DAY, "2", "31"),
                        RowFault.of(ImportColumn.NATIONAL_ID, FaultCode.ID_LENGTH, "7"));
        List<String> cells =
                Arrays.asList("Rơ Châm H'Lan", "31/02/1990", "Nữ", "9", null, "cũ", "0641882");
        write(118, key, cells, faults);

        Sheets.Content content = Sheets.read(file);
        assertThat(content.text(0, ImportColumn.FULL_NAME)).isEqualTo("Rơ Châm H'Lan");
        assertThat(content.text(0, ImportColumn.BIRTH_DATE)).isEqualTo("31/02/1990");
        assertThat(content.text(0, ImportColumn.NATIONAL_ID)).isEqualTo("0641882");
        assertThat(content.text(0, ImportColumn.ROW_KEY)).isEqualTo(key.toString());
        assertThat(content.rows().get(0).text(0)).isEqualTo("118");
        assertThat(content.rows().get(0).text(1))
                .isEqualTo(
                        "Ngày sinh không có thật: tháng 2 không có ngày 31\n"
                                + "Số định danh có 7 chữ số, cần 12");
        assertThat(part("xl/worksheets/sheet1.xml"))
                .containsPattern("<col [^>]*min=\"10\"[^>]*hidden=\"");
    }

    @Test
    void noCellHandedBackIsAFormula() throws IOException {
        List<String> cells =
                List.of("=1+1", "+84", "-1", "@SUM(A1)", "\t=x", "", "=HYPERLINK(\"http://x\")");
        write(2, UUID.randomUUID(), cells, List.of());
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Row row = workbook.getFirstSheet().read().get(1);
            for (int i = 2; i < row.getCellCount(); i++) {
                if (row.hasCell(i)) {
                    assertThat(row.getCell(i).getType()).isEqualTo(CellType.STRING);
                }
            }
            assertThat(row.getCellText(2)).isEqualTo("=1+1");
        }
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        write(2, UUID.randomUUID(), List.of("A\u0000\u0001\uFFFFB\uD83D\uDE00"), List.of());
        assertThat(Sheets.read(file).text(0, ImportColumn.FULL_NAME)).isEqualTo("AB\uD83D\uDE00");
    }

    private void writeTemplate() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new TemplateWorkbook().write(out);
        }
    }

    private void write(int number, UUID key, List<String> cells, List<RowFault> faults)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                FaultWorkbook workbook = new FaultWorkbook(out, HEADINGS, IntakeWords.VIETNAMESE)) {
            workbook.add(Optional.of(number), key, cells, faults);
        }
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
