package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameTheFileAsUsersDo() {
        file = folder.resolve("danh-sach.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\uFEFF"})
    void aFileWithoutContentIsEmpty(String content) throws IOException {
        assertThat(refused(content)).isEqualTo(FileRefusal.Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 …",
                "<html><table><tr><td>Họ tên",
                "<?xml version='1.0'?><a/>",
                "\u0001\u0002\u0003"
            })
    void whatIsNoSpreadsheetIsRefused(String content) throws IOException {
        assertThat(refused(content)).isEqualTo(FileRefusal.Reason.NOT_A_SPREADSHEET);
    }

    @Test
    void aTextWithZeroBytesFurtherDownIsNoSpreadsheet() throws IOException {
        String content = "Họ và tên,Ngày sinh\n" + "a,b\n".repeat(1000) + "\0";
        assertThat(refused(content)).isEqualTo(FileRefusal.Reason.NOT_A_SPREADSHEET);
    }

    @Test
    void anArchiveOfOtherThingsIsRefusedByItsKind() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        FileRefusal refusal = Sheets.refusal(file);
        assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.NOT_A_SPREADSHEET);
        assertThat(refusal.arguments()).containsExactly("DOCX");
    }

    @Test
    void anOldWorkbookAndAnEncryptedOneAreToldApart() throws IOException {
        byte[] ole = new byte[4096];
        byte[] signature = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(signature, 0, ole, 0, signature.length);
        Files.write(file, ole);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.OLD_EXCEL);

        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, ole, 1152, stream.length);
        Files.write(file, ole);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.ENCRYPTED);
    }

    @Test
    void anArchiveWithAPasswordIsEncrypted() throws IOException {
        new RawXlsx().writeTo(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[6] |= 1;
        Files.write(file, bytes);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.ENCRYPTED);
    }

    @Test
    void macrosAreRefused() throws IOException {
        new RawXlsx().bytes("xl/vbaProject.bin", new byte[10]).writeTo(file);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
    void aDocumentTypeIsRefusedInEveryPart(String part) throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/>"
                        + "</worksheet>";
        new RawXlsx().part(part, bomb).writeTo(file);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.EXTERNAL_ENTITIES);
    }

    @Test
    void aZipBombIsRefusedByWhatReallyComesOut() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            copyWithoutSheet(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(
                    ("<worksheet><sheetData>" + RawXlsx.HEADINGS).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 450; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.UNPACKS_TOO_LARGE);
    }

    private void copyWithoutSheet(ZipOutputStream zip) throws IOException {
        Path whole = new RawXlsx().writeTo(folder.resolve("whole.xlsx"));
        try (java.util.zip.ZipFile source = new java.util.zip.ZipFile(whole.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(source.entries())) {
                if (!entry.getName().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(zip);
                }
            }
        }
    }

    @Test
    void aDirectoryWithVeryManyPartsIsRefusedBeforeItIsLoaded() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 30_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i));
            }
        }
        assertThat(refused()).isEqualTo(FileRefusal.Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aTagWithoutEndIsRefusedInsteadOfFillingMemory() throws IOException {
        new RawXlsx().rows("<row " + "a='1' ".repeat(100_000)).writeTo(file);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.CORRUPT);
    }

    @Test
    void aWorkbookThatShowsNoSheetIsRefused() throws IOException {
        new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='x' state='veryHidden' r:id='rId1'/>"
                                + "</sheets></workbook>")
                .writeTo(file);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.NO_SHEET);
    }

    @Test
    void withoutHeadingsTheColumnsLookedForAreNamed() throws IOException {
        new RawXlsx().sheet("<row>" + RawXlsx.inline("A1", "Kính gửi") + "</row>").writeTo(file);
        FileRefusal refusal = Sheets.refusal(file);
        assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.NO_HEADER);
        assertThat(refusal.arguments())
                .containsExactly(20, "Họ và tên, Ngày sinh, Giới tính, Nhóm ưu tiên");
    }

    @Test
    void headingsBelowTheTwentiethRowAreNotFound() throws IOException {
        Files.writeString(file, "\n".repeat(20) + "Họ tên,Ngày sinh,Giới tính,Nhóm ưu tiên\n");
        assertThat(refused()).isEqualTo(FileRefusal.Reason.NO_HEADER);
    }

    @Test
    void missingColumnsAreNamed() throws IOException {
        Files.writeString(file, "Danh sách\nHọ tên,Giới tính,SĐT\nA,Nam,1\n");
        FileRefusal refusal = Sheets.refusal(file);
        assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.MISSING_COLUMNS);
        assertThat(refusal.arguments()).containsExactly("Ngày sinh, Nhóm ưu tiên", 2);
    }

    @Test
    void duplicatedColumnsAreNamed() throws IOException {
        Files.writeString(file, "Họ tên,Ngày sinh,HO VA TEN,Giới tính,Nhóm ưu tiên\n");
        FileRefusal refusal = Sheets.refusal(file);
        assertThat(refusal.reason()).isEqualTo(FileRefusal.Reason.DUPLICATED_COLUMNS);
        assertThat(refusal.arguments()).containsExactly("Họ và tên", "Họ tên; HO VA TEN");
    }

    @Test
    void sixteenThousandColumnsAreRefused() throws IOException {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 16_384; i++) {
            cells.append("<c t=\"inlineStr\"><is><t>x</t></is></c>");
        }
        new RawXlsx().sheet("<row>" + cells + "</row>").writeTo(file);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.TOO_MANY_COLUMNS);
        Files.writeString(file, "x,".repeat(16_000) + "\n");
        assertThat(refused()).isEqualTo(FileRefusal.Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void aListThatIsTooLongIsRefusedBeforeItsFirstRow() throws IOException {
        StringBuilder csv = new StringBuilder("Họ tên,Ngày sinh,Giới tính,Nhóm ưu tiên\n");
        for (int i = 0; i < 250_000; i++) {
            csv.append("A,1990,Nam,9\n");
        }
        Files.writeString(file, csv);
        SheetReader.Opening opening = new SheetReader().open(file);
        assertThat(opening).isInstanceOf(SheetReader.Opening.Refused.class);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.TOO_MANY_ROWS);
    }

    @Test
    void aWorkbookThatHidesItsLengthIsBrokenOffAtTheLimit() throws IOException {
        String row = "<row>" + RawXlsx.inline("A1", "A") + "</row>";
        new RawXlsx().rows(row.repeat(SheetReader.MAX_ROWS + 1)).writeTo(file);
        SheetReader.Opening.Opened opened =
                (SheetReader.Opening.Opened) new SheetReader().open(file);
        try (PeopleSheet sheet = opened.sheet()) {
            Reading reading;
            do {
                reading = sheet.next();
            } while (reading instanceof RawRow);
            Reading.BrokenOff broken = (Reading.BrokenOff) reading;
            assertThat(broken.rows()).isEqualTo(SheetReader.MAX_ROWS);
            assertThat(broken.refusal().reason()).isEqualTo(FileRefusal.Reason.TOO_MANY_ROWS);
        }
    }

    @Test
    void blankRowsDoNotCountAgainstTheLimit() throws IOException {
        String blank = "<row><c r=\"A1\" s=\"1\"/></row>";
        new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><dimension ref=\"A1:E250002\"/><sheetData>"
                                + RawXlsx.HEADINGS
                                + blank.repeat(250_000)
                                + "<row>"
                                + RawXlsx.inline("A1", "A")
                                + "</row></sheetData></worksheet>")
                .writeTo(file);
        Sheets.Content content = Sheets.read(file);
        assertThat(content.end()).isEqualTo(new Reading.End(1));
        assertThat(content.rows().get(0).number()).isEqualTo(250_002);
    }

    @Test
    void aWorkbookThatSaysItIsTooLongAndIsIsRefusedBeforeItsFirstRow() throws IOException {
        String row = "<row>" + RawXlsx.inline("A1", "A") + "</row>";
        new RawXlsx()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><dimension ref=\"A1:E250001\"/><sheetData>"
                                + RawXlsx.HEADINGS
                                + row.repeat(250_000)
                                + "</sheetData></worksheet>")
                .writeTo(file);
        assertThat(new SheetReader().open(file)).isInstanceOf(SheetReader.Opening.Refused.class);
        assertThat(refused()).isEqualTo(FileRefusal.Reason.TOO_MANY_ROWS);
    }

    @Test
    void aFileCutOffAnywhereIsAnsweredAndNeverRaises() throws IOException {
        String row = "<row>" + RawXlsx.inline("A1", "Nguyễn Văn A") + "</row>";
        byte[] whole = Files.readAllBytes(new RawXlsx().rows(row.repeat(50)).writeTo(file));
        for (int length = 4; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(refused())
                    .isIn(FileRefusal.Reason.CORRUPT, FileRefusal.Reason.NOT_A_SPREADSHEET);
        }
    }

    @Test
    void aFileWithFlippedBytesIsAnsweredAndNeverRaises() throws IOException {
        String row = "<row>" + RawXlsx.inline("A1", "Nguyễn Văn A") + "</row>";
        byte[] whole = Files.readAllBytes(new RawXlsx().rows(row.repeat(50)).writeTo(file));
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 3; i++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            Files.write(file, broken);
            if (new SheetReader().open(file) instanceof SheetReader.Opening.Opened opened) {
                try (PeopleSheet sheet = opened.sheet()) {
                    while (sheet.next() instanceof RawRow row2) {
                        assertThat(row2.cells()).isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void aQuoteThatIsNeverClosedBreaksOff() throws IOException {
        Files.writeString(
                file,
                "Họ tên,Ngày sinh,Giới tính,Nhóm ưu tiên\nA,1990,Nam,9\n\"B,"
                        + "1990,Nam,9\n".repeat(200_000));
        assertThat(refused()).isEqualTo(FileRefusal.Reason.CORRUPT);
    }

    private FileRefusal.Reason refused(String content) throws IOException {
        Files.writeString(file, content);
        return refused();
    }

    private FileRefusal.Reason refused() throws IOException {
        return Sheets.refusal(file).reason();
    }
}
