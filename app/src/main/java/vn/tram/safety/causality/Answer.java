package vn.tram.safety.causality;

/** An answer to a question of the assessment. */
public enum Answer {
    YES,
    NO,
    UNKNOWN,
    NOT_APPLICABLE
}
