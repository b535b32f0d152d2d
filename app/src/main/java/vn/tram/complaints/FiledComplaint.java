package vn.tram.complaints;

import java.time.Instant;

/**
 * What became of filing.
 *
 * @param reference {@code PA-2026-0412-7QX}
 * @param dueAt when the answer is due
 * @param joined the same had been filed before and is still open: this is that one
 */
public record FiledComplaint(ComplaintId id, String reference, Instant dueAt, boolean joined) {}
