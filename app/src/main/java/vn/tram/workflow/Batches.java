package vn.tram.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts and watches long work. Joins the caller's transaction: the work begins after its commit.
 */
public interface Batches {

    /**
     * Queues work; answers the batch that is already live when there is one of this kind for the
     * case.
     */
    UUID start(String kind, UUID caseId, Optional<String> payload);

    /** The batch of this kind that waits or runs for the case. */
    Optional<UUID> live(String kind, UUID caseId);

    Optional<Batch> byId(UUID id);

    /** Newest first. */
    List<Batch> ofCase(UUID caseId, int limit);

    /**
     * Stops work after its current chunk, and lets work rest that was given up; what is committed
     * stays.
     *
     * @return false when it was already done or stopped
     */
    boolean stop(UUID id);

    /** Lets failed or stopped work go on from its checkpoint; false when it is neither. */
    boolean retry(UUID id);
}
