package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(ListWorld.class)
class ListPapersTest {

    @Autowired private ListWorld world;

    @Autowired private SubjectLists lists;

    @Autowired private ListRows rows;

    @Autowired private ListDecisions decisions;

    @Autowired private ListPapers papers;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private ListId list;

    @BeforeEach
    void aListOfOne() throws IOException {
        world.units();
        list =
                lists.open(
                                new NewList(
                                        world.campaign(false),
                                        ListWorld.HA_LANG,
                                        Optional.empty(),
                                        "Người trên 65 tuổi"),
                                maker)
                        .value();
        rows.add(list, ListWorld.person("Lý Thị Giấy", "12/03/1938", "Nữ", "", "9"), maker).value();
    }

    @Test
    void aReturnedListGoesWithANoteThatSaysWhyAndByWhen() throws IOException {
        lists.submit(list, maker).value();
        world.settle();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.returnNotice(list, out, maker).isDone()).isFalse();

        decisions.returnForRepair(list, "Hỏi lại số định danh còn thiếu", station).value();
        papers.returnNotice(list, out, station).value();

        assertThat(text(out))
                .contains(
                        "TRẠM Y TẾ XÃ HẠ LANG",
                        "Hỏi lại số định danh còn thiếu",
                        "Hạn gửi lại",
                        station.displayName())
                .doesNotContain("Lý Thị Giấy");
    }

    @Test
    void theSurveyFormIsHeadedWithCampaignAndCommune() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.surveyForm(list, out, maker).value();
        assertThat(text(out)).contains("Tiêm nhắc lại COVID-19, Đợt 2 năm 2026", "Xã Hạ Lang");
    }

    @Test
    void elsewhereTheListHasNoPapers() throws IOException {
        Actor elsewhere =
                ListWorld.actor("Nơi khác", "", Right.over(Role.LIST_MAKER, UnitCode.of("01561")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.surveyForm(list, out, elsewhere).isDone()).isFalse();
        assertThat(papers.returnNotice(list, out, elsewhere).isDone()).isFalse();
        assertThat(out.size()).isZero();
    }

    private static String text(ByteArrayOutputStream pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
