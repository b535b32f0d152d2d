package vn.tram.workflow.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;

@Service
class BatchService implements Batches {

    private final BatchStore store;
    private final BatchRunner runner;

    BatchService(BatchStore store, BatchRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    @Override
    @Transactional
    public UUID start(String kind, UUID caseId, Optional<String> payload) {
        Optional<UUID> live = store.live(kind, caseId);
        if (live.isPresent()) {
            return live.get();
        }
        UUID id = TimeOrderedId.next();
        try {
            store.insert(id, kind, caseId, payload);
        } catch (DuplicateKeyException somebodyWasFaster) {
            return store.live(kind, caseId).orElseThrow(() -> somebodyWasFaster);
        }
        wakeAfterCommit();
        return id;
    }

    @Override
    public Optional<UUID> live(String kind, UUID caseId) {
        return store.live(kind, caseId);
    }

    @Override
    public Optional<Batch> byId(UUID id) {
        return store.byId(id);
    }

    @Override
    public List<Batch> ofCase(UUID caseId, int limit) {
        return store.ofCase(caseId, limit);
    }

    @Override
    @Transactional
    public boolean stop(UUID id) {
        return store.stop(id);
    }

    @Override
    @Transactional
    public boolean retry(UUID id) {
        boolean queued = store.retry(id);
        wakeAfterCommit();
        return queued;
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        runner.wake();
                    }
                });
    }
}
