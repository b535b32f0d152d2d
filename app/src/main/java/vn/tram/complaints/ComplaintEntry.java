package vn.tram.complaints;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was said or decided.
 *
 * @param words of whoever said it, may be empty
 * @param code of a reason, whose words are a message or a {@link RejectionReason}
 * @param byName empty for the citizen and for the system
 */
public record ComplaintEntry(
        Kind kind, String words, Optional<String> code, Optional<String> byName, Instant at) {

    /** The words are the message {@code complaints.entry.<code>}. */
    public enum Kind {
        FILED(true),
        /** The same was filed again and belongs to this one. */
        JOINED(true),
        /** With the code of the rule that chose the desk. */
        ROUTED(true),
        LINKED(false),
        ASKED(true),
        CITIZEN_ANSWERED(true),
        FORWARDED(true),
        PROPOSED(true),
        VERIFIED(true),
        CONTRADICTED(false),
        APPROVED(true),
        SENT_BACK(false),
        APPLIED(true),
        /** With the code of the refusal. */
        NOT_APPLICABLE(false),
        REJECTED(true),
        ANSWERED(true),
        UNANSWERED(true),
        REOPENED(true),
        WITHDRAWN(true);

        private final boolean told;

        Kind(boolean told) {
            this.told = told;
        }

        /** Whether the citizen sees it. */
        public boolean told() {
            return told;
        }

        /** Stable, lower case: {@code citizen-answered}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
