package vn.tram.people;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of who read or changed a person's record.
 *
 * @param id place in the record, by which the next page is asked for
 * @param action its words are the message {@code audit.<action>}
 * @param reason what the reader gave as a reason, where one was asked for
 */
public record PersonRead(
        long id, Instant at, String actorName, String action, Optional<String> reason) {}
