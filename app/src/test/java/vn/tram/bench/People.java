package vn.tram.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Invented people as list files; no two of one name, number or phone. */
final class People {

    private static final List<String> HEADINGS =
            List.of(
                    "STT",
                    "Họ và tên",
                    "Ngày sinh",
                    "Giới tính",
                    "Số định danh",
                    "Số điện thoại",
                    "Nghề nghiệp",
                    "Thôn",
                    "Địa chỉ",
                    "Xã",
                    "Dân tộc",
                    "Nhóm ưu tiên");
    private static final String[] FAMILY = {
        "Nông", "Bế", "Lục", "Đàm", "Sầm", "Triệu", "Mông", "Lương", "Hoàng", "Chu"
    };
    private static final String[] MIDDLE = {
        "Bảo", "Công", "Đình", "Gia", "Hải", "Kim", "Mạnh", "Ngọc", "Phúc", "Quốc", "Thanh", "Xuân"
    };
    private static final String[] GIVEN = {
        "An", "Bình", "Chi", "Dũng", "Giang", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phong",
        "Quân", "Sen", "Tâm", "Uyên", "Vinh", "Yến"
    };

    private People() {}

    static void xlsx(Path file, int first, int count) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int i = 0; i < HEADINGS.size(); i++) {
                sheet.value(0, i, HEADINGS.get(i));
            }
            for (int i = 0; i < count; i++) {
                List<String> cells = person(first + i);
                for (int c = 0; c < cells.size(); c++) {
                    sheet.value(i + 1, c, cells.get(c));
                }
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    static void csv(Path file, int first, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADINGS));
            for (int i = 0; i < count; i++) {
                out.write("\n" + String.join(",", person(first + i)));
            }
            out.write("\n");
        }
    }

    private static List<String> person(int i) {
        boolean male = i % 2 == 0;
        int year = 1935 + i % 60;
        int part = i / 2;
        String given = GIVEN[part % GIVEN.length];
        part /= GIVEN.length;
        String middle = MIDDLE[part % MIDDLE.length];
        part /= MIDDLE.length;
        String second = MIDDLE[part % MIDDLE.length];
        part /= MIDDLE.length;
        String family = FAMILY[part % FAMILY.length];
        String third = GIVEN[part / FAMILY.length % GIVEN.length];
        return List.of(
                String.valueOf(i + 1),
                String.join(" ", family, male ? "Văn" : "Thị", third, second, middle, given),
                "%02d/%02d/%d".formatted(1 + i % 28, 1 + i / 28 % 12, year),
                male ? "Nam" : "Nữ",
                "004%d%02d%06d".formatted(male ? 0 : 1, year % 100, i),
                "0912%06d".formatted(i),
                "Nông dân",
                "Xóm " + i % 40,
                i % 500 + " đường Hùng Vương ngách " + i % 9_999,
                "Hạ Lang",
                "Tày",
                i % 4 == 0 ? "9" : "11");
    }
}
