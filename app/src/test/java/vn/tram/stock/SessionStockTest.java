package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.StockRefusal.NotWholeVials;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.VialOpenAlready;

/** Vaccine of one session, from the fridge of the station into people and back. */
@TramIntegrationTest
@Import(StockWorld.class)
class SessionStockTest {

    @Autowired private StockWorld world;
    @Autowired private SessionStock stock;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = StockWorld.keeper();
    private final UUID session = UUID.randomUUID();
    private UUID station;
    private LotId lot;

    @BeforeEach
    void fiveVialsInTheFridge() throws IOException {
        world.units();
        station = world.station();
        lot = world.lot("ASTRAZENECA");
        world.fill(station, lot, 50);
    }

    private <T> Outcome<T> act(Supplier<Outcome<T>> act) {
        return transactions.execute(status -> act.get());
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private Outcome<Void> issue(LotId of, int doses) {
        return act(
                () ->
                        stock.issue(
                                session,
                                station,
                                StockWorld.place(station),
                                of,
                                doses,
                                UUID.randomUUID(),
                                nurse));
    }

    private Outcome<VialView> open(int desk) {
        return act(() -> stock.open(session, lot, desk, UUID.randomUUID(), nurse));
    }

    private Outcome<Void> use(VialId vial) {
        return use(vial, UUID.randomUUID());
    }

    private Outcome<Void> use(VialId vial, UUID dose) {
        return act(() -> stock.use(session, vial, dose, nurse));
    }

    private SessionLot now() {
        return transactions.execute(status -> stock.of(session)).get(0);
    }

    @Test
    void nothingIsBookedOutsideATransaction() {
        assertThatThrownBy(() -> stock.use(session, new VialId(session), session, nurse))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aDayAddsUp() {
        issue(lot, 30).value();
        VialView vial = open(1).value();
        for (int i = 0; i < 7; i++) {
            use(vial.id()).value();
        }
        UUID mistaken = UUID.randomUUID();
        use(vial.id(), mistaken).value();
        act(() -> stock.undo(mistaken, true, nurse)).value();
        UUID dropped = UUID.randomUUID();
        use(vial.id(), dropped).value();
        act(() -> stock.undo(dropped, false, nurse)).value();
        act(() -> stock.gain(vial.id(), 1, UUID.randomUUID(), nurse)).value();
        act(() ->
                        stock.discard(
                                vial.id(),
                                WasteReason.OPEN_VIAL_REST,
                                "",
                                UUID.randomUUID(),
                                nurse))
                .value();
        act(() ->
                        stock.waste(
                                session,
                                lot,
                                10,
                                WasteReason.BROKEN,
                                "rơi",
                                UUID.randomUUID(),
                                nurse))
                .value();
        act(() -> stock.giveBack(session, lot, 10, UUID.randomUUID(), nurse)).value();

        SessionLot end = now();
        assertThat(end.issued()).isEqualTo(30);
        assertThat(end.used()).isEqualTo(7);
        assertThat(end.gained()).isEqualTo(1);
        assertThat(end.wasted()).isEqualTo(1 + 3 + 10);
        assertThat(end.returned()).isEqualTo(10);
        assertThat(end.unopened()).isZero();
        assertThat(end.inVials()).isZero();
        assertThat(end.open()).isZero();
    }

    @Test
    void theSameCommandIsBookedOnce() {
        UUID command = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            act(() ->
                            stock.issue(
                                    session,
                                    station,
                                    StockWorld.place(station),
                                    lot,
                                    20,
                                    command,
                                    nurse))
                    .value();
        }
        UUID opening = UUID.randomUUID();
        VialView first = act(() -> stock.open(session, lot, 1, opening, nurse)).value();
        VialView again = act(() -> stock.open(session, lot, 1, opening, nurse)).value();
        UUID dose = UUID.randomUUID();
        use(first.id(), dose).value();
        use(first.id(), dose).value();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(now().issued()).isEqualTo(20);
        assertThat(now().unopened()).isEqualTo(10);
        assertThat(now().inVials()).isEqualTo(9);
        assertThat(now().used()).isEqualTo(1);
        act(() -> stock.undo(dose, true, nurse)).value();
        act(() -> stock.undo(dose, true, nurse)).value();
        assertThat(now().inVials()).isEqualTo(10);
    }

    @Test
    void aVialScannedTwiceIsNotOpenedTwice() {
        issue(lot, 20).value();
        VialView vial = open(1).value();
        use(vial.id()).value();
        assertThat(why(open(1))).isEqualTo(new VialOpenAlready(vial.code(), 9));
        assertThat(open(2).value().code()).isNotEqualTo(vial.code());
    }

    @Test
    void anEmptyVialClosesAndOpensAgainWhenADoseComesBack() {
        issue(lot, 10).value();
        VialView vial = open(1).value();
        UUID last = UUID.randomUUID();
        for (int i = 0; i < 9; i++) {
            use(vial.id()).value();
        }
        use(vial.id(), last).value();
        assertThat(why(use(vial.id()))).isEqualTo(Plain.VIAL_EMPTY);
        assertThat(transactions.<Integer>execute(status -> stock.openVials(session).size()))
                .isZero();
        act(() -> stock.undo(last, true, nurse)).value();
        use(vial.id()).value();
        assertThat(why(open(1))).isEqualTo(Plain.NOTHING_UNOPENED);
    }

    @Test
    void nothingGoesBackIntoAVialThatWasThrownAway() {
        issue(lot, 10).value();
        VialView vial = open(1).value();
        UUID dose = UUID.randomUUID();
        use(vial.id(), dose).value();
        act(() -> stock.discard(vial.id(), WasteReason.CONTAMINATED, "", UUID.randomUUID(), nurse))
                .value();
        assertThat(why(act(() -> stock.undo(dose, true, nurse)))).isEqualTo(Plain.VIAL_DISCARDED);
        assertThat(why(use(vial.id()))).isEqualTo(Plain.VIAL_DISCARDED);
        act(() -> stock.undo(dose, false, nurse)).value();
        assertThat(now().open()).isZero();
    }

    @Test
    void onlyWholeVialsThatAreThereAreIssued() {
        assertThat(why(issue(lot, 15))).isEqualTo(new NotWholeVials(10));
        assertThat(why(issue(lot, 60))).isEqualTo(Plain.NOT_ENOUGH);
        assertThat(why(issue(lot, 0))).isEqualTo(Plain.AMOUNT);
        LotId old = world.lot("ASTRAZENECA", 10, world.today().minusDays(1));
        world.fill(station, old, 10);
        assertThat(why(issue(old, 10))).isEqualTo(Plain.LOT_EXPIRED);
        assertThat(why(issue(world.lot("ASTRAZENECA"), 10))).isEqualTo(Plain.NOT_ENOUGH);
    }

    @Test
    void aVialOfAnotherSessionIsRefused() {
        issue(lot, 10).value();
        VialView vial = open(1).value();
        assertThat(
                        why(
                                act(
                                        () ->
                                                stock.use(
                                                        UUID.randomUUID(),
                                                        vial.id(),
                                                        UUID.randomUUID(),
                                                        nurse))))
                .isEqualTo(Plain.VIAL_ELSEWHERE);
        assertThat(why(use(new VialId(UUID.randomUUID())))).isEqualTo(Plain.NOT_FOUND);
    }

    @Test
    void whatCameBackIsUsedFirstThenWhatExpiresFirst() {
        LotId sooner = world.lot("ASTRAZENECA", 10, world.today().plusDays(5));
        LotId expired = world.lot("ASTRAZENECA", 10, world.today().minusDays(1));
        LotId otherProduct = world.lot("ABDALA");
        world.fill(station, sooner, 10);
        world.fill(station, expired, 10);
        world.fill(station, otherProduct, 10);
        assertThat(stock.atHand(station, "ASTRAZENECA"))
                .extracting(at -> at.lot().id())
                .containsExactly(sooner, lot);
        issue(lot, 20).value();
        act(() -> stock.giveBack(session, lot, 10, UUID.randomUUID(), nurse)).value();
        assertThat(stock.atHand(station, "ASTRAZENECA"))
                .extracting(at -> at.lot().id())
                .containsExactly(lot, sooner);
    }

    @Test
    void aHoldStopsEveryUseAtOnceAndItsEndLetsItGoOn() {
        issue(lot, 20).value();
        VialView vial = open(1).value();
        use(vial.id()).value();
        UUID hold = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO lot_hold (id, lot_id, facility_id, reason, held_by_name, held_at) VALUES (:id, :lot, :facility,"
                                + " 'phản ứng', 'A', UTC_TIMESTAMP(3))")
                .param("id", hold)
                .param("lot", lot.value())
                .param("facility", station)
                .update();
        assertThat(why(use(vial.id()))).isEqualTo(Plain.LOT_HELD);
        assertThat(why(open(2))).isEqualTo(Plain.LOT_HELD);
        assertThat(why(issue(lot, 10))).isEqualTo(Plain.LOT_HELD);
        assertThat(now().held()).isTrue();
        assertThat(stock.atHand(station, "ASTRAZENECA")).isEmpty();
        jdbc.sql(
                        "UPDATE lot_hold SET released_at = UTC_TIMESTAMP(3), release_reason = 'xong' WHERE id = :id")
                .param("id", hold)
                .update();
        use(vial.id()).value();
    }

    @Test
    void aLotIsFoundByItsNumberAmongThoseOfTheSessionOnly() {
        issue(lot, 10).value();
        String number = now().lot().number();
        assertThat(stock.byNumber(session, " " + number.toLowerCase() + " ")).isPresent();
        assertThat(stock.byNumber(UUID.randomUUID(), number)).isEmpty();
        assertThat(stock.byNumber(session, "không phải số lô")).isEmpty();
    }
}
