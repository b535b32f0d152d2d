package vn.tram.sessions;

/** What somebody may do with a session now. */
public enum SessionAction {
    /** Place, time, desks, people, staff; ends in sending the plan to approval. */
    PLAN,
    /** Approve the plan or send it back. */
    APPROVE,
    /** Write down what is there and what is not. */
    CHECK_READINESS,
    /** Assign staff to desks. */
    ASSIGN_STAFF,
    /** Take vaccine out of the facility's store for the day. */
    ISSUE_VACCINE,
    /** Bring unopened vials back to the facility's store before the reconciliation. */
    RETURN_VACCINE,
    /** Move an approved session to another place or time. */
    MOVE,
    /** Begin the day. */
    START,
    /** Stop injecting at once. */
    SUSPEND,
    /** Decide whether a stopped session goes on. */
    DECIDE_SUSPENDED,
    /** End the day. */
    CLOSE,
    /** Call the session off before anybody was injected. */
    CANCEL
}
