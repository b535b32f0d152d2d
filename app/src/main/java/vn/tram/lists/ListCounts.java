package vn.tram.lists;

/**
 * Rows of one list.
 *
 * @param total all rows
 * @param good neither faulty nor with a warning nor left out
 * @param warned good, but somebody should look
 * @param faulty with at least one fault that must be repaired
 * @param leftOut taken out with a reason
 * @param openDuplicates pairs nobody has decided
 * @param identityOpen rows whose identity is not settled
 * @param hamlets different hamlets
 */
public record ListCounts(
        int total,
        int good,
        int warned,
        int faulty,
        int leftOut,
        int openDuplicates,
        int identityOpen,
        int hamlets) {

    /** Rows that would be approved now. */
    public int proposed() {
        return total - leftOut - faulty;
    }
}
