package vn.tram.sessions;

/**
 * What the desks of a session count, each in the transaction that makes it true. A recount of the
 * people gives the same numbers.
 */
public enum DayCount {
    ARRIVED,
    INJECTED,
    RELEASED,
    VACCINATED,
    ABSENT,
    NOT_DONE,
    REFUSED,
    POSTPONED,
    CONTRAINDICATED,
    TRANSFERRED,
    /** People with a common reaction as the worst that was written down. */
    COMMON,
    SERIOUS
}
