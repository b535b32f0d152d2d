package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** What was signed is printed as it was signed, whatever happens to the list afterwards. */
@TramIntegrationTest
@Import(ListWorld.class)
class SignedDecisionTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private ListDecisions decisions;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private final Actor official = ListWorld.inHaLang(Role.COMMUNE);
    private final Actor district =
            ListWorld.actor(
                    "Huyện", "Phó Trưởng ban", Right.over(Role.DISTRICT, UnitCode.of("048")));
    private ListId list;
    private RowView second;

    @BeforeEach
    void signedByTheCommune() throws IOException {
        world.units();
        list = world.open(world.campaign(true), "Người trên 65 tuổi", maker);
        add("Lục Thị Ký");
        second = add("Đàm Thị Khác");
        lists.submit(list, maker).value();
        world.settle();
        decisions.forward(list, station).value();
        world.settle();
        decisions.approve(list, revision(), official).value();
    }

    /** Born in another year each time: nobody is anybody's twin. */
    private RowView add(String name) {
        int year = 30 + PEOPLE.getAndIncrement();
        return rows.add(
                        list,
                        ListWorld.person(
                                name, "12/03/19" + year, "Nữ", "0041" + year + "004331", "9"),
                        maker)
                .value();
    }

    private int revision() {
        return lists.byId(list, maker).orElseThrow().revision();
    }

    @Test
    void whomTheDistrictLeavesOutStandsInTheCommunesDecisionAllTheSame() throws IOException {
        rows.leaveOut(list, List.of(second.id()), "Đang ốm", district).value();
        decisions.approve(list, revision(), district).value();
        world.settle();

        DecisionView commune = made().get(0);
        DecisionView ofDistrict = made().get(1);
        assertThat(commune.approved()).isEqualTo(2);
        assertThat(signed(commune))
                .contains("Lục Thị Ký", "Đàm Thị Khác", "02 người")
                .doesNotContain("Đang ốm");
        assertThat(signed(ofDistrict)).contains("Lục Thị Ký", "Đang ốm");
        assertThat(ofDistrict.approved()).isEqualTo(1);
    }

    @Test
    void aDecisionThatWasTakenBackKeepsItsPeople() throws IOException {
        decisions.sendBack(list, "Bổ sung căn cứ", district).value();
        rows.leaveOut(list, List.of(second.id()), "Đi xa", official).value();
        decisions.approve(list, revision(), official).value();

        assertThat(made()).extracting(DecisionView::inForce).containsExactly(false, true);
        assertThat(signed(made().get(0))).contains("Đàm Thị Khác").doesNotContain("Đi xa");
        assertThat(signed(made().get(1))).contains("Lục Thị Ký", "Đi xa");
    }

    @Test
    void theCommunesDecisionDoesNotHoldForAListThatIsWithdrawnBeforeTheDistrictDecides()
            throws IOException {
        lists.withdraw(list, "Lập trùng đợt", station).value();

        assertThat(made()).extracting(DecisionView::inForce).containsExactly(false);
        assertThat(signed(made().get(0))).contains("Lục Thị Ký");
    }

    @Test
    void aDecisionIsFoundInItsOwnListAndByThoseWhoSeeIt() throws IOException {
        DecisionView decision = made().get(0);
        ListId other = world.open(world.campaign(true), "Giáo viên", maker);
        Actor elsewhere =
                ListWorld.actor("Nơi khác", "", Right.over(Role.COMMUNE, UnitCode.of("01561")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(decisions.signedPdf(other, decision.id(), out, official).isDone()).isFalse();
        assertThat(decisions.signedPdf(list, UUID.randomUUID(), out, official).isDone()).isFalse();
        assertThat(decisions.signedPdf(list, decision.id(), out, elsewhere).isDone()).isFalse();
        assertThat(out.size()).isZero();
    }

    private List<DecisionView> made() {
        return decisions.decisions(list, official);
    }

    private String signed(DecisionView decision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decisions.signedPdf(list, decision.id(), out, official).value();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
