package vn.tram.stock;

/** What happened to vaccine, as the ledger calls it. */
public enum MovementKind {
    /** Came from outside the platform into a store. */
    RECEIVED,
    /** Left a store for another one; is on the road. */
    SENT,
    /** Came off the road into the store it was sent to. */
    ARRIVED,
    /** Was refused at the other end and is back in the store it came from. */
    REFUSED,
    /** Given to a session out of the facility's store. */
    ISSUED,
    /** A vial was opened: its doses leave the session's closed vials. */
    OPENED,
    /** A dose went into a person. */
    USED,
    /** A dose was not given after all. */
    UNDONE,
    /** A vial held more than its label says. */
    GAINED,
    /** Thrown away with a reason. */
    WASTED,
    /** Closed vials of a session went back to the facility's store. */
    RETURNED,
    /** Destroyed in a store, agreed by two. */
    DESTROYED,
    /** A count differed from the ledger, agreed by two. */
    CORRECTED
}
