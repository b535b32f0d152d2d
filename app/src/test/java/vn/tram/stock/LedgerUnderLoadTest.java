package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.invariants.InvariantChecker;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock.WasteReason;

/** Many hands on one lot: random operations from several threads, with commands sent twice. */
@TramIntegrationTest
@Import(StockWorld.class)
class LedgerUnderLoadTest {

    private static final int THREADS = 8;
    private static final int ACTS = 60;
    private static final int SESSIONS = 3;

    @Autowired private StockWorld world;
    @Autowired private SessionStock stock;
    @Autowired private TransactionTemplate transactions;
    @Autowired private InvariantChecker invariants;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = StockWorld.keeper();
    private UUID station;
    private LotId lot;

    @BeforeEach
    void aStation() throws IOException {
        world.units();
        station = world.station();
        lot = world.lot("ASTRAZENECA");
    }

    /** As the capabilities above do: what lost a race against the locks is tried again. */
    private <T> Outcome<T> act(Supplier<Outcome<T>> act) {
        for (int i = 0; i < 20; i++) {
            try {
                return transactions.execute(status -> act.get());
            } catch (ConcurrencyFailureException again) {
                Thread.yield();
            }
        }
        throw new IllegalStateException("twenty deadlocks in a row");
    }

    private void random(Random random, List<UUID> sessions) {
        UUID session = sessions.get(random.nextInt(sessions.size()));
        UUID command = UUID.randomUUID();
        int kind = random.nextInt(10);
        int times = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            one(kind, session, command, random);
        }
    }

    private void one(int kind, UUID session, UUID command, Random random) {
        switch (kind) {
            case 0, 1 ->
                    act(
                            () ->
                                    stock.issue(
                                            session,
                                            station,
                                            StockWorld.place(station),
                                            lot,
                                            10,
                                            command,
                                            nurse));
            case 2 -> act(() -> stock.open(session, lot, random.nextInt(3), command, nurse));
            case 3 ->
                    act(
                            () ->
                                    stock.waste(
                                            session,
                                            lot,
                                            10,
                                            WasteReason.BROKEN,
                                            "",
                                            command,
                                            nurse));
            case 4 -> act(() -> stock.giveBack(session, lot, 10, command, nurse));
            default -> onAVial(kind, session, command, random);
        }
    }

    private void onAVial(int kind, UUID session, UUID command, Random random) {
        List<VialView> open = transactions.execute(status -> stock.openVials(session));
        if (open.isEmpty()) {
            return;
        }
        VialId vial = open.get(random.nextInt(open.size())).id();
        act(() -> stock.use(session, vial, command, nurse));
        switch (kind) {
            case 5 -> act(() -> stock.undo(command, random.nextBoolean(), nurse));
            case 6 -> act(() -> stock.gain(vial, 1, UUID.randomUUID(), nurse));
            case 7 ->
                    act(
                            () ->
                                    stock.discard(
                                            vial,
                                            WasteReason.OPEN_VIAL_REST,
                                            "",
                                            UUID.randomUUID(),
                                            nurse));
            default -> {}
        }
    }

    private void inParallel(int threads, Callable<Void> work)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(work));
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whateverRacesNothingIsLostDoubledOrNegative() throws Exception {
        long seed = System.nanoTime();
        world.fill(station, lot, 400);
        List<UUID> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(UUID.randomUUID());
        }
        Random seeds = new Random(seed);
        inParallel(
                THREADS,
                () -> {
                    Random random;
                    synchronized (seeds) {
                        random = new Random(seeds.nextLong());
                    }
                    for (int i = 0; i < ACTS; i++) {
                        random(random, sessions);
                    }
                    return null;
                });

        assertThat(
                        invariants
                                .check()
                                .get(
                                        "Stock equals the sum of its movements and was never negative."))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(standing()).as("seed %d", seed).isEqualTo(inMinusOut());
        assertThat(counted("USED")).as("something was used, seed %d", seed).isPositive();
    }

    private int standing() {
        return jdbc.sql(
                        "SELECT (SELECT SUM(doses) FROM stock_balance WHERE lot_id = :lot) + COALESCE((SELECT SUM(doses_left)"
                                + " FROM vaccine_vial WHERE lot_id = :lot), 0)")
                .param("lot", lot.value())
                .query(Integer.class)
                .single();
    }

    private int inMinusOut() {
        return counted("RECEIVED")
                + counted("GAINED")
                + counted("UNDONE")
                - counted("USED")
                - counted("WASTED");
    }

    private int counted(String kind) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(doses), 0) FROM stock_movement WHERE lot_id = :lot AND kind = :kind")
                .param("lot", lot.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void ofTwoNursesOnTheLastDoseOneGetsIt() throws Exception {
        world.fill(station, lot, 10);
        UUID session = UUID.randomUUID();
        act(() ->
                        stock.issue(
                                session,
                                station,
                                StockWorld.place(station),
                                lot,
                                10,
                                UUID.randomUUID(),
                                nurse))
                .value();
        VialId vial = act(() -> stock.open(session, lot, 1, UUID.randomUUID(), nurse)).value().id();
        for (int i = 0; i < 9; i++) {
            act(() -> stock.use(session, vial, UUID.randomUUID(), nurse)).value();
        }
        List<Outcome<Void>> answers = Collections.synchronizedList(new ArrayList<>());
        inParallel(
                2,
                () -> {
                    answers.add(act(() -> stock.use(session, vial, UUID.randomUUID(), nurse)));
                    return null;
                });
        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .singleElement()
                .isEqualTo(Outcome.refused(StockRefusal.Plain.VIAL_EMPTY));
    }

    @Test
    void sessionsOnOneLotDoNotWaitForEachOther() throws Exception {
        world.fill(station, lot, 40);
        List<UUID> sessions = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<VialId> vials = new ArrayList<>();
        for (UUID session : sessions) {
            act(() ->
                            stock.issue(
                                    session,
                                    station,
                                    StockWorld.place(station),
                                    lot,
                                    10,
                                    UUID.randomUUID(),
                                    nurse))
                    .value();
            vials.add(
                    act(() -> stock.open(session, lot, 1, UUID.randomUUID(), nurse)).value().id());
        }
        transactions.executeWithoutResult(
                first -> {
                    stock.use(sessions.get(0), vials.get(0), UUID.randomUUID(), nurse).value();
                    // the first transaction is still open: the second must not wait for it
                    ExecutorService other = Executors.newSingleThreadExecutor();
                    try {
                        Outcome<Void> second =
                                other.submit(
                                                () ->
                                                        transactions.execute(
                                                                status -> {
                                                                    jdbc.sql(
                                                                                    "SET innodb_lock_wait_timeout = 1")
                                                                            .update();
                                                                    return stock.use(
                                                                            sessions.get(1),
                                                                            vials.get(1),
                                                                            UUID.randomUUID(),
                                                                            nurse);
                                                                }))
                                        .get();
                        assertThat(second.isDone()).isTrue();
                    } catch (InterruptedException | ExecutionException e) {
                        throw new AssertionError(e);
                    } finally {
                        other.shutdown();
                    }
                });
    }
}
