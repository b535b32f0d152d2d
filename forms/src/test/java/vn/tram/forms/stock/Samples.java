package vn.tram.forms.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.stock.StockSlip.Kind;
import vn.tram.forms.stock.StockSlip.Line;
import vn.tram.forms.stock.StockSlip.Party;
import vn.tram.forms.stock.TemperatureLog.Day;
import vn.tram.forms.stock.TemperatureLog.Reading;

/** Invented people and papers. */
final class Samples {

    private static final Letterhead HEAD =
            new Letterhead(
                    "SỞ Y TẾ TỈNH CAO BẰNG",
                    "TRUNG TÂM KIỂM SOÁT BỆNH TẬT",
                    "Cao Bằng",
                    "ngày 20 tháng 11 năm 2026");
    private static final List<Signer> BOTH =
            List.of(
                    new Signer(List.of("NGƯỜI GIAO"), "Hoàng Văn Mẫu"),
                    new Signer(List.of("NGƯỜI NHẬN"), "Bế Thị Mẫu"),
                    new Signer(List.of("THỦ TRƯỞNG ĐƠN VỊ"), "Đàm Ngọc Mẫu"));

    private Samples() {}

    static StockSlip slip(Kind kind, Optional<String> refusal) {
        return new StockSlip(
                kind,
                HEAD,
                kind == Kind.ISSUE ? "PX-2026-0012" : "PN-2026-0031",
                "08:15, ngày 20/11/2026",
                new Party("Trung tâm Kiểm soát bệnh tật tỉnh Cao Bằng", "Hoàng Văn Mẫu"),
                new Party("Trạm Y tế xã Hạ Lang", "Bế Thị Mẫu"),
                "Phích vắc xin, 04 bình tích lạnh",
                "+4,5 °C",
                List.of(
                        new Line(
                                "Comirnaty (Pfizer) 30 mcg",
                                "Pfizer Manufacturing Belgium NV",
                                "QLSP-H03-1234-21",
                                "FN-3321",
                                "30/04/2027",
                                120,
                                720,
                                "Natri clorid 0,9%, lô NC-77, 12/2027, 120 ống",
                                "Giai đoạn 1",
                                "Không đông",
                                ""),
                        new Line(
                                "Abdala",
                                "CIGB",
                                "2988/QĐ-BYT",
                                "AB-2207",
                                "01/02/2027",
                                5,
                                50,
                                "",
                                "",
                                "",
                                "Lọ trả từ buổi trước, dùng trước")),
                refusal,
                BOTH);
    }

    static AnomalyMinutes anomaly() {
        return new AnomalyMinutes(
                HEAD,
                "PN-2026-0031",
                "08:40, ngày 20/11/2026",
                "kho Trạm Y tế xã Hạ Lang",
                List.of(
                        "Bên giao: Hoàng Văn Mẫu, Trung tâm Kiểm soát bệnh tật",
                        "Bên nhận: Bế Thị Mẫu, Trạm Y tế xã Hạ Lang"),
                List.of(
                        new AnomalyMinutes.Item(
                                "Comirnaty (Pfizer) 30 mcg",
                                "FN-3321",
                                "Nhiệt độ khi giao từ +2 đến +8 °C",
                                "+11,2 °C khi mở phích; bình tích lạnh đã tan",
                                120),
                        new AnomalyMinutes.Item(
                                "Abdala",
                                "AB-2207",
                                "Hạn dùng 01/02/2027",
                                "Nhãn ghi 01/02/2026",
                                5)),
                "Bên nhận từ chối nhận 125 lọ.\nHai bên báo Sở Y tế trong ngày.",
                BOTH);
    }

    static TemperatureLog log(YearMonth month, LocalDate missingUntil) {
        Map<Integer, Day> days = new HashMap<>();
        for (int day = 1; day <= 18; day++) {
            days.put(
                    day,
                    new Day(
                            Optional.of(reading("07:05", day == 9 ? "9.1" : "4.5")),
                            day == 15 ? Optional.empty() : Optional.of(reading("16:40", "5.0")),
                            day == 9 ? "Mất điện 02 giờ, đã chuyển phích" : ""));
        }
        return new TemperatureLog(
                "Trạm Y tế xã Hạ Lang",
                "Tủ lạnh TL-01",
                month,
                new BigDecimal("2"),
                new BigDecimal("8"),
                days,
                missingUntil);
    }

    static TemperatureLog blank() {
        return new TemperatureLog(
                "Trạm Y tế xã Hạ Lang",
                "Tủ lạnh TL-01",
                YearMonth.of(2027, 1),
                new BigDecimal("2"),
                new BigDecimal("8"),
                Map.of(),
                LocalDate.of(2026, 12, 31));
    }

    private static Reading reading(String time, String celsius) {
        return new Reading(time, new BigDecimal(celsius), "Triệu Thị Khuyên Mẫu");
    }
}
