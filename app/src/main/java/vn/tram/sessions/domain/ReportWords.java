package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SessionReports.Kind;

/** Words of reports on paper and in spreadsheets: official papers are Vietnamese only. */
@Component
class ReportWords {

    private static final Pattern KIND =
            Pattern.compile(
                    "^(Trạm Y tế |Trung tâm Y tế |Bệnh viện [^ ]+ )?(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu) ",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    /** A place as it stands before a date: without what kind of place it is. */
    static String bare(String place) {
        String named = place.split(",")[0];
        return KIND.matcher(named).replaceFirst("");
    }

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
