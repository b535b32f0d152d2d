package vn.tram.notices.gateway;

import vn.tram.notices.NoticeChannel;

/** One way out. Called by one thread at a time. */
public interface Gateway extends AutoCloseable {

    NoticeChannel channel();

    /**
     * Called every second or so, also when nothing is to be sent: keeps the line up by which
     * receipts come.
     */
    default void keepUp() {}

    /**
     * Sends now and waits for the provider's answer. Takes no longer than {@link #LONGEST_SECONDS}.
     */
    Sending send(Outgoing message);

    /** The longest that {@link #send} may take; leases outlive it. */
    int LONGEST_SECONDS = 120;

    @Override
    void close();
}
