package vn.tram.forms.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.Pages;

class ListPapersTest {

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-20T09:05:00Z"), ZoneOffset.UTC));

    @Test
    void everyPaperRendersWithItsSampleInBothForms() {
        rendersInBothForms(ApprovalDecision.TEMPLATE, Samples.draft());
        rendersInBothForms(ApprovalDecision.TEMPLATE, Samples.approved());
        rendersInBothForms(ReturnNotice.TEMPLATE, Samples.returnNotice());
        rendersInBothForms(SurveyForm.TEMPLATE, Samples.surveyForm());
    }

    private <T> void rendersInBothForms(DocumentTemplate<T> template, T data) {
        String html = renderer.html(template, data);
        String words = Pages.flow(Pages.pdf(renderer, template, data));

        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("{{").doesNotContain("null");
        assertThat(words).contains("Trang 1 / ").doesNotContain("{{").doesNotContain("null");
        assertThat(Normalizer.isNormalized(html, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void theReturnNoticeSaysFromWhomToWhomWhyAndByWhen() {
        byte[] pdf = Pages.pdf(renderer, ReturnNotice.TEMPLATE, Samples.returnNotice());

        assertThat(Pages.texts(pdf)).hasSize(1);
        assertThat(Pages.flow(pdf))
                .contains("PHIẾU TRẢ LẠI DANH SÁCH")
                .contains("Người trên 65 tuổi và người có bệnh nền")
                .contains("DS-2026-0124, 1.860 dòng")
                .contains("Nơi trả lại: Trạm Y tế xã Hạ Lang")
                .contains("Nơi nhận để sửa: Tổ hỗ trợ tiêm chủng xóm Nà Lùng")
                .contains("Hạn gửi lại: 17:00, 23/11/2026")
                .contains("Đề nghị đối chiếu lại với sổ hộ gia đình.")
                .contains("1 Thiếu ngày sinh 17")
                .contains("3 Họ tên viết không dấu 1.204")
                .contains("TRƯỞNG TRẠM");
        assertThat(renderer.html(ReturnNotice.TEMPLATE, Samples.returnNotice()))
                .contains("<p>Nhiều dòng chưa ghi năm sinh.</p>");
    }

    @Test
    void aReturnNoticeWithoutFaultsHasNoEmptyTable() {
        ReturnNotice notice = Samples.returnNotice();
        ReturnNotice plain =
                new ReturnNotice(
                        notice.head(),
                        notice.listCode(),
                        notice.listTitle(),
                        notice.from(),
                        notice.to(),
                        notice.reason(),
                        List.of(),
                        notice.rows(),
                        notice.due(),
                        notice.signer());

        assertThat(renderer.html(ReturnNotice.TEMPLATE, plain))
                .doesNotContain("Lỗi theo loại")
                .doesNotContain("<thead>");
    }

    @Test
    void theSurveyFormIsOneLandscapeSheetWithAllColumnsAndFifteenBlankRows() throws Exception {
        byte[] pdf = Pages.pdf(renderer, SurveyForm.TEMPLATE, Samples.surveyForm());
        String html = renderer.html(SurveyForm.TEMPLATE, Samples.surveyForm());

        assertThat(DocumentRenderer.pageCount(pdf)).isEqualTo(1);
        assertThat(html)
                .contains("size: 297mm 210mm")
                .contains("Họ và tên *")
                .contains("Ngày sinh *");
        for (SurveyForm.Column column : SurveyForm.COLUMNS) {
            assertThat(html)
                    .contains(">" + column.label() + (column.required() ? " *" : "") + "</th>");
        }
        assertThat(html.split("<td class=\"mid\">", -1)).hasSize(SurveyForm.ROWS + 1);
        assertThat(html.split("<td></td>", -1))
                .hasSize(SurveyForm.ROWS * SurveyForm.COLUMNS.size() + 1);
        assertThat(Pages.flow(pdf)).contains("Xã Hạ Lang, tỉnh Cao Bằng").contains("15");
    }

    @Test
    void theColumnsOfTheSurveyFormFillTheSheet() {
        double ordinal = 3;

        assertThat(
                        SurveyForm.COLUMNS.stream().mapToDouble(SurveyForm.Column::width).sum()
                                + ordinal)
                .isCloseTo(100, withinPercentage(0.1));
    }
}
