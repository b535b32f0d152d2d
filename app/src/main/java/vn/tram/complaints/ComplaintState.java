package vn.tram.complaints;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a complaint stands. The words are the message {@code complaints.state.<code>}. */
public enum ComplaintState {
    /** Recorded; its record and its desk are being found. */
    FILED,
    /** A desk examines it. */
    EXAMINING,
    /** Seen, information missing: the citizen was asked. */
    ASKING,
    /** The police compare a proposed identity. */
    VERIFYING,
    /** A second person decides about a proposed correction. */
    APPROVING,
    /** Agreed; being applied. */
    APPLYING,
    /** Answered; may be reopened for a while. */
    ANSWERED,
    /** Taken back by the citizen. */
    WITHDRAWN;

    private Set<ComplaintState> next() {
        return switch (this) {
            case FILED -> EnumSet.of(EXAMINING, WITHDRAWN);
            case EXAMINING ->
                    EnumSet.of(EXAMINING, ASKING, VERIFYING, APPROVING, ANSWERED, WITHDRAWN);
            case ASKING -> EnumSet.of(EXAMINING, ANSWERED, WITHDRAWN);
            case VERIFYING -> EnumSet.of(EXAMINING, APPROVING, WITHDRAWN);
            case APPROVING -> EnumSet.of(EXAMINING, APPLYING, WITHDRAWN);
            case APPLYING -> EnumSet.of(EXAMINING, ANSWERED);
            case ANSWERED -> EnumSet.of(EXAMINING);
            case WITHDRAWN -> EnumSet.noneOf(ComplaintState.class);
        };
    }

    public boolean mayBecome(ComplaintState other) {
        return next().contains(other);
    }

    /** Somebody still owes an answer. */
    public boolean open() {
        return this != ANSWERED && this != WITHDRAWN;
    }

    /** Stable, lower case: {@code examining}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
