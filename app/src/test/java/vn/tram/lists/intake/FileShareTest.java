package vn.tram.lists.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShareTest {

    private static final int ROWS = 20_000;

    @TempDir Path folder;

    @Test
    void theShareOfACsvFollowsItsRows() throws IOException {
        Path file = folder.resolve("a.csv");
        StringBuilder text = new StringBuilder("\uFEFFHọ tên,Ngày sinh,Giới tính,Nhóm\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("Nông Thị Hoa ").append(i).append(",12/03/1954,Nữ,9\n");
        }
        Files.writeString(file, text);

        growsWithTheRows(file);
    }

    @Test
    void theShareOfAWorkbookFollowsItsRows() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            List<String> headings = List.of("Họ tên", "Ngày sinh", "Giới tính", "Nhóm");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
            }
            for (int i = 1; i <= ROWS; i++) {
                sheet.value(i, 0, "Nông Thị Hoa " + i);
                sheet.value(i, 1, "12/03/1954");
                sheet.value(i, 2, "Nữ");
                sheet.value(i, 3, 9);
            }
        }

        growsWithTheRows(file);
    }

    @Test
    void anArchiveThatSaysTooLittleOfItselfTellsNothing() {
        assertThat(new FileShare(10, -1).permille()).isEmpty();
        assertThat(new FileShare(11, 10).permille()).isEmpty();
        assertThat(new FileShare(5, 10).permille()).isEqualTo(OptionalInt.of(500));
    }

    private static void growsWithTheRows(Path file) throws IOException {
        List<Integer> shares = new ArrayList<>();
        SheetReader.Opening opening = new SheetReader().open(file);
        try (PeopleSheet sheet = ((SheetReader.Opening.Opened) opening).sheet()) {
            for (int row = 1; sheet.next() instanceof RawRow; row++) {
                if (row % (ROWS / 4) == 0) {
                    shares.add(sheet.share().permille().orElseThrow());
                }
            }
            assertThat(sheet.share().permille()).isEqualTo(OptionalInt.of(1_000));
        }
        assertThat(shares).hasSize(4);
        for (int quarter = 1; quarter <= 4; quarter++) {
            // a buffer is read ahead, never more
            assertThat(shares.get(quarter - 1)).isBetween(250 * quarter - 30, 250 * quarter + 90);
        }
    }
}
