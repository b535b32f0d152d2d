package vn.tram.stock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.MovingClock;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionStock;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialView;

/** How long a vial may be used, by a clock that the test moves. */
@TramIntegrationTest
@Import(StockWorld.class)
class OverAgeTest {

    @Autowired private StockWorld world;
    @Autowired private StoreRows stores;
    @Autowired private LotStore lots;
    @Autowired private VialStore vials;
    @Autowired private SessionLots sessionLots;
    @Autowired private Held held;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    private final MovingClock clock = new MovingClock();
    private final Actor nurse = StockWorld.keeper();
    private final UUID session = UUID.randomUUID();

    private SessionStock stock() {
        Ledger ledger = new Ledger(jdbc, clock);
        VialUse use = new VialUse(vials, ledger, held, jdbc, clock);
        UsableLots usable = new UsableLots(lots, ledger, held, clock);
        return new SessionStockService(
                new SessionSupply(stores, lots, usable, ledger),
                new VialOpening(stores, lots, usable, vials, ledger, clock),
                use,
                vials,
                sessionLots);
    }

    private <T> Outcome<T> act(Supplier<Outcome<T>> act) {
        return transactions.execute(status -> act.get());
    }

    private VialView opened(LotId lot) throws IOException {
        UUID station = world.station();
        world.fill(station, lot, 20);
        act(() ->
                        stock().issue(
                                        session,
                                        station,
                                        StockWorld.place(station),
                                        lot,
                                        20,
                                        UUID.randomUUID(),
                                        nurse))
                .value();
        return act(() -> stock().open(session, lot, 1, UUID.randomUUID(), nurse)).value();
    }

    private Outcome<Void> use(VialView vial) {
        return act(() -> stock().use(session, vial.id(), UUID.randomUUID(), nurse));
    }

    @Test
    void t13SixHoursAndAMinuteAfterOpeningAVialIsUnusable() throws IOException {
        world.units();
        VialView vial = opened(world.lot("ASTRAZENECA"));
        clock.advance(Duration.ofHours(6).minusMinutes(1));
        use(vial).value();
        clock.advance(Duration.ofMinutes(2));
        assertThat(use(vial)).isEqualTo(Outcome.refused(Plain.VIAL_OVER_AGE));
        // and the desk may open the next one, though the old one is not thrown away yet
        assertThat(
                        act(() ->
                                        stock().open(
                                                        session,
                                                        vial.lot().id(),
                                                        1,
                                                        UUID.randomUUID(),
                                                        nurse))
                                .isDone())
                .isTrue();
    }

    @Test
    void aVialOpenedOnTheLotsLastDayEndsWithTheDay() throws IOException {
        world.units();
        VialView vial = opened(world.lot("ASTRAZENECA", 10, world.today()));
        assertThat(vial.discardAt())
                .isBeforeOrEqualTo(StoredTime.startOf(world.today().plusDays(1)));
        clock.advance(Duration.ofDays(1));
        assertThat(use(vial)).isEqualTo(Outcome.refused(Plain.LOT_EXPIRED));
    }
}
