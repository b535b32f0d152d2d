package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Adjustments.Kind;
import vn.tram.stock.Adjustments.NewAdjustment;
import vn.tram.stock.Allocations.AllocationView;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.StockBook.LotPlace;
import vn.tram.stock.StockBook.MovementFilter;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StockRefusal.MustRefuse;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.Sending;
import vn.tram.stock.Transfers.TransferView;

/** From the national store over the province into the fridge of a station. */
@TramIntegrationTest
@Import(StockWorld.class)
class TransfersTest {

    private static final String MINUTES = "Biên bản: đã kiểm cùng người giao";

    @Autowired private StockWorld world;
    @Autowired private Stores stores;
    @Autowired private StockBook book;
    @Autowired private Allocations allocations;
    @Autowired private Transfers transfers;
    @Autowired private Adjustments adjustments;
    @Autowired private LotHolds holds;
    @Autowired private Lots lots;
    @Autowired private SessionStock sessions;
    @Autowired private JdbcClient jdbc;

    private final Actor cdc =
            ListWorld.actor("Sở", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
    private StoreId province;
    private StoreId station;
    private UUID facility;
    private Actor nurse;
    private LotId lot;

    @BeforeEach
    void twentyVialsInTheProvince() throws IOException {
        world.units();
        facility = world.station();
        nurse = ListWorld.actor("Trạm", "", Right.at(Role.STATION, StockWorld.HA_LANG, facility));
        station = stores.kept(nurse).get(0).id();
        province = stores.kept(cdc).get(0).id();
        lot = world.lot("COMIRNATY", 6, world.today().plusDays(40));
        transfers.receiveFromOutside(outside(20, receipt(lot, 20, 0)), cdc).value();
    }

    private FromOutside outside(int onPaper, Receipt receipt) {
        return new FromOutside(UUID.randomUUID(), province, "Kho quốc gia", lot, onPaper, receipt);
    }

    private Receipt receipt(LotId of, int vials, int damaged) {
        return receipt(of, vials, damaged, "4.5", 1, FreezeIndicator.OK);
    }

    private Receipt receipt(
            LotId of, int vials, int damaged, String celsius, int vvm, FreezeIndicator freeze) {
        LotView known = lots.byId(of).orElseThrow();
        return new Receipt(
                known.number(),
                known.expiresOn(),
                vials,
                damaged,
                new BigDecimal(celsius),
                Optional.of(vvm),
                freeze,
                MINUTES);
    }

    private AllocationView allocated(int doses) {
        return allocations
                .allocate(
                        new NewAllocation(
                                UUID.randomUUID(),
                                province,
                                station,
                                "COMIRNATY",
                                doses,
                                "118/QĐ-SYT ngày 20/11/2026",
                                Optional.empty()),
                        cdc)
                .value();
    }

    private Outcome<TransferView> send(AllocationView allocation, int vials) {
        return transfers.send(
                new Sending(
                        UUID.randomUUID(),
                        allocation.id(),
                        lot,
                        vials,
                        new BigDecimal("3.8"),
                        Optional.of(1)),
                cdc);
    }

    private int doses(StoreId store, Actor actor) {
        return book.of(store, actor).stream()
                .filter(line -> line.lot().id().equals(lot))
                .mapToInt(StockLine::doses)
                .sum();
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    @Test
    void whoeverDecidesAboutTheCountryAllocatesWithinTheProvinceOfTheStore() {
        Actor country = ListWorld.actor("Bộ", "", Right.nationwide(Role.PROVINCE));
        String name = stores.byId(station, nurse).orElseThrow().name();

        assertThat(stores.supplied(province, name, country))
                .extracting(StoreView::id)
                .containsExactly(station);
        assertThat(stores.supplied(province, name, cdc))
                .extracting(StoreView::id)
                .containsExactly(station);
        assertThat(stores.supplied(station, name, country)).isEmpty();
        assertThat(stores.supplied(province, name, nurse)).isEmpty();
    }

    @Test
    void whatWasAllocatedAndNotReceivedIsKnownUntilItArrivesOrIsGivenUp() {
        LocalDate day = world.today().plusDays(1);
        AllocationView allocation = allocated(60);
        assertThat(sessions.allocated(facility, "COMIRNATY", day)).isEqualTo(60);
        assertThat(sessions.allocated(facility, "ASTRAZENECA", day)).isZero();

        TransferView sent = send(allocation, 4).value();
        assertThat(sessions.allocated(facility, "COMIRNATY", day)).isEqualTo(60);
        assertThat(sessions.allocated(facility, "COMIRNATY", day.plusDays(90)))
                .as("what is on the road expires before, what is not sent may be of another lot")
                .isEqualTo(36);

        transfers.receive(sent.id(), receipt(lot, 4, 0), nurse).value();
        assertThat(sessions.allocated(facility, "COMIRNATY", day)).isEqualTo(36);
        allocations.end(allocation.id(), cdc).value();
        assertThat(sessions.allocated(facility, "COMIRNATY", day)).isZero();
    }

    @Test
    void whatIsOnTheRoadIsInNoStoreAndArrives() {
        TransferView sent = send(allocated(60), 10).value();
        assertThat(doses(province, cdc)).isEqualTo(60);
        assertThat(doses(station, nurse)).isZero();
        assertThat(book.whereabouts(lot, cdc))
                .filteredOn(place -> place.transfer().isPresent())
                .singleElement()
                .satisfies(place -> assertThat(place.doses()).isEqualTo(60));

        TransferView settled = transfers.receive(sent.id(), receipt(lot, 10, 0), nurse).value();

        assertThat(settled.state()).isEqualTo(TransferState.ARRIVED);
        assertThat(doses(station, nurse)).isEqualTo(60);
        assertThat(why(transfers.receive(sent.id(), receipt(lot, 10, 0), nurse)))
                .isEqualTo(Plain.NOT_NOW);
        assertThat(doses(station, nurse)).isEqualTo(60);
    }

    @Test
    void whatIsShortOrBrokenIsWrittenOffWithMinutes() {
        TransferView sent = send(allocated(60), 10).value();
        Receipt silent =
                new Receipt(
                        sent.lot().number(),
                        sent.lot().expiresOn(),
                        8,
                        1,
                        new BigDecimal("5"),
                        Optional.empty(),
                        FreezeIndicator.NONE,
                        "");
        assertThat(why(transfers.receive(sent.id(), silent, nurse)))
                .isEqualTo(Plain.MINUTES_MISSING);

        TransferView settled = transfers.receive(sent.id(), receipt(lot, 8, 1), nurse).value();

        assertThat(settled.problems())
                .containsExactlyInAnyOrder(ReceiptProblem.SHORT, ReceiptProblem.DAMAGED);
        assertThat(doses(station, nurse)).isEqualTo(42);
    }

    @Test
    void whatIsAbnormalMustBeRefusedAndComesBack() {
        AllocationView allocation = allocated(60);
        TransferView sent = send(allocation, 10).value();
        Receipt warm = receipt(lot, 10, 0, "9.1", 3, FreezeIndicator.FROZEN);
        assertThat(why(transfers.receive(sent.id(), warm, nurse)))
                .isEqualTo(
                        new MustRefuse(
                                Set.of(
                                        ReceiptProblem.TEMPERATURE,
                                        ReceiptProblem.VVM,
                                        ReceiptProblem.FROZEN)));

        transfers.refuse(sent.id(), warm, nurse).value();
        assertThat(doses(station, nurse)).isZero();
        assertThat(doses(province, cdc)).isEqualTo(60);
        assertThat(allocations.byId(allocation.id(), cdc).orElseThrow().sent()).isZero();
        assertThat(book.whereabouts(lot, cdc))
                .filteredOn(LotPlace::refused)
                .singleElement()
                .satisfies(place -> assertThat(place.store().id()).isEqualTo(province));
        assertThat(why(transfers.takeBack(sent.id(), 4, "", cdc))).isEqualTo(Plain.REASON_MISSING);
        transfers.takeBack(sent.id(), 4, "sáu lọ đông băng", cdc).value();
        assertThat(doses(province, cdc)).isEqualTo(84);
        assertThat(why(transfers.takeBack(sent.id(), 4, "", cdc)))
                .isIn(Plain.NOT_NOW, Plain.REASON_MISSING);
        assertThat(doses(province, cdc)).isEqualTo(84);
    }

    @Test
    void eachDifferenceFromThePaperIsNamed() {
        TransferView sent = send(allocated(60), 10).value();
        LotView known = sent.lot();
        Receipt other =
                new Receipt(
                        known.number() + "X",
                        LocalDate.of(2020, 1, 1),
                        11,
                        0,
                        new BigDecimal("8"),
                        Optional.empty(),
                        FreezeIndicator.NONE,
                        MINUTES);
        assertThat(transfers.problems(sent, other))
                .containsExactlyInAnyOrder(
                        ReceiptProblem.LOT_DIFFERS,
                        ReceiptProblem.EXPIRY_DIFFERS,
                        ReceiptProblem.EXPIRED,
                        ReceiptProblem.SURPLUS);
        assertThat(transfers.problems(sent, receipt(lot, 10, 0))).isEmpty();
    }

    @Test
    void nothingIsSentBeyondTheDecisionOrUnfit() {
        AllocationView allocation = allocated(12);
        assertThat(why(send(allocation, 3))).isEqualTo(Plain.BEYOND_ALLOCATION);
        assertThat(why(send(allocation, 0))).isEqualTo(Plain.AMOUNT);
        assertThat(why(send(allocated(600), 50))).isEqualTo(Plain.NOT_ENOUGH);
        assertThat(doses(province, cdc)).isEqualTo(120);
        Sending old =
                new Sending(
                        UUID.randomUUID(),
                        allocation.id(),
                        lot,
                        1,
                        new BigDecimal("4"),
                        Optional.of(3));
        assertThat(why(transfers.send(old, cdc))).isEqualTo(Unfit.VVM);
        Sending warm =
                new Sending(
                        UUID.randomUUID(),
                        allocation.id(),
                        lot,
                        1,
                        new BigDecimal("8.1"),
                        Optional.empty());
        assertThat(why(transfers.send(warm, cdc))).isEqualTo(Unfit.TEMPERATURE);
        allocations.end(allocation.id(), cdc).value();
        assertThat(why(send(allocation, 1))).isEqualTo(Plain.BEYOND_ALLOCATION);
        assertThat(why(send(allocation, 1))).isEqualTo(Plain.BEYOND_ALLOCATION);
    }

    @Test
    void aHoldStopsTransfersAtBothEndsUntilItIsReleased() {
        AllocationView allocation = allocated(60);
        TransferView sent = send(allocation, 2).value();
        UUID facility = stores.byId(station, nurse).orElseThrow().facility().orElseThrow();
        UUID hold =
                holds.hold(lot, HoldPlace.at(facility), "phản vệ", Optional.empty(), nurse).value();
        assertThat(why(send(allocation, 2))).isEqualTo(Plain.LOT_HELD);
        assertThat(why(transfers.receive(sent.id(), receipt(lot, 2, 0), nurse)))
                .isEqualTo(new MustRefuse(Set.of(ReceiptProblem.HELD)));
        assertThat(
                        why(
                                holds.hold(
                                        lot,
                                        HoldPlace.in(StockWorld.CAO_BANG),
                                        "x",
                                        Optional.empty(),
                                        nurse)))
                .isEqualTo(Plain.NOT_YOURS);
        assertThat(why(holds.release(hold, " ", cdc))).isEqualTo(Plain.REASON_MISSING);
        holds.release(hold, "không liên quan chất lượng", cdc).value();
        assertThat(why(holds.release(hold, "lần nữa", cdc))).isEqualTo(Plain.NOT_NOW);
        transfers.receive(sent.id(), receipt(lot, 2, 0), nurse).value();
        UUID wide =
                holds.hold(
                                lot,
                                HoldPlace.in(StockWorld.CAO_BANG),
                                "chờ kiểm định",
                                Optional.empty(),
                                cdc)
                        .value();
        assertThat(why(holds.release(wide, "trạm không được", nurse))).isEqualTo(Plain.NOT_YOURS);
        assertThat(holds.ofLot(lot, nurse)).hasSize(2);
        assertThat(book.of(station, nurse)).allMatch(StockLine::held);
    }

    @Test
    void aHoldIsOfferedAndTakenOnlyWhereVaccineCanBe() {
        UUID police = world.facility(FacilityKind.POLICE_STATION);
        Actor wide = StockWorld.keeper();
        assertThat(holds.places(wide))
                .isNotEmpty()
                .extracting(choice -> choice.place().facility())
                .doesNotContain(Optional.of(police));
        assertThat(why(holds.hold(lot, HoldPlace.at(police), "x", Optional.empty(), wide)))
                .isEqualTo(Plain.PLACE);
    }

    @Test
    void destroyingAndCorrectingNeedTwo() {
        NewAdjustment asked =
                new NewAdjustment(
                        UUID.randomUUID(), province, lot, Kind.DESTROY, 12, "vỡ khi xếp kho");
        adjustments.propose(asked, cdc).value();
        adjustments.propose(asked, cdc).value();
        assertThat(why(adjustments.agree(asked.id(), cdc))).isEqualTo(Plain.SECOND_PERSON);
        assertThat(doses(province, cdc)).isEqualTo(120);
        Actor second = ListWorld.actor("Sở 2", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        adjustments.agree(asked.id(), second).value();
        assertThat(why(adjustments.agree(asked.id(), second))).isEqualTo(Plain.NOT_NOW);
        assertThat(doses(province, cdc)).isEqualTo(108);
        NewAdjustment tooMuch = less(108);
        NewAdjustment all = less(108);
        assertThat(why(adjustments.propose(less(114), cdc))).isEqualTo(Plain.NOT_ENOUGH);
        adjustments.propose(tooMuch, cdc).value();
        adjustments.propose(all, cdc).value();
        adjustments.agree(all.id(), second).value();
        assertThat(why(adjustments.agree(tooMuch.id(), second))).isEqualTo(Plain.NOT_ENOUGH);
        assertThat(adjustments.waiting(province, second))
                .extracting(Adjustments.AdjustmentView::id)
                .contains(tooMuch.id());
        adjustments.drop(tooMuch.id(), cdc).value();
        assertThat(book.movements(province, MovementFilter.ALL, Optional.empty(), 50, cdc))
                .extracting(StockBook.MovementView::kind)
                .contains(MovementKind.DESTROYED, MovementKind.RECEIVED);
    }

    private NewAdjustment less(int doses) {
        return new NewAdjustment(
                UUID.randomUUID(), province, lot, Kind.LESS, doses, "đếm lại thiếu");
    }

    @Test
    void aDeliveryFromOutsideThatIsAbnormalNeverComesIn() {
        FromOutside frozen = outside(5, receipt(lot, 5, 0, "-3", 1, FreezeIndicator.FROZEN));
        assertThat(why(transfers.receiveFromOutside(frozen, cdc))).isInstanceOf(MustRefuse.class);
        assertThat(transfers.refuseFromOutside(frozen, cdc).value().state())
                .isEqualTo(TransferState.REFUSED);
        assertThat(doses(province, cdc)).isEqualTo(120);
        assertThat(why(transfers.receiveFromOutside(outside(5, receipt(lot, 5, 0)), nurse)))
                .isEqualTo(Plain.NOT_FOUND);
    }

    @Test
    void theLedgerIsReadPageByPageAndByFilter() {
        AllocationView allocation = allocated(60);
        for (int i = 0; i < 5; i++) {
            send(allocation, 1).value();
        }
        MovementFilter mine =
                new MovementFilter(
                        lots.byId(lot).orElseThrow().number(),
                        Set.of(),
                        Optional.of(world.today()),
                        Optional.of(world.today()));
        var first = book.movements(province, mine, Optional.empty(), 4, cdc);
        var last = first.get(3);
        var rest =
                book.movements(
                        province,
                        mine,
                        Optional.of(new StockBook.After(last.at(), last.seq())),
                        4,
                        cdc);
        assertThat(first).hasSize(4).allMatch(line -> line.kind() == MovementKind.SENT);
        assertThat(rest).hasSize(2);
        assertThat(rest.get(1).kind()).isEqualTo(MovementKind.RECEIVED);
        assertThat(rest.get(0).seq()).isLessThan(last.seq());
    }

    @Test
    void aLotThatMovedKeepsWhatIsPrinted() {
        LotId fresh = world.lot("COMIRNATY");
        LotView now = lots.byId(fresh).orElseThrow();
        NewLot slip =
                new NewLot(
                        "COMIRNATY",
                        now.number(),
                        now.expiresOn().plusDays(1),
                        6,
                        now.openVial(),
                        "SP3-1234-21",
                        Optional.empty());
        assertThat(lots.change(fresh, slip, "gõ nhầm", nurse).value().expiresOn())
                .isEqualTo(now.expiresOn().plusDays(1));
        assertThat(why(lots.register(slip, nurse))).isEqualTo(Plain.LOT_KNOWN);
        assertThat(why(lots.change(lot, slip, "gõ nhầm", nurse))).isEqualTo(Plain.LOT_IN_USE);
    }
}
