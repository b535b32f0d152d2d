package vn.tram.forms.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.Pages;
import vn.tram.forms.stock.StockSlip.Kind;
import vn.tram.forms.stock.TemperatureLog.Day;

class StockPapersTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-20T09:05:00Z"), ZoneOffset.UTC));

    private <T> String onePage(DocumentTemplate<T> template, T data) {
        assertThat(renderer.html(template, data))
                .doesNotContain("{{")
                .doesNotContain("null")
                .doesNotContain("Optional[");
        byte[] pdf = Pages.pdf(renderer, template, data);
        assertThat(Pages.texts(pdf)).hasSize(1);
        return Pages.flow(pdf);
    }

    @Test
    void aSlipHasTheFieldsOfTheAnnexAndTheSums() {
        String slip = onePage(StockSlip.TEMPLATE, Samples.slip(Kind.ISSUE, Optional.empty()));

        assertThat(slip)
                .contains("PHIẾU XUẤT VẮC XIN")
                .contains("PX-2026-0012")
                .contains("Bên giao: Trung tâm Kiểm soát bệnh tật tỉnh Cao Bằng")
                .contains("Nhiệt độ khi giao nhận: +4,5 °C")
                .contains("QLSP-H03-1234-21")
                .contains("FN-3321")
                .contains("Chỉ thị")
                .contains("Tổng cộng 125 770")
                .contains("NGƯỜI NHẬN")
                .doesNotContain("TỪ CHỐI");
    }

    @Test
    void aReceiptMayBeARefusalAndAnIssueMayNot() {
        Optional<String> reason = Optional.of("Nhiệt độ khi nhận +11,2 °C");

        assertThat(onePage(StockSlip.TEMPLATE, Samples.slip(Kind.RECEIPT, reason)))
                .contains("PHIẾU NHẬN VẮC XIN")
                .contains("TỪ CHỐI NHẬN. Lý do: Nhiệt độ khi nhận +11,2 °C");
        assertThatThrownBy(() -> Samples.slip(Kind.ISSUE, reason))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMinutesHoldPaperAgainstWhatWasSeenAndAreSignedByBothSides() {
        assertThat(onePage(AnomalyMinutes.TEMPLATE, Samples.anomaly()))
                .contains("BIÊN BẢN")
                .contains("phiếu PN-2026-0031")
                .contains("+11,2 °C khi mở phích")
                .contains("Bên nhận từ chối nhận 125 lọ.")
                .contains("NGƯỜI GIAO")
                .contains("NGƯỜI NHẬN");
    }

    @Test
    void aMonthIsOneSheetWithALineADayAndSaysWhatIsMissingAndWhatIsOutside() {
        TemperatureLog log = Samples.log(YearMonth.of(2026, 12), LocalDate.of(2026, 12, 20));

        assertThat(log.lines()).hasSize(31);
        assertThat(log.gaps()).isEqualTo(5);
        assertThat(log.outsideRange()).isEqualTo(1);
        assertThat(onePage(TemperatureLog.TEMPLATE, log))
                .contains("tháng 12 năm 2026")
                .contains("khoảng cho phép +2 đến +8 °C")
                .contains("9 07:05 9,1 !")
                .contains("19 thiếu thiếu")
                .contains("Thiếu 5 lần ghi; 1 lần ngoài khoảng cho phép");
    }

    @Test
    void aReadingAtTheLimitIsInside() {
        TemperatureLog log = Samples.blank();
        Day limits = new Day(Optional.of(reading("2.0")), Optional.of(reading("8.0")), "");
        Day beyond = new Day(Optional.of(reading("1.9")), Optional.of(reading("8.1")), "");

        assertThat(with(log, Map.of(1, limits)).outsideRange()).isZero();
        assertThat(with(log, Map.of(1, beyond)).outsideRange()).isEqualTo(2);
    }

    private static TemperatureLog.Reading reading(String celsius) {
        return new TemperatureLog.Reading("07:00", new BigDecimal(celsius), "x");
    }

    private static TemperatureLog with(TemperatureLog log, Map<Integer, Day> days) {
        return new TemperatureLog(
                log.facility(),
                log.device(),
                log.month(),
                log.lowest(),
                log.highest(),
                days,
                log.missingUntil());
    }

    @Test
    void aMonthToComeIsABlankSheetWithoutGaps() {
        assertThat(Samples.blank().gaps()).isZero();
        assertThat(onePage(TemperatureLog.TEMPLATE, Samples.blank()))
                .contains("tháng 01 năm 2027")
                .doesNotContain("thiếu thiếu");
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsABug() {
        assertThatThrownBy(
                        () ->
                                new TemperatureLog(
                                        "x",
                                        "y",
                                        YearMonth.of(2026, 2),
                                        BigDecimal.ONE,
                                        BigDecimal.TEN,
                                        Map.of(29, new Day(Optional.empty(), Optional.empty(), "")),
                                        LocalDate.of(2026, 2, 28)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
