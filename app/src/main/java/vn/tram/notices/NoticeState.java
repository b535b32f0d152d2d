package vn.tram.notices;

/**
 * Where a notice stands. {@code QUEUED → SENDING → SENT → DELIVERED} is the way it should go; a
 * failed attempt leads to {@code FAILED} and from there to {@code SENDING} again, the last one to
 * {@code GIVEN_UP}; a provider that cannot be reached leads back to {@code QUEUED}. Its words are
 * the message {@code notices.state.<name>}.
 */
public enum NoticeState {
    /** Waits for its time, for a sender, or for a gateway. */
    QUEUED,
    /** A sender holds it under a lease. */
    SENDING,
    /** The provider took it over; whether it arrived is not known, or cannot be. */
    SENT,
    /** The provider's receipt says that it arrived. */
    DELIVERED,
    /** The provider refused it for now; it is tried again. */
    FAILED,
    /** Nobody tries any more, until an administrator says so. */
    GIVEN_UP;

    /** Whether somebody is still to try. */
    public boolean waits() {
        return this == QUEUED || this == SENDING || this == FAILED;
    }
}
