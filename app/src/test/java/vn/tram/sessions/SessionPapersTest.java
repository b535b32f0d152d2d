package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.PaperDay.Typed;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock.WasteReason;

/** What the papers of a session say at each point of its way, read back from their PDF. */
@TramIntegrationTest
@Import({SessionWorld.class, DayWorld.class, PaperDay.class})
class SessionPapersTest {

    @Autowired private SessionWorld world;
    @Autowired private PaperDay paper;
    @Autowired private Sessions sessions;
    @Autowired private SessionPlans plans;
    @Autowired private SessionDecisions decisions;
    @Autowired private SessionRun run;
    @Autowired private SessionVaccine vaccine;
    @Autowired private SessionClosing closing;
    @Autowired private SessionReconciliation reconciliation;
    @Autowired private SessionResult results;
    @Autowired private SessionPapers papers;
    @Autowired private JdbcClient jdbc;

    private UUID facility;
    private Actor station;
    private Actor official;
    private SessionId id;

    @BeforeEach
    void aPlannedSessionOfFour() throws IOException {
        UUID campaign = world.campaignWith(4);
        facility = world.stock().station();
        station = world.stationOf(facility);
        official = world.official();
        world.vaccine(facility, 100);
        id = world.planned(world.asked(campaign, facility, world.today(), 4), station);
    }

    private SessionView view() {
        return sessions.byId(id, station).orElseThrow();
    }

    private List<PlannedSubject> planned() {
        return plans.subjects(id, false, OptionalInt.empty(), 50, station);
    }

    private String text(Kind kind, Actor reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.pdf(id, kind, out, reader).value();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private int printed(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = :action AND case_id = :id")
                .param("action", action)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private void approved() {
        plans.submit(id, station).value();
        decisions.approve(id, view().revision(), Optional.empty(), official).value();
        world.lists().settle();
    }

    private void reconciled(boolean whole) {
        var lot = vaccine.inStore(id, station).get(0);
        vaccine.issue(id, lot.lot().lot().id(), 20, Optional.empty(), TimeOrderedId.next(), station)
                .value();
        run.start(id, Optional.of("Đường truyền chậm"), station).value();
        for (int i = 0; i < 2; i++) {
            String number = vaccine.issued(id, station).get(0).lot().number();
            Typed typed = paper.vaccinated(id, planned().get(i).id(), number, station);
            typed.paperNo = i + 1;
            typed.signs = "36,8 120/80 m72 n16";
            paper.save(typed).value();
        }
        closing.close(id, station).value();
        world.lists().settle();
        var balance = reconciliation.balance(id, station).orElseThrow();
        if (whole) {
            reconciliation
                    .discard(
                            id,
                            balance.openVials().get(0).id(),
                            WasteReason.OPEN_VIAL_REST,
                            "",
                            TimeOrderedId.next(),
                            station)
                    .value();
        }
        reconciliation
                .giveBack(id, balance.lots().get(0).lot().id(), 10, TimeOrderedId.next(), station)
                .value();
    }

    @Test
    void thePlanIsADraftUntilItIsApprovedAndThenNamesWhoApprovedItAndWhen() throws IOException {
        world.makeReady(id, station);
        String draft = text(Kind.PLAN, official);
        assertThat(draft)
                .contains("DỰ THẢO")
                .contains("(cấp khi ký)")
                .contains("2. Đối tượng: 04 người")
                .contains(view().placeName())
                .contains("chưa xuất kho")
                .contains("Người 2 (bác sĩ)")
                .contains("Máy in * Đạt")
                .doesNotContain("Phê duyệt trên hệ thống");

        approved();

        assertThat(text(Kind.PLAN, station))
                .doesNotContain("DỰ THẢO")
                .contains("Số: ………/KH")
                .contains("Phê duyệt trên hệ thống lúc")
                .contains(official.displayName());
        assertThat(printed("session.plan-printed")).isEqualTo(2);
        assertThat(papers.html(id, Kind.PLAN, official).orElseThrow()).contains(view().code());
        assertThat(printed("session.plan-printed")).as("looking is not printing").isEqualTo(2);
    }

    @Test
    void whatWasLookedAtAfterTheApprovalIsNotSaidToHaveBeenApproved() throws IOException {
        approved();
        world.makeReady(id, station);

        assertThat(text(Kind.PLAN, station)).contains("* Chưa Sau phê duyệt: đạt (");
    }

    @Test
    void minutesAndResultCarryTheFiguresOfTheDay() throws IOException {
        world.makeReady(id, station);
        approved();
        reconciled(true);
        assertThat(papers.available(id, station))
                .contains(Kind.MINUTES)
                .doesNotContain(Kind.RESULT);
        assertThat(text(Kind.MINUTES, station)).contains("DỰ THẢO").contains("không có chênh lệch");
        reconciliation.finish(id, Optional.empty(), station).value();

        String lot = vaccine.issued(id, station).get(0).lot().number();
        assertThat(text(Kind.MINUTES, station))
                .doesNotContain("DỰ THẢO")
                .contains(lot)
                .contains("Tổng cộng 20 0 2 8 10 0")
                .contains("lọ mở còn lại:")
                .contains(station.displayName());
        assertThat(text(Kind.RESULT, official))
                .contains("DỰ THẢO")
                .contains("Đối tượng được mời 4")
                .contains("Đã tiêm 2")
                .contains("Vắng mặt 2")
                .contains("kết quả tiêm của 02 người");

        results.confirm(id, view().revision(), official).value();

        assertThat(text(Kind.RESULT, station))
                .doesNotContain("DỰ THẢO")
                .contains("Số: ………/XN-UBND")
                .contains("Xác nhận trên hệ thống lúc")
                .contains(official.displayName());
        assertThat(printed("session.minutes-printed")).isEqualTo(2);
        assertThat(printed("session.result-printed")).isEqualTo(2);
    }

    @Test
    void aDifferenceIsExplainedAsItWasSignedAndIsALineToWriteOnBefore() throws IOException {
        world.makeReady(id, station);
        approved();
        reconciled(false);
        assertThat(text(Kind.MINUTES, station)).contains("thiếu 8").contains("…………");
        reconciliation.finish(id, Optional.of("Lọ rơi vỡ khi dọn bàn"), station).value();

        assertThat(text(Kind.MINUTES, station)).contains("Lọ rơi vỡ khi dọn bàn");
        assertThat(text(Kind.RESULT, official)).contains("Lọ rơi vỡ khi dọn bàn");
    }

    @Test
    void theFileForThePrinterHasEverybodyFourTimesAndTheCallListThoseWithoutAPhone()
            throws IOException {
        List<PlannedSubject> people = planned();
        jdbc.sql("UPDATE person SET phone = '+84982000111' WHERE id = :id")
                .param("id", people.get(0).person().value())
                .update();
        jdbc.sql(
                        "UPDATE person SET phone = NULL, guardian_name = 'Nông Thị Mẹ', guardian_phone = '+84982000222' WHERE id = :id")
                .param("id", people.get(1).person().value())
                .update();

        String all = text(Kind.ALL, station);
        assertThat(all)
                .contains("DANH SÁCH ĐỐI TƯỢNG CỦA BUỔI TIÊM")
                .contains("PHIẾU ĐỒNG Ý")
                .contains("THEO DÕI SỨC KHỎE SAU TIÊM CHỦNG");
        people.forEach(
                one -> assertThat(all.split(one.name(), -1).length - 1).isGreaterThanOrEqualTo(4));
        assertThat(text(Kind.CALLS, station))
                .contains("03 người")
                .contains(people.get(1).name())
                .contains("Nông Thị Mẹ")
                .contains("0982")
                .doesNotContain(people.get(0).name());
        assertThat(printed("session.papers-printed")).isEqualTo(2);
    }

    @Test
    void anotherUnitGetsNothingAndAnOfficialNoPaperThatNamesPeople() throws IOException {
        Actor stranger = world.stationOf(UUID.randomUUID());
        assertThat(papers.available(id, stranger)).isEmpty();
        assertThat(papers.html(id, Kind.PLAN, stranger)).isEmpty();
        assertThat(papers.available(id, official)).containsExactly(Kind.PLAN);
        for (Kind kind : Kind.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(papers.pdf(id, kind, out, stranger).isDone()).isFalse();
            if (kind.namesPeople()) {
                assertThat(papers.pdf(id, kind, out, official).isDone()).isFalse();
                assertThat(papers.html(id, kind, station)).isEmpty();
            }
            assertThat(out.size()).isZero();
        }
        assertThat(printed("session.papers-printed")).isZero();
    }
}
