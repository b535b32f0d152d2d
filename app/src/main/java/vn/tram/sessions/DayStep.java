package vn.tram.sessions;

/**
 * Where a person stands in a session. The order is that of the day; the way the platform counts its
 * six steps (235/TUĐCNTT&TT gives their number only) is this project's reading.
 */
public enum DayStep {
    /** Planned or on the stand-by list, not here yet. */
    EXPECTED,
    /** Here without being on the list; waits for an official's approval. */
    APPROVAL,
    /** Received; waits for screening. */
    SCREENING,
    /** Screened and eligible; waits for counselling and consent. */
    CONSENT,
    /** Agreed; waits for the injection. */
    INJECTION,
    /** Injected; stays thirty minutes. */
    OBSERVATION,
    /** May leave; the recorded dose is shown and confirmed. */
    LEAVING,
    /** Nothing more to do on this day. */
    DONE
}
