package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;

/**
 * A piece of work of a case that is done, and whether in time.
 *
 * @param words what was done or found
 * @param lateReason why it was late
 */
public record TaskDone(
        Task task,
        Instant openedAt,
        Instant dueAt,
        Instant doneAt,
        String by,
        String words,
        Optional<String> lateReason) {

    public boolean late() {
        return doneAt.isAfter(dueAt);
    }
}
