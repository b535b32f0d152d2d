package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(ListWorld.class)
class ListImportTest {

    private static final String HEADER =
            "Họ và tên,Ngày sinh,Giới tính,Số định danh,Điện thoại,Nhóm ưu tiên\n";

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private ListImports imports;
    @Autowired private JdbcClient jdbc;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private ListId list;

    @BeforeEach
    void anEmptyList() throws IOException {
        world.units();
        list = world.open(world.campaign(false), "Nhập từ tệp", maker);
    }

    private Outcome<UUID> upload(String name, byte[] content) throws IOException {
        Outcome<UUID> kept = imports.upload(list, name, new ByteArrayInputStream(content), maker);
        world.settle();
        return kept;
    }

    private Outcome<UUID> upload(String rows) throws IOException {
        return upload("nguoi.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private ListImports.UploadView last() {
        return imports.uploads(list, maker).get(0);
    }

    @Test
    void goodRowsStayAndFaultyOnesKeepTheirNumberAndAllTheirFaults() throws IOException {
        upload(
                        "Nông Thị Hoa,12/03/1954,Nữ,004154004127,,9\nRơ Châm H'Lan,31/02/1990,X,064 88 2,,99\n")
                .value();

        assertThat(last().rowsGood()).isEqualTo(1);
        assertThat(last().rowsFaulty()).isEqualTo(1);
        RowView bad = rows.page(list, RowFilter.of(RowFilter.Kind.FAULTY), 0, 10, maker).get(0);
        assertThat(bad.number()).isEqualTo(2);
        assertThat(bad.faults())
                .extracting(RowFaultView::field)
                .contains("birth-date", "sex", "national-id", "priority-groups");
        assertThat(bad.birthDate()).isEqualTo("31/02/1990");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        byte[] file =
                (HEADER + "Bế Ích Minh,05/09/1949,Nam,004049007702,,9\n")
                        .getBytes(StandardCharsets.UTF_8);
        upload("mot.csv", file).value();
        Outcome<UUID> again = upload("hai.csv", file);
        assertThat(again.isDone()).isFalse();
        assertThat(((Outcome.Refused<UUID>) again).refusal().code()).isEqualTo("lists.file-known");
        assertThat(lists.counts(list).total()).isEqualTo(1);
    }

    @Test
    void theSameRowsInAnotherFileChangeNothing() throws IOException {
        upload("Bế Ích Minh,05/09/1949,Nam,004049007703,,9\n").value();
        upload("be ich minh x,05/09/1949,Nam,,,9\nBế Ích Minh,5/9/1949,nam,004049007703,,9\n")
                .value();
        assertThat(last().rowsSame()).isEqualTo(1);
        assertThat(lists.counts(list).total()).isEqualTo(2);
    }

    @Test
    void correctedRowsFindTheirPlaceAgain() throws IOException {
        upload("Puih Byen,31/02/1993,Nữ,,,9\n").value();

        upload("sua.xlsx", corrected(faults(), "31/02/1993", "28/02/1993")).value();
        assertThat(last().rowsMended()).isEqualTo(1);
        assertThat(lists.counts(list).total()).isEqualTo(1);
        assertThat(lists.counts(list).faulty()).isZero();
        assertThat(rows.page(list, RowFilter.all(), 0, 10, maker).get(0).birthDate())
                .isEqualTo("28/02/1993");
    }

    @Test
    void faultyRowsThatComeBackUnchangedChangeNothing() throws IOException {
        upload("Puih Byen,31/02/1993,Nữ,,,\"11, 9\"\nKsor Hlung,30/02/1994,Nam,064 88,,9\n")
                .value();
        List<RowView> before = rows.page(list, RowFilter.all(), 0, 10, maker);

        upload("nguyen-ven.xlsx", corrected(faults(), "", "")).value();

        assertThat(last().rowsRead()).isEqualTo(2);
        assertThat(last().rowsSame()).isEqualTo(2);
        assertThat(last().rowsMended()).isZero();
        assertThat(last().rowsStillFaulty()).isZero();
        assertThat(last().rowsFaulty()).isZero();
        assertThat(rows.page(list, RowFilter.all(), 0, 10, maker)).isEqualTo(before);
    }

    @Test
    void aRowThatWasChangedAndIsFaultyAllTheSameIsNotMended() throws IOException {
        upload("Puih Byen,31/02/1993,Nữ,,,9\nKsor Hlung,30/02/1994,Nam,,,9\n").value();

        upload("chua-dung.xlsx", corrected(faults(), "31/02/1993", "30/02/1993")).value();

        assertThat(last().rowsStillFaulty()).isEqualTo(1);
        assertThat(last().rowsFaulty()).isEqualTo(1);
        assertThat(last().rowsSame()).isEqualTo(1);
        assertThat(last().rowsMended()).isZero();
        assertThat(last().rowsGood()).isZero();
        assertThat(lists.counts(list).faulty()).isEqualTo(2);
    }

    private byte[] faults() throws IOException {
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        imports.writeFaults(list, faults, Locale.forLanguageTag("vi"), maker).value();
        return faults.toByteArray();
    }

    private static byte[] corrected(byte[] workbook, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Workbook write = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = write.newWorksheet("1");
            int at = 0;
            for (Row row : read.getFirstSheet().read()) {
                for (int i = 0; i < row.getCellCount(); i++) {
                    String text = row.getCellText(i);
                    sheet.value(at, i, text.equals(from) ? to : text);
                }
                at++;
            }
        }
        return out.toByteArray();
    }

    @Test
    void theFileOfFaultsSaysWhereASpreadsheetShowsTheRow() throws IOException {
        upload("Puih Byen,01/02/1993,Nữ,,,9\nKsor Hlung,30/02/1994,Nam,,,9\n").value();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(faults()))) {
            List<Row> kept = read.getFirstSheet().read();
            // the heading is the first row of the file
            assertThat(kept).hasSize(2);
            assertThat(kept.get(1).getCellText(0)).isEqualTo("3");
        }
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedInWords() throws IOException {
        upload("anh.xlsx", "%PDF-1.7 not a list".getBytes(StandardCharsets.UTF_8)).value();
        assertThat(last().refusal()).hasValue("intake.not-a-spreadsheet");
        assertThat(lists.counts(list).total()).isZero();
    }

    @Test
    void aFileWithoutItsRequiredColumnsIsRefusedByName() throws IOException {
        upload(
                        "thieu.csv",
                        "Họ và tên,Điện thoại\nNông Thị Hoa,0912345678\n"
                                .getBytes(StandardCharsets.UTF_8))
                .value();
        assertThat(last().refusal())
                .hasValueSatisfying(code -> assertThat(code).startsWith("intake."));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsKept() throws IOException {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] buffer, int from, int length) {
                        java.util.Arrays.fill(buffer, from, from + length, (byte) 'x');
                        return length;
                    }
                };
        Outcome<UUID> kept = imports.upload(list, "lon.csv", endless, maker);
        assertThat(((Outcome.Refused<UUID>) kept).refusal().code())
                .isEqualTo("lists.file-too-large");
        assertThat(imports.uploads(list, maker)).isEmpty();
    }

    @Test
    void t18SixPeopleOnOnePhoneAreTooManyUnlessTheStationAllowsIt() throws IOException {
        StringBuilder six = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            six.append("Lục Văn Chung ")
                    .append((char) ('A' + i))
                    .append(",0")
                    .append(1 + i)
                    .append("/01/1960,Nam,,0912 777 001,9\n");
        }
        upload(six.toString()).value();
        lists.submit(list, maker).value();
        world.settle();
        assertThat(lists.byId(list, maker).orElseThrow().state()).isEqualTo(ListState.REPAIRING);
        assertThat(lists.counts(list).faulty()).isEqualTo(6);

        Actor station = ListWorld.inHaLang(Role.STATION);
        RowView one = rows.page(list, RowFilter.of(RowFilter.Kind.FAULTY), 0, 10, maker).get(2);
        assertThat(rows.allowPhone(one.id(), "Hộ không có điện thoại", station).value())
                .isEqualTo(6);
        allowedNumberOnly(one, station);
        assertThat(lists.counts(list).faulty()).isZero();
        lists.submit(list, maker).value();
        world.settle();
        assertThat(lists.byId(list, maker).orElseThrow().state()).isEqualTo(ListState.IN_REVIEW);
    }

    /** Another number is another question, also in a row whose number was allowed. */
    private void allowedNumberOnly(RowView allowed, Actor station) {
        RowView now = rows.byId(allowed.id(), maker).orElseThrow();
        RowForm form = rows.forEditing(now.id(), maker).value();
        RowView other =
                rows.change(now.id(), now.version(), withPhone(form, "0912777002"), maker).value();
        rows.change(other.id(), other.version(), form, maker).value();
        lists.submit(list, maker).value();
        world.settle();
        assertThat(lists.counts(list).faulty()).isEqualTo(1);
        assertThat(rows.allowPhone(other.id(), "Hộ không có điện thoại", station).value())
                .isEqualTo(1);
    }

    private static RowForm withPhone(RowForm form, String phone) {
        return new RowForm(
                form.name(),
                form.birthDate(),
                form.sex(),
                form.idNumber(),
                form.noPapers(),
                phone,
                form.insuranceNumber(),
                form.occupation(),
                form.employer(),
                form.hamlet(),
                form.addressLine(),
                form.commune(),
                form.ethnicity(),
                form.nationality(),
                form.groups(),
                form.evidence(),
                form.guardianName(),
                form.guardianPhone(),
                form.guardianRelation(),
                form.note());
    }

    @Test
    void aReadingThatWasCutGoesOnBehindItsLastRow() throws IOException {
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 2_500; i++) {
            many.append("Đàm Văn Dài,")
                    .append("%02d/%02d/%d".formatted(1 + i % 28, 1 + i / 28 % 12, 1930 + i / 336))
                    .append(",Nam,,,9\n");
        }
        imports.upload(
                        list,
                        "dai.csv",
                        new ByteArrayInputStream(many.toString().getBytes(StandardCharsets.UTF_8)),
                        maker)
                .value();
        // as a node leaves it that died after its second chunk: rows kept, checkpoint moved, lease
        // run out
        world.settle();
        int before = lists.counts(list).total();
        assertThat(last().readPermille()).isEqualTo(1_000);
        UUID batch = last().batch().orElseThrow().id();
        UUID upload = last().id();
        jdbc.sql("DELETE FROM list_row WHERE list_id = :list AND row_no > 2000")
                .param("list", list.value())
                .update();
        restore(upload, many.toString().getBytes(StandardCharsets.UTF_8));
        jdbc.sql(
                        "UPDATE batch SET state = 'RUNNING', checkpoint = 2001, finished_at = NULL, lease_until = '2020-01-01' WHERE id = :id")
                .param("id", batch)
                .update();
        world.settle();
        assertThat(before).isEqualTo(2_500);
        assertThat(lists.counts(list).total()).isEqualTo(2_500);
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(DISTINCT content_hash) FROM list_row WHERE list_id = :list")
                                .param("list", list.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(2_500);
    }

    private void restore(UUID upload, byte[] content) {
        jdbc.sql(
                        "INSERT INTO list_upload_part (upload_id, part, bytes) VALUES (:upload, 0, :bytes)")
                .param("upload", upload)
                .param("bytes", content)
                .update();
    }
}
