package vn.tram.workflow;

/** One attempt at a batch: the handle by which a {@link BatchHandler} commits its chunks. */
public interface BatchRun {

    Batch batch();

    /** Where to go on: zero at first, later what the last committed chunk said. */
    long checkpoint();

    /** Names what is going on now, for the progress display: a message key's last part. */
    void phase(String phase, long total);

    /**
     * Commits one chunk: the work and the new checkpoint in one transaction.
     *
     * @throws BatchStopped when somebody stopped the batch or another node took it over; nothing of
     *     this chunk is kept
     */
    void chunk(long newCheckpoint, Runnable work);

    /** Commits the last piece and ends the batch in one transaction. */
    void finish(Runnable work);

    /** The batch is no longer this run's to work on. */
    final class BatchStopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public BatchStopped() {
            super(null, null, false, false);
        }
    }
}
