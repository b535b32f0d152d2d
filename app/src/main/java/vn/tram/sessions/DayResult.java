package vn.tram.sessions;

/** How the day ended for a person; the columns of the daily report (3588/QĐ-BYT annex 5). */
public enum DayResult {
    VACCINATED,
    ABSENT,
    REFUSED,
    POSTPONED,
    CONTRAINDICATED,
    /** Sent to a hospital to be vaccinated there. */
    TRANSFERRED,
    /** Received, but the session ended or was stopped before the injection. */
    NOT_DONE
}
