package vn.tram.worklist;

/** The three groups of an inbox: due date passed, due before this day ends, due later. */
public enum Urgency {
    LATE,
    TODAY,
    WAITING
}
