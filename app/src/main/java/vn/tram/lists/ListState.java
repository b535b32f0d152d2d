package vn.tram.lists;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a list stands. The table beside the names is the whole of the moves a list can make. */
public enum ListState {
    /** Being collected by its maker. */
    DRAFT,
    /** Rows are being checked in the background. */
    CHECKING,
    /** With its maker, for repair. */
    REPAIRING,
    /** With the health station. */
    IN_REVIEW,
    /** Numbers are being compared in the background. */
    VERIFYING,
    /** With the commune police, who settle what did not agree. */
    RESOLVING,
    /** With the commune official. */
    AWAITING_APPROVAL,
    /** With the district, which approves by priority. */
    AWAITING_PRIORITY,
    /** Approved; people are being enrolled in the background. */
    ENROLLING,
    /** Done: the approved people are enrolled. */
    ENROLLED,
    /** Taken back by its maker or the station. */
    WITHDRAWN,
    /** Its campaign ended before it was approved. */
    CLOSED;

    private static final Map<ListState, Set<ListState>> MOVES =
            Map.ofEntries(
                    Map.entry(DRAFT, EnumSet.of(CHECKING, WITHDRAWN, CLOSED)),
                    Map.entry(CHECKING, EnumSet.of(REPAIRING, IN_REVIEW, WITHDRAWN, CLOSED)),
                    Map.entry(REPAIRING, EnumSet.of(CHECKING, WITHDRAWN, CLOSED)),
                    Map.entry(IN_REVIEW, EnumSet.of(REPAIRING, VERIFYING, WITHDRAWN, CLOSED)),
                    Map.entry(
                            VERIFYING, EnumSet.of(RESOLVING, AWAITING_APPROVAL, WITHDRAWN, CLOSED)),
                    Map.entry(RESOLVING, EnumSet.of(AWAITING_APPROVAL, WITHDRAWN, CLOSED)),
                    Map.entry(
                            AWAITING_APPROVAL,
                            EnumSet.of(IN_REVIEW, AWAITING_PRIORITY, ENROLLING, WITHDRAWN, CLOSED)),
                    Map.entry(
                            AWAITING_PRIORITY,
                            EnumSet.of(AWAITING_APPROVAL, ENROLLING, WITHDRAWN, CLOSED)),
                    Map.entry(ENROLLING, EnumSet.of(ENROLLED)),
                    Map.entry(ENROLLED, EnumSet.noneOf(ListState.class)),
                    Map.entry(WITHDRAWN, EnumSet.noneOf(ListState.class)),
                    Map.entry(CLOSED, EnumSet.noneOf(ListState.class)));

    public boolean mayBecome(ListState next) {
        return MOVES.get(this).contains(next);
    }

    /** Rows may be added and changed. */
    public boolean collecting() {
        return this == DRAFT || this == REPAIRING;
    }

    public boolean ended() {
        return MOVES.get(this).isEmpty();
    }

    /** The system's turn: nobody has a task. */
    public boolean inBackground() {
        return this == CHECKING || this == VERIFYING || this == ENROLLING;
    }

    /** Approved, whatever still runs. */
    public boolean approved() {
        return this == ENROLLING || this == ENROLLED;
    }
}
