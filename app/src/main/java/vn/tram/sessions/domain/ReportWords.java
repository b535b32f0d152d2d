package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SessionReports.Kind;

/** Words of reports on paper and in spreadsheets: official papers are Vietnamese only. */
@Component
class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Map<Sign, String> REACTIONS =
            new EnumMap<>(
                    Map.of(
                            Sign.PAIN, "Đau chỗ tiêm",
                            Sign.SWELLING, "Sưng, đỏ",
                            Sign.ITCHING, "Ngứa",
                            Sign.FEVER, "Sốt dưới 39 °C",
                            Sign.MALAISE, "Mệt mỏi",
                            Sign.DIZZINESS, "Chóng mặt",
                            Sign.RASH, "Phát ban"));

    /** Headings of the kinds of common reactions, in their order. */
    List<String> reactions() {
        return ReportStore.COMMON.stream().map(REACTIONS::get).toList();
    }

    String unlisted() {
        return "Ngoài danh sách được duyệt";
    }

    List<String> sheets() {
        return List.of("Báo cáo", "Theo nơi");
    }

    String round(Kind kind, LocalDate first, LocalDate last) {
        return kind == Kind.MONTHLY
                ? "từ ngày " + DAY.format(first) + " đến ngày " + DAY.format(last)
                : "theo ngày tiêm, giờ Việt Nam";
    }
}
