package vn.tram.complaints;

/** How a complaint came in. */
public enum ComplaintChannel {
    /** By the citizen, with a code sent to the phone. */
    PORTAL,
    /** At a health station, for somebody without a phone. */
    STATION
}
