package vn.tram.forms.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.Pages;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.safety.CauseLetter.Kind;
import vn.tram.forms.safety.CouncilInvitation.Invited;
import vn.tram.forms.safety.CouncilMinutes.Fact;
import vn.tram.forms.safety.CouncilMinutes.Seat;

class SafetyPapersTest {

    private static final Letterhead HEAD =
            new Letterhead(
                    "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
                    "SỞ Y TẾ",
                    "Cao Bằng",
                    "ngày 25 tháng 11 năm 2026");
    private static final Signer DIRECTOR = new Signer(List.of("GIÁM ĐỐC"), "Đàm Ngọc Mẫu");
    private static final String BASIS = "Nghị định số 165/2026/NĐ-CP, Điều 52";

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC));

    private <T> String printed(DocumentTemplate<T> template, T data) {
        assertThat(renderer.html(template, data))
                .doesNotContain("{{")
                .doesNotContain("null")
                .doesNotContain("Optional[");
        return Pages.flow(Pages.pdf(renderer, template, data));
    }

    @Test
    void anInvitationSaysWhenAndWhereAndNamesNobodyButTheCouncil() {
        String paper =
                printed(
                        CouncilInvitation.TEMPLATE,
                        new CouncilInvitation(
                                HEAD,
                                "SC-2026-0007",
                                "tai biến nặng sau tiêm Comirnaty",
                                "08:30, ngày 26/11/2026",
                                "Phòng họp 2, Sở Y tế",
                                List.of(
                                        new Invited("Nông Văn Mẫu", "Phó Giám đốc", "Chủ tịch"),
                                        new Invited("Bế Thị Mẫu", "Bệnh viện tỉnh", "Ủy viên")),
                                BASIS,
                                DIRECTOR));

        assertThat(paper)
                .contains("GIẤY MỜI")
                .contains("SC-2026-0007")
                .contains("08:30, ngày 26/11/2026")
                .contains("Bế Thị Mẫu")
                .contains("Điều 52");
    }

    @Test
    void minutesKeepPresenceVotesAndDissentBesideTheConclusion() {
        String paper = printed(CouncilMinutes.TEMPLATE, minutes(seats(), conclusions()));

        assertThat(paper)
                .contains("10 thành viên được mời, 07 người có mặt khi biểu quyết")
                .contains("cần ít nhất 07 người")
                .contains("Rời họp lúc")
                .contains("Ủy viên 1: Chưa đủ bằng chứng về thời gian")
                .contains("A1 · Do đặc tính của vắc xin")
                .contains("02 bản")
                .doesNotContain("chưa kết luận");
    }

    @Test
    void minutesWithoutDissentSaySo() {
        List<Seat> all =
                List.of(new Seat("Nông Văn Mẫu", "Sở", "Chủ tịch", "Có mặt", true, "A1", "", ""));

        assertThat(printed(CouncilMinutes.TEMPLATE, minutes(all, conclusions())))
                .contains("Ý kiến không đồng ý Không có.");
    }

    @Test
    void anAdjournedMeetingHasMinutesAndNoConclusion() {
        assertThat(printed(CouncilMinutes.TEMPLATE, minutes(seats(), List.of())))
                .contains("Cuộc họp hoãn, chưa kết luận")
                .contains("Lý do: Hai ủy viên phải về viện")
                .doesNotContain("Kết luận của Hội đồng");
    }

    @Test
    void minutesOfNobodyDoNotComeIntoBeing() {
        assertThatThrownBy(() -> minutes(List.of(), conclusions()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyLetterSaysTheCauseAndWhetherTheStateCompensates(Kind kind) {
        String yes = printed(kind.template(), letter(kind, true));
        String no = printed(kind.template(), letter(kind, false));

        assertThat(yes).contains("do đặc tính của vắc xin").contains("SC-2026-0007");
        assertThat(yes).isNotEqualTo(no);
    }

    @Test
    void theAnnouncementNamesNobody() {
        assertThat(printed(Kind.ANNOUNCEMENT.template(), letter(Kind.ANNOUNCEMENT, true)))
                .doesNotContain("Lục Văn Mẫu");
        assertThat(printed(Kind.FAMILY.template(), letter(Kind.FAMILY, true)))
                .contains("Lục Văn Mẫu")
                .contains("đánh giá lại");
        assertThat(printed(Kind.MINISTRY.template(), letter(Kind.MINISTRY, true)))
                .contains("Kính gửi: Bộ Y tế")
                .contains("FK8831");
        assertThatThrownBy(
                        () ->
                                new CauseLetter(
                                        Kind.ANNOUNCEMENT,
                                        HEAD,
                                        "SC-2026-0007",
                                        "Lục Văn Mẫu",
                                        "",
                                        "sau tiêm",
                                        "",
                                        true,
                                        "",
                                        List.of(),
                                        "",
                                        BASIS,
                                        DIRECTOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CauseLetter letter(Kind kind, boolean compensable) {
        boolean open = kind == Kind.ANNOUNCEMENT;
        return new CauseLetter(
                kind,
                HEAD,
                "SC-2026-0007",
                open ? "" : "Lục Văn Mẫu, sinh năm 1968",
                open ? "" : kind == Kind.FAMILY ? "Gia đình ông Lục Văn Mẫu" : "Bộ Y tế",
                "sau tiêm Comirnaty ngày 19/11/2026 tại Trạm Y tế xã Hạ Lang",
                "do đặc tính của vắc xin",
                compensable,
                "Không có sai sót của cơ sở",
                List.of(new Fact("Số lô", "FK8831")),
                "10:00, ngày 25/11/2026",
                BASIS,
                DIRECTOR);
    }

    private static List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean here = i < 7;
            String presence = here ? "Có mặt" : i == 7 ? "Rời họp lúc 10:05" : "Vắng";
            seats.add(
                    new Seat(
                            "Ủy viên " + i,
                            "Bệnh viện Đa khoa tỉnh",
                            i == 0 ? "Chủ tịch" : "Ủy viên",
                            presence,
                            here,
                            here ? "A1" : "",
                            "",
                            i == 1 ? "Chưa đủ bằng chứng về thời gian" : ""));
        }
        return seats;
    }

    private static List<Fact> conclusions() {
        return List.of(
                new Fact("Nguyên nhân", "A1 · Do đặc tính của vắc xin"),
                new Fact("Nhà nước bồi thường", "Có"));
    }

    private static CouncilMinutes minutes(List<Seat> seats, List<Fact> conclusions) {
        return new CouncilMinutes(
                HEAD,
                "SC-2026-0007",
                1,
                "Lục Văn Mẫu, sinh năm 1968",
                List.of(new Fact("Số lô", "FK8831")),
                "08:30, ngày 25/11/2026",
                "Phòng họp 2, Sở Y tế",
                "Bế Thị Mẫu",
                10,
                7,
                seats,
                "Phiếu điều tra\nBệnh án",
                List.of(new Fact("Hộp II A", "Có")),
                conclusions.isEmpty() ? "Hai ủy viên phải về viện" : "Các ý kiến đều thống nhất.",
                conclusions,
                "Tập huấn lại",
                List.of(
                        new Signer(List.of("THƯ KÝ"), "Bế Thị Mẫu"),
                        new Signer(List.of("CHỦ TỊCH HỘI ĐỒNG"), "Nông Văn Mẫu")));
    }
}
