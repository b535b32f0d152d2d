package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.SECOND;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.BulkCorrections.Alike;
import vn.tram.complaints.BulkCorrections.Slip;
import vn.tram.complaints.BulkRow.Result;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.notices.Notices;
import vn.tram.sessions.DayWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Lots;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;
import vn.tram.workflow.Batches;

/** One slip of a session, four doses, corrected as one. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class BulkCorrectionTest {

    @Autowired private ComplaintWorld world;
    @Autowired private StockWorld stock;
    @Autowired private BulkCorrections bulks;
    @Autowired private ComplaintExamination examination;
    @Autowired private Complaints complaints;
    @Autowired private Lots lots;
    @Autowired private Notices notices;
    @Autowired private Batches batches;

    private DayWorld.Held session;
    private String wrong;
    private String right;
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<ComplaintId> filed = new ArrayList<>();

    /** Two say which lot it was, one says that the day is wrong, one says nothing. */
    @BeforeEach
    void aSessionWithTheWrongLot() throws IOException {
        world.units();
        session = world.days.session(2);
        VialId vial = world.days.vial(session);
        wrong = lots.byId(session.lot()).orElseThrow().number();
        right = lots.byId(stock.lot("COMIRNATY")).orElseThrow().number();
        for (int i = 0; i < 4; i++) {
            Citizen citizen = world.citizen();
            citizens.add(citizen);
            DoseView dose = world.inSession(citizen, session, vial);
            if (i < 2) {
                filed.add(complain(citizen, dose, ClaimField.LOT, right));
            } else if (i == 2) {
                complain(citizen, dose, ClaimField.GIVEN_ON, "01/11/2021");
            }
        }
    }

    private ComplaintId complain(Citizen citizen, DoseView dose, ClaimField field, String value) {
        return world.filed(
                ComplaintKind.DOSE_DATA, citizen, Optional.of(dose.id()), claims(field, value));
    }

    private Slip slip(boolean whole) {
        return new Slip(
                session.id(), ClaimField.LOT, wrong, right, whole, "sổ tiêm của buổi, trang 3");
    }

    private BulkView examined(boolean whole) {
        BulkId id = bulks.examine(slip(whole), EXAMINER).value();
        world.settle();
        return bulks.lately(EXAMINER).stream()
                .filter(bulk -> bulk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BulkView again(BulkView bulk) {
        return bulks.byCode(bulk.code(), EXAMINER).orElseThrow();
    }

    /** First the rows, then the cases that they moved. */
    private void settleCasesToo() {
        world.settle();
        world.settle();
    }

    private Optional<String> lot(Citizen citizen) {
        return world.doses(citizen).get(0).lotNumber();
    }

    @Test
    void aWholeSessionIsCorrectedWithOneApprovalAndEachCaseEndsWithItsOwnAnswer() {
        assertThat(bulks.alike(filed.get(0), EXAMINER))
                .containsExactly(new Alike(session.id(), ClaimField.LOT, wrong, right, 2, 4));

        BulkView ready = examined(true);
        assertThat(ready.state()).isEqualTo(BulkState.APPROVING);
        assertThat(ready.rows()).isEqualTo(Map.of(Result.READY, 3, Result.LEFT, 1));
        assertThat(citizens).allSatisfy(one -> assertThat(lot(one)).contains(wrong));

        bulks.approve(ready.id(), ready.revision(), SECOND).value();
        settleCasesToo();

        BulkView done = again(ready);
        assertThat(done.state()).isEqualTo(BulkState.DONE);
        assertThat(done.rows())
                .isEqualTo(Map.of(Result.AGREED, 2, Result.CORRECTED, 1, Result.LEFT, 1));
        List<BulkRow> rows = bulks.rows(done.id(), 0, 10, EXAMINER);
        assertThat(rows)
                .filteredOn(row -> row.result() == Result.AGREED)
                .allSatisfy(row -> assertThat(row.outcome()).contains(ComplaintOutcome.CORRECTED));
        assertThat(rows)
                .filteredOn(row -> row.result() == Result.LEFT)
                .extracting(row -> row.refusal().orElse(""))
                .containsExactly("complaints.other-complaint");
        assertThat(citizens.stream().map(one -> lot(one).orElse("")))
                .containsExactly(right, right, wrong, right);
        assertThat(filed)
                .allSatisfy(
                        id ->
                                assertThat(notices.ofCase(id.value(), Optional.empty(), 10))
                                        .hasSize(1));
        assertThat(notices.ofCase(done.id().value(), Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void goneOverAgainNothingIsDoneTwice() {
        BulkView ready = examined(true);
        bulks.approve(ready.id(), ready.revision(), SECOND).value();
        settleCasesToo();
        List<Integer> versions = versions();

        world.doses.act(
                () -> batches.start("complaint-bulk", ready.id().value(), Optional.empty()));
        world.settle();

        assertThat(versions()).isEqualTo(versions).containsExactly(2, 2, 1, 2);
        assertThat(notices.ofCase(ready.id().value(), Optional.empty(), 10)).hasSize(1);
    }

    private List<Integer> versions() {
        return citizens.stream()
                .map(
                        one ->
                                world.jdbc
                                        .sql("SELECT COUNT(*) FROM dose WHERE person_id = :person")
                                        .param("person", one.id().value())
                                        .query(Integer.class)
                                        .single())
                .toList();
    }

    @Test
    void onlyWhatSomebodyComplainedAboutIsCorrectedWhereTheSessionIsNotMeant() {
        BulkView ready = examined(false);

        assertThat(ready.rows()).isEqualTo(Map.of(Result.READY, 2, Result.LEFT, 1));
    }

    @Test
    void whoExaminedItDoesNotApproveItAndWhoEnteredADoseLeavesItToOthers() {
        BulkView ready = examined(true);
        assertThat(code(bulks.approve(ready.id(), ready.revision(), EXAMINER)))
                .isEqualTo("complaints.own-examination");
        assertThat(code(bulks.approve(ready.id(), ready.revision() + 1, SECOND)))
                .isEqualTo("complaints.changed");

        bulks.approve(ready.id(), ready.revision(), DoseWorld.nurse()).value();
        world.settle();

        assertThat(again(ready).rows()).isEqualTo(Map.of(Result.LEFT, 4));
        assertThat(bulks.rows(ready.id(), 0, 10, EXAMINER))
                .extracting(row -> row.refusal().orElse(""))
                .containsOnly("complaints.own-entry", "complaints.other-complaint");
        assertThat(citizens).allSatisfy(one -> assertThat(lot(one)).contains(wrong));
        assertThat(filed)
                .allSatisfy(
                        id ->
                                assertThat(world.view(id).state())
                                        .isEqualTo(ComplaintState.APPROVING));
    }

    @Test
    void whatIsSentBackIsExaminedAgainOneByOne() {
        BulkView ready = examined(true);
        assertThat(code(bulks.sendBack(ready.id(), "", SECOND)))
                .isEqualTo("complaints.reason-missing");

        bulks.sendBack(ready.id(), "Sổ ghi lô khác", SECOND).value();
        world.settle();

        assertThat(again(ready).state()).isEqualTo(BulkState.SENT_BACK);
        assertThat(again(ready).rows()).isEqualTo(Map.of(Result.RETURNED, 3, Result.LEFT, 1));
        assertThat(filed)
                .allSatisfy(
                        id ->
                                assertThat(world.view(id).state())
                                        .isEqualTo(ComplaintState.EXAMINING));
        assertThat(bulks.examine(slip(true), EXAMINER).isDone()).isTrue();
        world.settle();
    }

    @Test
    void aComplaintThatAnotherDeskHasIsLeftToIt() {
        examination
                .forward(
                        filed.get(0),
                        NamedPlaces.in(UnitCode.of("04")),
                        "Tiêm ở nơi khác trong tỉnh",
                        EXAMINER)
                .value();

        BulkView ready = examined(true);

        assertThat(bulks.rows(ready.id(), 0, 10, EXAMINER))
                .extracting(row -> row.refusal().orElse(""))
                .containsExactly("complaints.other-desk", "", "complaints.other-complaint", "");
        assertThat(world.view(filed.get(0)).state()).isEqualTo(ComplaintState.EXAMINING);
    }

    @Test
    void theSameSlipIsNotCorrectedTwiceAtATimeAndNobodyElsewhereSeesIt() {
        BulkView ready = examined(true);
        assertThat(code(bulks.examine(slip(true), SECOND))).isEqualTo("complaints.bulk-under-way");

        Actor elsewhere =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01555")));
        assertThat(code(bulks.examine(slip(true), elsewhere))).isEqualTo("complaints.not-found");
        assertThat(bulks.byCode(ready.code(), elsewhere)).isEmpty();
        assertThat(bulks.rows(ready.id(), 0, 10, elsewhere)).isEmpty();
        assertThat(code(bulks.approve(ready.id(), ready.revision(), elsewhere)))
                .isEqualTo("complaints.not-found");
    }

    @Test
    void aLotThatIsNoneIsLeftOutRowByRowAndNothingWaitsForApproval() {
        BulkId id =
                bulks.examine(
                                new Slip(
                                        session.id(),
                                        ClaimField.LOT,
                                        wrong,
                                        "KHONGCO99",
                                        true,
                                        "sổ tiêm của buổi"),
                                EXAMINER)
                        .value();
        world.settle();

        assertThat(bulks.rows(id, 0, 10, EXAMINER))
                .allSatisfy(row -> assertThat(row.result()).isEqualTo(Result.LEFT))
                .extracting(row -> row.refusal().orElse(""))
                .contains("doses.lot-unknown");
    }
}
