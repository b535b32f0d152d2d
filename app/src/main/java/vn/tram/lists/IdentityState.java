package vn.tram.lists;

/**
 * What is known of a row's identity. Until the exchange with the population database exists,
 * PLAUSIBLE is the best a number can be.
 */
public enum IdentityState {
    /** The number's form agrees with birth date, sex and province. */
    PLAUSIBLE,
    /** Compared by the identity officer, with evidence. */
    VERIFIED,
    /** The number contradicts the row. */
    MISMATCH,
    /** Nothing to compare, or not enough. */
    UNSETTLED,
    /**
     * The identity officer accepts the row without a verified number; no certificate until it is.
     */
    ACCEPTED,
    /** Foreign national: the population database knows nothing of them. */
    NOT_APPLICABLE;

    public boolean settled() {
        return this != MISMATCH && this != UNSETTLED;
    }
}
