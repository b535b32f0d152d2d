package vn.tram.forms.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;

class EventListTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC));

    private static EventList list(EventList.Kind kind, int cases) {
        return new EventList(
                new Letterhead("", "TỈNH CAO BẰNG", "Cao Bằng", "ngày 21 tháng 11 năm 2026"),
                kind,
                "Tỉnh Cao Bằng",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                "",
                IntStream.rangeClosed(1, cases).mapToObj(EventListTest::line).toList(),
                LocalDateTime.of(2026, 11, 21, 9, 0),
                new Signer(List.of("NGƯỜI LẬP BÁO CÁO"), "Người Lập"));
    }

    private static EventList.Line line(int number) {
        return new EventList.Line(
                number,
                "SC-2026-%04d".formatted(number),
                "Người Thử " + number + ", 1990, Nữ",
                "Xóm Bản Sáng, 09xx xxx 678",
                "Comirnaty, mũi 2, lô FX-01, hạn 31/12/2026",
                "07:40, 20/11/2026, Trạm Y tế xã Hạ Lang",
                "08:10, 20/11/2026",
                "Khó thở, mẩn ngứa toàn thân <b>",
                number % 3 == 0 ? "Tai biến nặng" : "Phản ứng thông thường",
                "Đã khỏi",
                "Cùng buổi 40, cùng lô 120",
                "Đang điều tra");
    }

    private String pdf(EventList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.pdf(EventList.TEMPLATE, list, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aShortListIsSignedOnItsOwnSheet() throws IOException {
        String html = renderer.html(EventList.TEMPLATE, list(EventList.Kind.SERIOUS, 3));

        assertThat(html)
                .contains("DANH SÁCH SỰ CỐ NGHIÊM TRỌNG SAU TIÊM CHỦNG")
                .contains("từ ngày 01/11/2026 đến ngày 30/11/2026")
                .contains("SC-2026-0003", "Cùng buổi 40, cùng lô 120", "NGƯỜI LẬP BÁO CÁO")
                .contains("Phản ứng thông thường: 2. Tai biến nặng: 1")
                .contains("toàn thân &lt;b&gt;")
                .doesNotContain("ở các trang sau");
    }

    @Test
    void aLongListFollowsTheSignedSheetWithEveryCase() throws IOException {
        String text = pdf(list(EventList.Kind.ALL, 60));

        assertThat(text).contains("ở các trang sau").contains("NGƯỜI LẬP BÁO CÁO");
        IntStream.rangeClosed(1, 60)
                .forEach(i -> assertThat(text).contains("2026-%04d".formatted(i)));
    }

    @Test
    void aMonthWithoutEventsIsAReportToo() {
        assertThat(renderer.html(EventList.TEMPLATE, list(EventList.Kind.ALL, 0)))
                .contains("Không có trường hợp nào")
                .contains("0 trường hợp");
    }
}
