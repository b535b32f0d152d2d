package vn.tram.complaints;

/**
 * When an officer rejects so differently from the others that somebody should look. The project's
 * own rule, no text asks for it: both have decided at least {@link #LEAST} complaints in the
 * period, the officer's share lies at least {@link #DISTANCE} away from that of the others, and the
 * share of the others lies outside of the officer's 99 % interval (Wilson's score), so that chance
 * alone seldom explains it. It says where to look and proves nothing: a desk may get other
 * complaints than the rest.
 */
public final class RejectionRule {

    /** Fewest decisions of the officer, and of the others together. */
    public static final int LEAST = 20;

    /** Smallest distance of the shares. */
    public static final double DISTANCE = 0.10;

    /** Standard deviations that hold 99 % of the normal distribution. */
    private static final double Z = 2.576;

    private RejectionRule() {}

    /** The words are the message {@code complaints.rejects.<name>}. */
    public enum Verdict {
        FAR_MORE,
        FAR_LESS,
        AS_OTHERS,
        /** Too few decisions to say. */
        TOO_FEW
    }

    /**
     * @param decided by the officer, with those rejected among them
     * @param othersDecided by all others, likewise
     */
    public static Verdict of(int decided, int rejected, int othersDecided, int othersRejected) {
        if (decided < LEAST || othersDecided < LEAST) {
            return Verdict.TOO_FEW;
        }
        double share = rejected / (double) decided;
        double others = othersRejected / (double) othersDecided;
        double middle = (share + Z * Z / (2 * decided)) / (1 + Z * Z / decided);
        double reach =
                Z
                        / (1 + Z * Z / decided)
                        * Math.sqrt(
                                share * (1 - share) / decided + Z * Z / (4.0 * decided * decided));
        if (share - others >= DISTANCE && middle - reach > others) {
            return Verdict.FAR_MORE;
        }
        if (others - share >= DISTANCE && middle + reach < others) {
            return Verdict.FAR_LESS;
        }
        return Verdict.AS_OTHERS;
    }
}
