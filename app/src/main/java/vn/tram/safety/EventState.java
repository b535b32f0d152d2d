package vn.tram.safety;

/** Where a case stands. */
public enum EventState {
    /** Not serious: the station follows the person up. */
    FOLLOW_UP,
    /** Serious: written report and investigation run beside each other. */
    EARLY,
    /** Both are there: the council is to be called. */
    CONVENING,
    /** The council was called. */
    CONCLUDING,
    /** The council asked for more. */
    SUPPLEMENTING,
    /** Minutes are signed: the cause is to be announced. */
    ANNOUNCING,
    COMPENSATING,
    CLOSING,
    CLOSED,
    /** Filed by mistake, or taken into another case of the same event. */
    WITHDRAWN;

    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
