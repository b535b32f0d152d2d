package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;

/**
 * What people take home after the injection: watch for 24 hours (decree 104/2016/NĐ-CP, art. 5) and
 * 28 days, the first seven closely (decision 3588/QĐ-BYT); the danger signs of circular
 * 34/2018/TT-BYT, art. 12. Carries no health facts but the dose itself.
 *
 * @param dose such as {@code Nhắc lại 1, Comirnaty}
 * @param injectedAt time and day
 * @param leaveFrom when the thirty minutes are over
 * @param closeWatchUntil last day of the first seven
 * @param watchUntil last day of the 28
 * @param facilityPhone whom to call; empty for a line to write on
 */
public record HomeAdvice(
        String facility,
        String facilityPhone,
        String name,
        String dose,
        String injectedAt,
        String leaveFrom,
        String closeWatchUntil,
        String watchUntil) {

    private static final String NAME = "sessions/home-advice";

    /** Signs with which one goes to a hospital at once. */
    public static final List<String> DANGER_SIGNS =
            List.of(
                    "Sốt từ 39 °C trở lên",
                    "Co giật",
                    "Khó thở, thở nhanh, thở rít, tím tái",
                    "Li bì, lừ đừ, khó đánh thức, lú lẫn",
                    "Trẻ quấy khóc kéo dài, bú kém, bỏ bú",
                    "Phát ban, nổi mẩn khắp người, sưng môi, sưng mặt",
                    "Đau ngực, hồi hộp, choáng, ngất",
                    "Phản ứng thông thường kéo dài trên 24 giờ, hoặc bất cứ điều gì bất thường");

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<HomeAdvice> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    advice -> new PageMarks("Theo dõi sức khỏe sau tiêm chủng", "", ""),
                    advice -> List.of(new DocumentPart.Text(NAME, advice)));

    /** The leaflets of a session in one file, in the order given; at least one. */
    public static final DocumentTemplate<List<HomeAdvice>> BATCH =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    all -> new PageMarks("Theo dõi sức khỏe sau tiêm chủng", "", ""),
                    all ->
                            all.stream()
                                    .<DocumentPart>map(one -> new DocumentPart.Text(NAME, one))
                                    .toList());

    public HomeAdvice {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(facilityPhone, "facilityPhone");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(injectedAt, "injectedAt");
        Objects.requireNonNull(leaveFrom, "leaveFrom");
        Objects.requireNonNull(closeWatchUntil, "closeWatchUntil");
        Objects.requireNonNull(watchUntil, "watchUntil");
    }

    public List<String> dangerSigns() {
        return DANGER_SIGNS;
    }
}
