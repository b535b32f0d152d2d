package vn.tram.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Narrows an inbox; empty means any.
 *
 * @param text part of a case's code or title, compared without diacritics
 * @param task element id of the task
 * @param hamlet as written or without diacritics; cases that are about people of it
 * @param dueUntil only what is due at or before
 */
public record InboxFilter(
        Optional<String> text,
        Optional<String> task,
        Optional<Instant> dueUntil,
        Optional<UUID> campaign,
        Optional<String> hamlet) {

    public static InboxFilter none() {
        return new InboxFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
