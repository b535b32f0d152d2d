package vn.tram.ruleset;

import java.time.Instant;

/** When something is due under one rule. */
public record Deadline(
        String rule, Instant start, Instant dueAt, Instant remindAt, String source) {}
