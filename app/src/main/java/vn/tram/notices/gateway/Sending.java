package vn.tram.notices.gateway;

import java.util.List;

/** What became of one attempt. Problems are codes, words of {@code notices.problem.<code>}. */
public sealed interface Sending {

    /**
     * The provider took it over.
     *
     * @param messageIds by which receipts will name its parts; empty where none will come
     * @param delivered it is known to have arrived already
     */
    record Accepted(List<String> messageIds, boolean delivered) implements Sending {

        public Accepted {
            messageIds = List.copyOf(messageIds);
        }
    }

    /** The provider does not want this message now, but may later. */
    record Refused(String problem) implements Sending {}

    /** The provider will never take this message: no such recipient. */
    record Impossible(String problem) implements Sending {}

    /**
     * The line broke after the message had begun to leave. The provider may have it; it is sent
     * again.
     */
    record Unanswered(String problem) implements Sending {}

    /**
     * Nothing left: the provider cannot be reached, or wants us to slow down. Says nothing about
     * the message, and the next ones would meet the same.
     */
    record NotNow(String problem) implements Sending {}
}
