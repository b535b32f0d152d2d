package vn.tram.ruleset;

import java.time.Instant;

/**
 * When something is due, by the rule of the date of its event.
 *
 * @param rule code of the rule
 * @param remindAt before {@code dueAt} and never before {@code start}
 * @param unit what the rule counts in
 * @param source the text behind it, as shown to readers
 */
public record Deadline(
        String rule,
        Instant start,
        Instant dueAt,
        Instant remindAt,
        DeadlineUnit unit,
        String source) {}
