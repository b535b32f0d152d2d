package vn.tram.complaints;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a bulk correction stands. The words are the message {@code complaints.bulk.<code>}. */
public enum BulkState {
    /** Each dose is looked at; complaints about it are proposed for correction. */
    PROPOSING,
    /** A second person decides. */
    APPROVING,
    /** Agreed; the doses are corrected. */
    APPLYING,
    /** Sent back; the complaints go back to their desk. */
    RETURNING,
    DONE,
    SENT_BACK;

    private Set<BulkState> next() {
        return switch (this) {
            case PROPOSING -> EnumSet.of(APPROVING, DONE);
            case APPROVING -> EnumSet.of(APPLYING, RETURNING);
            case APPLYING -> EnumSet.of(DONE);
            case RETURNING -> EnumSet.of(SENT_BACK);
            case DONE, SENT_BACK -> EnumSet.noneOf(BulkState.class);
        };
    }

    public boolean mayBecome(BulkState other) {
        return next().contains(other);
    }

    /** Whether the platform is at work on the rows. */
    public boolean running() {
        return this == PROPOSING || this == APPLYING || this == RETURNING;
    }

    /** Stable, lower case: {@code sent-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
