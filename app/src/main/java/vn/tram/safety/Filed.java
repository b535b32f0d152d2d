package vn.tram.safety;

/**
 * What became of a report.
 *
 * @param joined another report of the event had opened the case
 * @param serious as the case stands with this report
 */
public record Filed(AdverseEventId id, String code, boolean joined, boolean serious) {}
