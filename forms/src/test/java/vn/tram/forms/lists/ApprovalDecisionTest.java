package vn.tram.forms.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.Pages;
import vn.tram.forms.lists.ApprovalDecision.Approval;
import vn.tram.forms.lists.ApprovalDecision.GroupCount;
import vn.tram.forms.lists.ApprovalDecision.ListedPerson;

class ApprovalDecisionTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), ZoneOffset.UTC));

    private String html(ApprovalDecision decision) {
        return renderer.html(ApprovalDecision.TEMPLATE, decision);
    }

    private byte[] pdf(ApprovalDecision decision) {
        return Pages.pdf(renderer, ApprovalDecision.TEMPLATE, decision);
    }

    @Test
    void theDecisionSaysWhoDecidesOnWhatGroundsAndHowManyPeople() {
        String paper = Pages.texts(pdf(Samples.approved())).get(0).replaceAll("\\s+", " ");

        assertThat(paper)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("XÃ HẠ LANG")
                .contains("Số: 124/QĐ-UBND")
                .contains("Hạ Lang, ngày 21 tháng 11 năm 2026")
                .contains("Về việc phê duyệt danh sách đối tượng tiêm chủng")
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HẠ LANG")
                .contains("Căn cứ Luật Phòng bệnh số 114/2025/QH15;")
                .contains("Theo đề nghị của Trạm Y tế xã Hạ Lang.")
                .contains("Điều 1. Phê duyệt danh sách 181 người thuộc diện tiêm nhắc lại")
                .contains("9. Bệnh nền; trên 65 tuổi 142")
                .contains("Tổng số 181")
                .contains("Điều 2. 05 người chưa được phê duyệt")
                .contains("Điều 3. Quyết định này có hiệu lực kể từ ngày ký.")
                .contains("- Như Điều 3;")
                .contains("- Sở Y tế (để báo cáo);")
                .contains("KT. CHỦ TỊCH")
                .contains("Lục Văn Mẫu")
                .contains("Trang 1 / 7");
    }

    @Test
    void aDraftHasNoNumberAPlaceForTheSignatureAndAMark() {
        String draft = html(Samples.draft());

        assertThat(draft)
                .contains("Số: (cấp khi ký)/QĐ-UBND")
                .contains("Chữ ký số đặt ở đây khi phê duyệt")
                .contains("DỰ THẢO")
                .doesNotContain("Phê duyệt trên hệ thống")
                .doesNotContain("Mã quyết định");
    }

    @Test
    void anApprovedDecisionSaysWhenItWasApprovedAndClaimsNoDigitalSignature() {
        String decision = html(Samples.approved());

        assertThat(decision)
                .contains("Phê duyệt trên hệ thống lúc 16:05, 21/11/2026")
                .contains("Mã quyết định: " + Samples.APPROVAL.decisionId())
                .doesNotContain("DỰ THẢO")
                .doesNotContain("cấp khi ký")
                .doesNotContainIgnoringCase("chữ ký số")
                .doesNotContainIgnoringCase("ký số bởi");
    }

    @Test
    void aDecisionThatNoLongerHoldsSaysSo() {
        Approval approval = Samples.APPROVAL;
        Approval overtaken =
                new Approval(approval.number(), approval.at(), approval.decisionId(), false);
        assertThat(html(Samples.decision(List.of(2), 0, Optional.of(overtaken))))
                .contains("HẾT HIỆU LỰC");
        assertThat(html(Samples.approved())).doesNotContain("HẾT HIỆU LỰC");
    }

    @Test
    void draftAndDecisionDifferInNothingElse() {
        ApprovalDecision draft = Samples.draft();
        String finalPaper = body(html(Samples.approved()));
        String draftPaper =
                body(html(draft))
                        .replaceAll("<div class=\"watermark\">.*?</div>", "")
                        .replace("(cấp khi ký)", Samples.APPROVAL.number())
                        .replaceAll("<div class=\"place\">.*?</div>", "");

        assertThat(draftPaper.replaceAll("\\s+", ""))
                .isEqualTo(
                        finalPaper
                                .replaceAll("<div class=\"given\">.*?</div></div>", "")
                                .replaceAll("\\s+", ""));
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body"));
    }

    @Test
    void theAnnexListsEveryPersonOnceByGroupInTheOrderOfTheTable() {
        ListedPerson first = Samples.person(1, "11");
        ListedPerson second = Samples.person(2, "9");
        ListedPerson third = Samples.person(3, "11");
        ApprovalDecision decision =
                Samples.of(
                        List.of(
                                new GroupCount("9", "Bệnh nền", 1),
                                new GroupCount("11", "Hộ nghèo", 2)),
                        List.of(first, second, third),
                        List.of(),
                        Optional.empty());

        String annex = Pages.texts(pdf(decision)).get(1).replaceAll("\\s+", " ");

        assertThat(annex)
                .containsSubsequence(
                        "Nhóm 9. Bệnh nền: 01 người",
                        "1 " + second.name(),
                        "Nhóm 11. Hộ nghèo: 02 người",
                        "2 " + first.name(),
                        "3 " + third.name());
    }

    @Test
    void whereNobodyIsLeftOutTheSecondArticleAndAnnexDoNotAppear() {
        ApprovalDecision decision =
                Samples.decision(List.of(3, 1), 0, Optional.of(Samples.APPROVAL));

        assertThat(html(decision))
                .contains("<b>Điều 2.</b> Quyết định này có hiệu lực")
                .contains("- Như Điều 2;")
                .doesNotContain("Điều 3")
                .doesNotContain("Phụ lục II");
        assertThat(Pages.texts(pdf(decision))).hasSize(2);
    }

    @Test
    void theSecondAnnexSaysWhyAndWhoProposed() {
        List<String> pages = Pages.texts(pdf(Samples.approved()));

        assertThat(pages.get(pages.size() - 1).replaceAll("\\s+", " "))
                .contains("Phụ lục II")
                .contains("DANH SÁCH NGƯỜI CHƯA ĐƯỢC PHÊ DUYỆT")
                .contains("Lý do")
                .contains("Ngày sinh không")
                .contains("Công an")
                .contains("Trang 7 / 7");
    }

    @Test
    void everyPageOfTheAnnexRepeatsTheHeadOfTheTable() {
        List<String> pages = Pages.texts(pdf(Samples.approved()));

        assertThat(pages.subList(1, 6))
                .allSatisfy(page -> assertThat(page).contains("STT").contains("Ngày sinh"));
        assertThat(pages).allMatch(page -> page.contains("DS-2026-0124"));
    }

    @Test
    void aHostileNameIsPrintedAsTyped() {
        String name = "Hoàng <script>alert('1')</script> \"Tí\"";
        ApprovalDecision decision =
                Samples.of(
                        List.of(new GroupCount("9", "Bệnh nền", 1)),
                        List.of(new ListedPerson(name, "1957", "Nam", "", "Nà Lùng", "9")),
                        List.of(Samples.leftOut(name)),
                        Optional.empty());

        assertThat(html(decision)).doesNotContain("<script");
        assertThat(Pages.flow(pdf(decision)).replace(" ", ""))
                .contains("<script>alert('1')</script>\"Tí\"");
    }

    @Test
    void aDecisionThatContradictsItsAnnexCannotExist() {
        List<ListedPerson> people = List.of(Samples.person(1, "9"), Samples.person(2, "9"));

        for (List<GroupCount> groups :
                List.of(
                        List.of(new GroupCount("9", "Bệnh nền", 3)),
                        List.of(new GroupCount("8", "Giáo viên", 2)),
                        List.of(
                                new GroupCount("9", "Bệnh nền", 2),
                                new GroupCount("9", "Bệnh nền", 0)),
                        List.of(
                                new GroupCount("9", "Bệnh nền", 2),
                                new GroupCount("8", "Giáo viên", 1)))) {
            assertThatThrownBy(() -> Samples.of(groups, people, List.of(), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Samples.of(List.of(), List.of(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDistrictOfTwentyTwentyOneIsOnlyOtherData() {
        ApprovalDecision commune = Samples.decision(List.of(2), 0, Optional.empty());
        ApprovalDecision district =
                new ApprovalDecision(
                        new Letterhead(
                                "ỦY BAN NHÂN DÂN HUYỆN HẠ LANG",
                                "BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19",
                                "Hạ Lang",
                                "ngày 05 tháng 8 năm 2021"),
                        "QĐ-BCĐ",
                        "Ban Chỉ đạo phòng, chống dịch COVID-19 huyện Hạ Lang",
                        "",
                        commune.subject(),
                        List.of(
                                "Căn cứ Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ"),
                        commune.listCode(),
                        commune.scope(),
                        commune.groups(),
                        commune.approved(),
                        commune.leftOut(),
                        "Trung tâm Y tế huyện",
                        List.of(),
                        new Signer(List.of("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Lục Văn Mẫu"),
                        Optional.empty());

        String paper = Pages.texts(pdf(district)).get(0).replaceAll("\\s+", " ");

        assertThat(paper)
                .contains("HUYỆN HẠ LANG")
                .contains("Số: (cấp khi ký)/QĐ-BCĐ")
                .contains("KT. TRƯỞNG BAN")
                .doesNotContain("CHỦ TỊCH");
        assertThat(html(district)).doesNotContain("class=\"authority\"");
    }

    @Test
    void tenThousandPeopleStandInOneDecisionWithRunningPageNumbers() throws Exception {
        byte[] pdf = pdf(Samples.decision(List.of(7000, 3000), 400, Optional.of(Samples.APPROVAL)));

        List<String> pages = Pages.texts(pdf);
        int count = pages.size();
        assertThat(DocumentRenderer.pageCount(pdf)).isEqualTo(count);
        for (int page = 1; page <= count; page++) {
            assertThat(pages.get(page - 1)).contains("Trang " + page + " / " + count);
        }
        Pattern person = Pattern.compile("(?m)^(\\d+) \\p{Lu}");
        assertThat(
                        pages.subList(1, count).stream()
                                .flatMap(page -> person.matcher(page).results())
                                .map(row -> Integer.valueOf(row.group(1))))
                .hasSize(10_400)
                .startsWith(1, 2, 3)
                .contains(9_999, 10_000)
                .endsWith(399, 400);
    }
}
