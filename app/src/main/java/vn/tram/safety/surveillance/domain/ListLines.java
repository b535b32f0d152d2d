package vn.tram.safety.surveillance.domain;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.forms.safety.EventList;
import vn.tram.safety.surveillance.EventExports.Form;

/** Cases as lines of the lists that are sent. */
@Component
class ListLines {

    /** As much of a course as a cell of a paper holds. */
    private static final int ON_PAPER = 400;

    static final List<String> COLUMNS =
            List.of(
                    "TT",
                    "Mã hồ sơ",
                    "Họ và tên",
                    "Ngày sinh",
                    "Giới",
                    "Địa chỉ",
                    "Điện thoại",
                    "Vắc xin",
                    "Nhà sản xuất",
                    "Số đăng ký",
                    "Mũi",
                    "Số lô",
                    "Hạn dùng",
                    "Tiêm lúc",
                    "Nơi tiêm",
                    "Khởi phát",
                    "Ghi nhận",
                    "Triệu chứng, diễn biến",
                    "Phân loại",
                    "Tiêu chí",
                    "Kết cục",
                    "Bước xử lý",
                    "Cùng buổi, cùng lô",
                    "Cùng lô",
                    "Kết luận nguyên nhân");

    private final ExportWords words;

    ListLines(ExportWords words) {
        this.words = words;
    }

    List<String> row(CaseRecord of, int number) {
        return List.of(
                String.valueOf(number),
                of.code(),
                of.who().name(),
                of.who().birth(),
                words.sex(of),
                words.address(of.who()),
                of.who().phone(),
                of.given().vaccine(),
                of.given().maker(),
                of.given().registration(),
                ordinal(of),
                of.given().lot(),
                of.given().expiry().map(words::day).orElse(""),
                given(of),
                of.given().place(),
                words.moment(of.eventAt()),
                words.moment(of.recordedAt()),
                words.course(of),
                severity(of),
                words.criteria(of),
                words.text("safety-page.patient." + of.outcome().name()),
                words.text("safety-page.state." + of.state().name()),
                String.valueOf(of.given().inSession()),
                String.valueOf(of.given().ofLot()),
                of.conclusion()
                        .map(found -> words.text("safety-page.who." + found.name()))
                        .orElse(""));
    }

    EventList.Line line(CaseRecord of, int number, Form form) {
        return new EventList.Line(
                number,
                of.code(),
                ExportWords.joined(", ", of.who().name(), of.who().birth(), words.sex(of)),
                ExportWords.joined(", ", words.address(of.who()), of.who().phone()),
                ExportWords.joined(
                        ", ",
                        of.given().vaccine(),
                        labelled("dose", ordinal(of)),
                        labelled("lot", of.given().lot()),
                        of.given()
                                .expiry()
                                .map(day -> labelled("expiry", words.day(day)))
                                .orElse("")),
                ExportWords.joined(", ", given(of), of.given().place()),
                words.moment(of.eventAt()),
                StringUtils.abbreviate(words.course(of), ON_PAPER),
                severity(of),
                words.text("safety-page.patient." + of.outcome().name()),
                form == Form.SERIOUS
                        ? words.text(
                                "safety-see.paper.around",
                                of.given().inSession(),
                                of.given().ofLot())
                        : "",
                of.conclusion()
                        .map(found -> words.text("safety-page.who." + found.name()))
                        .orElseGet(() -> words.text("safety-page.state." + of.state().name())));
    }

    private String labelled(String what, String value) {
        return value.isEmpty() ? "" : words.text("safety-see.paper." + what, value);
    }

    private String severity(CaseRecord of) {
        return words.text("safety-page.national." + of.national().name());
    }

    private static String ordinal(CaseRecord of) {
        return of.given().ordinal() == 0 ? "" : String.valueOf(of.given().ordinal());
    }

    private String given(CaseRecord of) {
        String at = words.moment(of.given().at());
        return of.given().dayOnly() && at.length() > 7 ? at.substring("HH:mm, ".length()) : at;
    }
}
