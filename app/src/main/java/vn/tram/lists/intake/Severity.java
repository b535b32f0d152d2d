package vn.tram.lists.intake;

/** What a fault means for its row. */
public enum Severity {
    /** The row is not taken over until it is repaired. */
    HARD,
    /** The row is good; somebody should look. */
    WARNING
}
