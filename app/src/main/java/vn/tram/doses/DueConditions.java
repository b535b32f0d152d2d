package vn.tram.doses;

/**
 * What beside person, product and day decides whether a dose is due.
 *
 * @param mixingConsent the person agreed to another product than before (6030/BYT-DP)
 * @param scarcity the same product is not to be had (7548/BYT-DP)
 */
public record DueConditions(boolean mixingConsent, boolean scarcity) {

    public static final DueConditions NONE = new DueConditions(false, false);
}
