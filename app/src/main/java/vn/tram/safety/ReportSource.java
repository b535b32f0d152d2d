package vn.tram.safety;

/** Who told of an event. */
public enum ReportSource {
    /** Desk 5 of a session wrote down a serious reaction. */
    OBSERVATION,
    STATION,
    /** A hospital that received the person. */
    HOSPITAL,
    CITIZEN
}
