package vn.tram.complaints;

import java.util.Locale;

/** How a complaint was answered. The words are the message {@code complaints.outcome.<code>}. */
public enum ComplaintOutcome {
    /** The record has a new version. */
    CORRECTED,
    /** For one of the listed reasons. */
    REJECTED,
    /** In words, without a correction. */
    ANSWERED,
    /** The citizen was asked and did not answer within the limit. */
    UNANSWERED;

    /** Stable, lower case: {@code corrected}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
