package vn.tram.lists;

/** What somebody may do with a list at this moment; screens show these and no others. */
public enum ListAction {
    ADD_ROWS,
    SUBMIT,
    WITHDRAW,
    DECIDE_DUPLICATES,
    LEAVE_OUT,
    FORWARD,
    RETURN,
    ALLOW_PHONE,
    SETTLE_IDENTITIES,
    FINISH_IDENTITIES,
    APPROVE,
    SEND_BACK,
    SUPPLEMENT
}
