package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Busy;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.Adjustments.Kind;
import vn.tram.stock.Adjustments.NewAdjustment;

/** What a command of the stock does when another transaction stands in its way. */
@TramIntegrationTest
@Import(StockWorld.class)
class StockUnderLocksTest {

    /** More than the command changes, so that the server ends the command and not this one. */
    private static final int WEIGHT = 300;

    @Autowired private StockWorld world;
    @Autowired private Adjustments adjustments;
    @Autowired private TransactionTemplate transactions;
    @Autowired private PlatformTransactionManager manager;
    @Autowired private JdbcClient jdbc;

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final Actor second = ListWorld.inHaLang(Role.STATION);
    private final UUID proposal = UUID.randomUUID();
    private LotId lot;
    private UUID store;

    @BeforeEach
    void vaccineSomebodyWantsToDestroy() throws IOException {
        world.units();
        UUID station = world.station();
        lot = world.lot("ASTRAZENECA");
        world.fill(station, lot, 40);
        store =
                jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility")
                        .param("facility", station)
                        .query(UUID.class)
                        .single();
        adjustments
                .propose(
                        new NewAdjustment(
                                proposal, new StoreId(store), lot, Kind.DESTROY, 10, "Vỡ hộp"),
                        StockWorld.keeper())
                .value();
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    private int doses() {
        return jdbc.sql("SELECT doses FROM stock_balance WHERE store_id = :s AND lot_id = :l")
                .param("s", store)
                .param("l", lot.value())
                .query(Integer.class)
                .single();
    }

    private void lockBalance() {
        jdbc.sql("SELECT doses FROM stock_balance WHERE store_id = :s AND lot_id = :l FOR UPDATE")
                .param("s", store)
                .param("l", lot.value())
                .query(Integer.class)
                .single();
    }

    private void changeMuch() {
        for (int i = 0; i < WEIGHT; i++) {
            jdbc.sql("INSERT INTO stock_code_sequence (kind, year, last_no) VALUES ('ZZ', :n, 1)")
                    .param("n", i)
                    .update();
        }
    }

    @Test
    void aCommandThatLosesADeadlockIsDoneAllTheSameAndOnce() throws Exception {
        CountDownLatch holds = new CountDownLatch(1);
        Future<?> rival =
                other.submit(
                        () ->
                                transactions.executeWithoutResult(
                                        status -> {
                                            lockBalance();
                                            changeMuch();
                                            holds.countDown();
                                            pause();
                                            jdbc.sql(
                                                            "SELECT id FROM stock_adjustment WHERE id = :id FOR UPDATE")
                                                    .param("id", proposal)
                                                    .query(UUID.class)
                                                    .single();
                                            status.setRollbackOnly();
                                        }));
        holds.await(10, TimeUnit.SECONDS);

        long before = deadlocks();

        Outcome<Void> agreed = adjustments.agree(proposal, second);

        rival.get(20, TimeUnit.SECONDS);
        assertThat(deadlocks()).isGreaterThan(before);
        assertThat(agreed.isDone()).isTrue();
        assertThat(doses()).isEqualTo(30);
    }

    private long deadlocks() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'")
                .query((row, n) -> row.getLong("Value"))
                .single();
    }

    /** Long enough for the command to be waiting for what this transaction holds. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRowThatIsNotLetGoOfInTimeIsARefusalAndChangesNothing() throws Exception {
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch mayGo = new CountDownLatch(1);
        Future<?> rival =
                other.submit(
                        () ->
                                transactions.executeWithoutResult(
                                        status -> {
                                            lockBalance();
                                            holds.countDown();
                                            await(mayGo);
                                        }));
        holds.await(10, TimeUnit.SECONDS);

        Outcome<Void> refused = impatiently(() -> adjustments.agree(proposal, second));

        assertThat(refused).isEqualTo(Outcome.refused(Busy.BUSY));
        mayGo.countDown();
        rival.get(20, TimeUnit.SECONDS);
        assertThat(doses()).isEqualTo(40);
        assertThat(adjustments.agree(proposal, second).isDone()).isTrue();
        assertThat(doses()).isEqualTo(30);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Outcome<T> impatiently(Supplier<Outcome<T>> command) {
        return new CommandTransaction(manager)
                .run(
                        () -> {
                            jdbc.sql("SET innodb_lock_wait_timeout = 1").update();
                            try {
                                return command.get();
                            } finally {
                                jdbc.sql("SET innodb_lock_wait_timeout = DEFAULT").update();
                            }
                        });
    }

    @Test
    void aRefusalOfTheDomainIsNotTriedAgain() {
        assertThat(adjustments.agree(UUID.randomUUID(), second))
                .isEqualTo(Outcome.refused(StockRefusal.Plain.NOT_FOUND));
        assertThat(Optional.of(doses())).contains(40);
    }
}
