package vn.tram.ruleset;

/** How sure a day of the calendar is. */
public enum Confidence {
    /** Follows from the labour code. */
    LAW,
    /** Chosen or swapped by a decision for the year. */
    DECIDED,
    /** No decision is known: set after the pattern of earlier years. */
    EXPECTED
}
