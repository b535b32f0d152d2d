package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.SessionStock.LotAtHand;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;

/** What the vial monitors of a lot change: which lot is used first, and which not at all. */
@TramIntegrationTest
@Import(StockWorld.class)
class VialMonitorsTest {

    private static final String PRODUCT = "ASTRAZENECA";

    @Autowired private StockWorld world;
    @Autowired private VialMonitors monitors;
    @Autowired private SessionStock stock;
    @Autowired private StockBook book;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = StockWorld.keeper();
    private final UUID session = UUID.randomUUID();
    private UUID station;
    private StoreId store;
    private LotId soon;
    private LotId late;

    @BeforeEach
    void twoLotsInTheFridge() throws IOException {
        world.units();
        station = world.station();
        soon = world.lot(PRODUCT, 10, world.today().plusDays(20));
        late = world.lot(PRODUCT, 10, world.today().plusDays(200));
        world.fill(station, soon, 50);
        world.fill(station, late, 50);
        store =
                new StoreId(
                        jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility")
                                .param("facility", station)
                                .query(UUID.class)
                                .single());
    }

    private <T> Outcome<T> act(Supplier<Outcome<T>> act) {
        return transactions.execute(status -> act.get());
    }

    private void shows(LotId lot, int stage) {
        monitors.read(store, lot, stage, nurse).value();
    }

    private Outcome<Void> issue(LotId lot, int doses) {
        return act(
                () ->
                        stock.issue(
                                session,
                                station,
                                StockWorld.place(station),
                                lot,
                                doses,
                                UUID.randomUUID(),
                                nurse));
    }

    private List<LotId> atHand() {
        return transactions.execute(status -> stock.atHand(station, PRODUCT)).stream()
                .map(LotAtHand::lot)
                .map(LotView::id)
                .toList();
    }

    private List<LotId> inTheStore() {
        return book.of(store, nurse).stream().map(StockLine::lot).map(LotView::id).toList();
    }

    @Test
    void stageTwoIsUsedBeforeALotThatExpiresEarlier() {
        shows(soon, 1);
        assertThat(atHand()).containsExactly(soon, late);

        shows(late, 2);

        assertThat(atHand()).containsExactly(late, soon);
        assertThat(inTheStore()).containsExactly(late, soon);
    }

    @Test
    void withoutAMonitorTheOrderIsByExpiry() {
        assertThat(atHand()).containsExactly(soon, late);
    }

    @Test
    void fromStageThreeOnALotIsIssuedToNobody() {
        shows(soon, 3);

        assertThat(atHand()).containsExactly(late);
        assertThat(inTheStore()).containsExactly(late, soon);
        assertThat(issue(soon, 10)).isEqualTo(Outcome.refused(Unfit.VVM_SPENT));
    }

    @Test
    void theStageGoesWithTheVialsIntoTheSessionAndBack() {
        shows(late, 2);
        issue(soon, 20).value();
        issue(late, 50).value();
        List<SessionLot> given = transactions.execute(status -> stock.of(session));
        assertThat(given).extracting(one -> one.lot().id()).containsExactly(late, soon);
        assertThat(inTheStore()).containsExactly(soon);

        act(() -> stock.giveBack(session, late, 50, UUID.randomUUID(), nurse)).value();

        assertThat(book.of(store, nurse).get(0).lot().id()).isEqualTo(late);
        assertThat(book.of(store, nurse).get(0).vvm()).contains(2);
    }

    @Test
    void aVialThatIsSpentIsNotOpenedInASession() {
        issue(soon, 10).value();
        jdbc.sql(
                        "UPDATE stock_balance SET vvm = 3 WHERE lot_id = :lot AND store_id IN (SELECT id FROM vaccine_store WHERE session_id = :session)")
                .param("lot", soon.value())
                .param("session", session)
                .update();

        assertThat(act(() -> stock.open(session, soon, 1, UUID.randomUUID(), nurse)))
                .isEqualTo(Outcome.refused(Unfit.VVM_SPENT));
    }

    @Test
    void theStageIsForgottenWithTheLastVial() {
        shows(late, 2);
        issue(late, 50).value();
        world.fill(station, late, 10);

        assertThat(book.of(store, nurse))
                .filteredOn(line -> line.lot().id().equals(late))
                .singleElement()
                .satisfies(line -> assertThat(line.vvm()).isEmpty());
    }

    @Test
    void aStageThatNoMonitorHasIsRefused() {
        assertThat(monitors.read(store, late, 0, nurse)).isEqualTo(Outcome.refused(Plain.AMOUNT));
        assertThat(monitors.read(store, late, 5, nurse)).isEqualTo(Outcome.refused(Plain.AMOUNT));
    }

    @Test
    void onlyTheKeeperReadsThem() {
        assertThat(monitors.read(store, late, 2, ListWorld.inHaLang(Role.SUPERVISOR)))
                .isEqualTo(Outcome.refused(Plain.NOT_YOURS));
        assertThat(monitors.read(store, world.lot(PRODUCT), 2, nurse))
                .isEqualTo(Outcome.refused(Plain.NOTHING_UNOPENED));
    }
}
