package vn.tram.workflow.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.workflow.Batch;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;

/**
 * Works on batches with a few threads. Looks for work when woken and every few seconds, so that
 * what another node left behind is found. A failed attempt is given back and tried again from its
 * checkpoint.
 */
@Component
public class BatchRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);

    private final BatchStore store;
    private final ObjectProvider<BatchHandler> handlers;
    private final TransactionTemplate transactions;
    private final Set<UUID> attempts = ConcurrentHashMap.newKeySet();
    private final boolean enabled;
    private final int threads;
    private ScheduledExecutorService workers;

    BatchRunner(
            BatchStore store,
            ObjectProvider<BatchHandler> handlers,
            TransactionTemplate transactions,
            @Value("${tram.batches.enabled:true}") boolean enabled,
            @Value("${tram.batches.threads:2}") int threads) {
        this.store = store;
        this.handlers = handlers;
        this.transactions = transactions;
        this.enabled = enabled;
        this.threads = threads;
    }

    /** Works on everything that waits, on the calling thread. For tests and one-off runs. */
    public void runWaiting() {
        List<UUID> waiting;
        do {
            waiting = store.claimable(10);
            waiting.forEach(this::work);
        } while (!waiting.isEmpty());
    }

    void wake() {
        if (isRunning()) {
            workers.execute(this::workOnce);
        }
    }

    @Override
    public synchronized void start() {
        if (enabled && workers == null) {
            workers =
                    Executors.newScheduledThreadPool(
                            threads + 1, task -> new Thread(task, "tram-batch"));
            for (int i = 0; i < threads; i++) {
                workers.scheduleWithFixedDelay(this::workOnce, 1 + i, 3, TimeUnit.SECONDS);
            }
            workers.scheduleWithFixedDelay(this::renew, 15, 15, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (workers != null) {
            workers.shutdownNow();
            try {
                // a chunk in flight may finish; its batch goes on elsewhere from that checkpoint
                workers.awaitTermination(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            workers = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }

    private void renew() {
        try {
            attempts.forEach(store::renew);
        } catch (RuntimeException e) {
            log.warn("Leases could not be renewed: {}", e.getMessage());
        }
    }

    private void workOnce() {
        try {
            store.claimable(threads).forEach(this::work);
        } catch (RuntimeException e) {
            log.warn("Looking for batches failed, trying again: {}", e.getMessage());
        }
    }

    private void work(UUID id) {
        // each attempt has a name of its own, so that an attempt thought dead can commit nothing
        // any more
        UUID attempt = TimeOrderedId.next();
        if (!store.claim(id, attempt)) {
            return;
        }
        attempts.add(attempt);
        Batch batch = store.byId(id).orElseThrow();
        try {
            BatchHandler handler = byKind().get(batch.kind());
            if (handler == null) {
                throw new IllegalStateException("nobody handles batches of kind " + batch.kind());
            }
            handler.run(new Run(batch, attempt));
        } catch (BatchRun.BatchStopped stopped) {
            log.info("Batch {} {} is no longer ours", batch.kind(), id);
        } catch (Exception e) {
            log.warn("Batch {} {} ({}) failed an attempt", batch.kind(), id, batch.reference(), e);
            giveBack(batch, attempt, e);
        } finally {
            attempts.remove(attempt);
        }
    }

    private void giveBack(Batch batch, UUID attempt, Exception problem) {
        try {
            transactions.executeWithoutResult(
                    status -> {
                        if (store.giveBack(
                                batch.id(), attempt, problem.getClass().getSimpleName())) {
                            byKind().get(batch.kind()).failed(batch);
                        }
                    });
        } catch (RuntimeException databaseGone) {
            // the lease runs out by itself and the next attempt starts from the checkpoint
            log.warn("Batch {} could not be given back: {}", batch.id(), databaseGone.getMessage());
        }
    }

    private Map<String, BatchHandler> byKind() {
        return handlers.stream().collect(Collectors.toMap(BatchHandler::kind, Function.identity()));
    }

    private final class Run implements BatchRun {

        private final Batch batch;
        private final UUID attempt;
        private long checkpoint;

        Run(Batch batch, UUID attempt) {
            this.batch = batch;
            this.attempt = attempt;
            this.checkpoint = batch.checkpoint();
        }

        @Override
        public Batch batch() {
            return batch;
        }

        @Override
        public long checkpoint() {
            return checkpoint;
        }

        @Override
        public void phase(String phase, long total) {
            requireOurs(store.phase(batch.id(), attempt, phase, total));
        }

        @Override
        public void chunk(long newCheckpoint, Runnable work) {
            if (Thread.interrupted()) {
                throw new BatchStopped();
            }
            transactions.executeWithoutResult(
                    status -> {
                        requireOurs(store.advance(batch.id(), attempt, newCheckpoint));
                        work.run();
                    });
            checkpoint = newCheckpoint;
        }

        @Override
        public void finish(Runnable work) {
            transactions.executeWithoutResult(
                    status -> {
                        requireOurs(store.end(batch.id(), attempt));
                        work.run();
                    });
        }

        private void requireOurs(boolean ours) {
            if (!ours) {
                throw new BatchStopped();
            }
        }
    }
}
