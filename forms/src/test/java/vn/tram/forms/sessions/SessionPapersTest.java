package vn.tram.forms.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.Pages;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.sessions.ResultConfirmation.People;
import vn.tram.forms.sessions.SessionList.IdNumbers;

class SessionPapersTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), ZoneOffset.UTC));

    private <T> List<String> pages(DocumentTemplate<T> template, T data) {
        String html = renderer.html(template, data);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("{{")
                .doesNotContain("null")
                .doesNotContain("Optional[");
        assertThat(Normalizer.isNormalized(html, Normalizer.Form.NFC)).isTrue();
        List<String> texts = Pages.texts(Pages.pdf(renderer, template, data));
        assertThat(texts).allMatch(page -> page.contains(" / " + texts.size()));
        return texts.stream().map(page -> page.replaceAll("\\s+", " ")).toList();
    }

    private <T> String onePage(DocumentTemplate<T> template, T data) {
        List<String> pages = pages(template, data);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    @Test
    void theSessionListHasEverybodyInOrderAndItsHeadOnEveryPage() {
        List<String> pages = pages(SessionList.TEMPLATE, Samples.list(60, IdNumbers.MASKED));

        assertThat(pages)
                .hasSizeBetween(3, 5)
                .allMatch(page -> page.contains("Khám sàng lọc"))
                .allMatch(page -> page.contains("Ghi N trước số khi phản ứng nặng"));
        assertThat(pages.get(0))
                .contains("BT-2026-0095 · Nhà văn hóa xóm Bản Sáng")
                .contains("60 người")
                .contains("Hoàng Văn Ượng");
        assertThat(String.join(" ", pages))
                .contains(" 60 ")
                .contains("Số định danh được che một phần");
    }

    @Test
    void aSessionWithoutPeopleHasAListThatSaysSo() {
        assertThat(onePage(SessionList.TEMPLATE, Samples.list(0, IdNumbers.MASKED)))
                .contains("Chưa có đối tượng trong buổi tiêm này.");
    }

    @Test
    void aWholeNumberNeverComesOntoAMaskedList() {
        SessionList whole = Samples.list(3, IdNumbers.WHOLE);

        assertThat(String.join(" ", pages(SessionList.TEMPLATE, whole)))
                .contains("004065003190")
                .doesNotContain("che một phần");
        assertThatThrownBy(
                        () ->
                                new SessionList(
                                        whole.facility(),
                                        whole.sessionCode(),
                                        whole.place(),
                                        whole.time(),
                                        IdNumbers.MASKED,
                                        List.of(),
                                        whole.people()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("004065003190");
    }

    static Stream<Questionnaire> versions() {
        return Questionnaires.all().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aBlankFormOfEachVersionIsOneSheetWithAllItsLines(Questionnaire version) {
        String form = onePage(ScreeningForm.TEMPLATE, Samples.blankForm(version.version()));

        assertThat(form).contains("BẢNG KIỂM TRƯỚC TIÊM CHỦNG").contains(version.issuedAs());
        version.items().stream()
                .flatMap(item -> item.lines().stream())
                .forEach(line -> assertThat(form).contains(beginning(line.wording().vi())));
        version.conclusions().values().forEach(line -> assertThat(form).contains(line.vi()));
    }

    private static String beginning(String words) {
        return words.length() < 50 ? words : words.substring(0, 50);
    }

    @Test
    void aFilledFormTicksWhatWasAnsweredMeasuredAndConcluded() {
        ScreeningLines lines = Samples.filledForm().lines();

        assertThat(lines.questions())
                .filteredOn(ScreeningLines.QuestionLine::yes)
                .extracting(ScreeningLines.QuestionLine::number)
                .containsExactly("4", "6", "9");
        assertThat(lines.questions()).allMatch(line -> line.yes() != line.no());
        assertThat(lines.conclusions())
                .filteredOn(ScreeningLines.ConclusionLine::ticked)
                .extracting(ScreeningLines.ConclusionLine::words)
                .containsExactly("Chỉ định tiêm tại cơ sở y tế có đủ năng lực cấp cứu phản vệ");
        assertThat(onePage(ScreeningForm.TEMPLATE, Samples.filledForm()))
                .contains("tôm, cua, độ III")
                .contains("Thân nhiệt: 36,8 °C")
                .contains("Huyết áp tâm thu: 145 mmHg")
                .contains("Tiền sử phản vệ độ III với hải sản; Tiền sử dị ứng")
                .contains("Bác sĩ Đàm Ngọc Mẫu");
    }

    @Test
    void anaphylaxisOfALowerGradeThanTheLineAsksForIsANoThatNamesTheGrade() {
        assertThat(Samples.filledForm(2).lines().questions())
                .filteredOn(line -> line.number().equals("4"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.no()).isTrue();
                            assertThat(line.details()).isEqualTo("tôm, cua, độ II");
                        });
    }

    @Test
    void aBlankFormHasNoTicks() {
        ScreeningLines lines = Samples.blankForm("5785").lines();

        assertThat(lines.questions()).noneMatch(line -> line.yes() || line.no());
        assertThat(lines.conclusions()).noneMatch(ScreeningLines.ConclusionLine::ticked);
        assertThat(lines.doses()).hasSize(3);
    }

    @Test
    void aChildsFormNamesTheGuardianAndAnAdultsDoesNot() {
        assertThat(onePage(ScreeningForm.TEMPLATE, Samples.childForm()))
                .contains("Cha, mẹ, người giám hộ: Trương Nguyễn Thị Huỳnh Phượng")
                .contains("cho trẻ em");
        assertThat(onePage(ScreeningForm.TEMPLATE, Samples.formOf(1)))
                .doesNotContain("giám hộ")
                .contains("cho người từ 18 tuổi");
    }

    @Test
    void aFormFilledInByAnotherVersionDoesNotComeIntoBeing() {
        ScreeningForm form = Samples.filledForm();

        assertThatThrownBy(
                        () ->
                                new ScreeningForm(
                                        Questionnaires.version("4355"),
                                        form.facility(),
                                        form.sessionCode(),
                                        form.number(),
                                        form.person(),
                                        form.earlierDoses(),
                                        form.filled()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormsOfASessionAreOneFileWithASheetEachInOrder() {
        List<ScreeningForm> forms = IntStream.rangeClosed(1, 40).mapToObj(Samples::formOf).toList();

        List<String> pages = pages(ScreeningForm.BATCH, forms);

        assertThat(pages).hasSize(40);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("số thứ tự " + (i + 1) + " ");
        }
    }

    @Test
    void theConsentStatesWhatIsAgreedToAndBothProductsOfAMixedDose() {
        String consent = onePage(ConsentForm.TEMPLATE, Samples.consent());

        assertThat(consent)
                .contains("Tiêm vắc xin giúp phòng bệnh")
                .contains("tai biến nặng")
                .contains("sau khi đã được cán bộ y tế tư vấn")
                .contains("mũi trước là Vaxzevria (AstraZeneca), mũi này là Comirnaty (Pfizer)")
                .contains("Cam kết theo kết luận khám sàng lọc")
                .contains("x Đồng ý tiêm chủng")
                .contains("Nhóm ưu tiên: 9. Bệnh nền; trên 65 tuổi")
                .contains("NGƯỜI ĐƯỢC TIÊM");
    }

    @Test
    void aChildsConsentIsSignedByTheGuardianAndABlankOneHasNoTick() {
        String consent =
                onePage(ConsentForm.TEMPLATE, Samples.blankConsent(Samples.child().guardian()));

        assertThat(consent)
                .contains("CHA, MẸ HOẶC NGƯỜI GIÁM HỘ")
                .contains("Đồng ý cho trẻ tiêm chủng")
                .doesNotContain("x Đồng ý")
                .doesNotContain("x Không đồng ý")
                .doesNotContain("Tiêm khác loại")
                .doesNotContain("Cam kết");
        assertThat(pages(ConsentForm.BATCH, List.of(Samples.consent(), Samples.consent())))
                .hasSize(2);
    }

    @Test
    void theAdviceNamesTheHoursTheDaysTheDangerSignsAndTheNumberToCall() {
        String advice = onePage(HomeAdvice.TEMPLATE, Samples.advice());

        assertThat(advice)
                .contains("24 giờ đầu")
                .contains("7 ngày đầu, đến hết 28/11/2026")
                .contains("28 ngày, đến hết 19/12/2026")
                .contains("Sốt từ 39 °C trở lên")
                .contains("115")
                .contains("10:21, 21/11/2026 (ít nhất 30 phút)");
        HomeAdvice.DANGER_SIGNS.forEach(sign -> assertThat(advice).contains(sign));
    }

    @Test
    void thePlanSaysWhereWhenForWhomWithWhatByWhomAndWhetherThePlaceIsReady() {
        String plan =
                String.join(
                        " ",
                        pages(SessionPlan.TEMPLATE, Samples.plan(Optional.of(Samples.APPROVED))));

        assertThat(plan)
                .contains("Số: 18/KH-TYT")
                .contains("Nhà văn hóa xóm Bản Sáng, xã Hạ Lang (điểm tiêm lưu động)")
                .contains("2. Đối tượng: 60 người")
                .contains("FN-3321 (30/04/2027)")
                .contains("Bàn 3: Tiêm Triệu Văn Mẫu (điều dưỡng)")
                .contains("Đường truyền từ 60 Mbps * Chưa đạt")
                .contains("Nhân lực theo bàn Chưa kiểm tra")
                .contains("Đã có phiếu giấy dự phòng")
                .contains("Phê duyệt trên hệ thống lúc 16:05, 21/11/2026")
                .doesNotContainIgnoringCase("chữ ký số");
        assertThat(renderer.html(SessionPlan.TEMPLATE, Samples.plan(Optional.empty())))
                .contains("DỰ THẢO")
                .contains("(cấp khi ký)/KH-TYT");
        assertThat(onePage(SessionPlan.TEMPLATE, Samples.emptyPlan()))
                .contains("Chưa có đối tượng.")
                .contains("Chưa phân bổ vắc xin.");
    }

    @Test
    void aPlanIsNotApprovedWithoutAMustHaveUnlessAReasonIsSigned() {
        SessionPlan plan = Samples.plan(Optional.of(Samples.APPROVED));

        assertThatThrownBy(
                        () ->
                                new SessionPlan(
                                        plan.head(),
                                        plan.symbol(),
                                        plan.number(),
                                        plan.sessionCode(),
                                        plan.facility(),
                                        plan.place(),
                                        plan.placeKind(),
                                        plan.time(),
                                        plan.groups(),
                                        plan.vaccines(),
                                        plan.desks(),
                                        plan.readiness(),
                                        " ",
                                        plan.recipients(),
                                        plan.signer(),
                                        plan.approval(),
                                        plan.readAt()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void minutesOfAReconciliationShowTheDifferenceAndItsExplanation() {
        List<LotUse> lots = List.of(Samples.lot("FN-3321", 60, 24, 30), Samples.shortLot());

        assertThat(
                        onePage(
                                ReconciliationMinutes.TEMPLATE,
                                Samples.minutes(lots, "Một lọ rút không đủ liều.")))
                .contains("Tổng cộng 110 0 41 8 60 thiếu 1")
                .contains("Có chênh lệch. Giải trình: Một lọ rút không đủ liều.")
                .contains("PHỤ TRÁCH BUỔI TIÊM");
        assertThat(
                        onePage(
                                ReconciliationMinutes.TEMPLATE,
                                Samples.minutes(List.of(Samples.lot("FN-3321", 60, 24, 30)), "")))
                .contains("Số liệu khớp, không có chênh lệch.");
        assertThatThrownBy(() -> Samples.minutes(lots, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDoseDrawnBeyondTheLabelIsNoDifferenceWhenItIsBooked() {
        assertThat(new LotUse("AZ", "L1", "", 10, 1, 11, 0, "", 0).difference()).isZero();
        assertThat(new LotUse("AZ", "L1", "", 10, 0, 11, 0, "", 0).differenceInTable())
                .isEqualTo("thừa 1");
    }

    @Test
    void theResultSaysWhatBecameOfEverybodyAndOfEveryDose() {
        String result =
                onePage(ResultConfirmation.TEMPLATE, Samples.result(Optional.of(Samples.APPROVED)));

        assertThat(result)
                .contains("Số: 57/XN-UBND")
                .contains("Đã tiêm 41")
                .contains("Chưa tiêm vì buổi tiêm kết thúc 1")
                .contains("Vắng mặt 4")
                .contains("Xác nhận kết quả tiêm của 41 người")
                .contains("Xác nhận trên hệ thống lúc 16:05, 21/11/2026")
                .doesNotContainIgnoringCase("chữ ký số");
        assertThat(renderer.html(ResultConfirmation.TEMPLATE, Samples.result(Optional.empty())))
                .contains("DỰ THẢO");
    }

    @Test
    void aResultThatLosesSomebodyOrADoseDoesNotComeIntoBeing() {
        ResultConfirmation right = Samples.result(Optional.empty());

        assertThatThrownBy(() -> new People(60, 3, 41, 2, 11, 1, 3, 0, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(right, new Doses(4, 3, 17, 2, 14), right.explanation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(right, right.doses(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ResultConfirmation with(
            ResultConfirmation result, Doses doses, String explanation) {
        return new ResultConfirmation(
                result.head(),
                result.symbol(),
                result.number(),
                result.sessionCode(),
                result.facility(),
                result.place(),
                result.time(),
                result.people(),
                doses,
                result.lots(),
                explanation,
                result.confirmedByPeople(),
                result.reactions(),
                result.serious(),
                result.recipients(),
                result.signer(),
                result.signature());
    }

    @Test
    void namesAreEscapedOnEveryPaper() {
        SessionList list =
                new SessionList(
                        "<b>x</b>",
                        "BT",
                        "",
                        "",
                        IdNumbers.MASKED,
                        List.of("<i>y</i>"),
                        List.of(new SessionList.Person(1, "<script>", "", "", "", "", "", "")));

        assertThat(renderer.html(SessionList.TEMPLATE, list))
                .doesNotContain("<script>")
                .doesNotContain("<b>x</b>")
                .doesNotContain("<i>y</i>")
                .contains("&lt;script&gt;");
    }
}
