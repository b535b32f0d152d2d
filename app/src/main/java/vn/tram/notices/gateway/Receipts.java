package vn.tram.notices.gateway;

/** Where a gateway hands delivery receipts to. */
public interface Receipts {

    /**
     * Takes a receipt, before or after the message that it is for has been marked as sent. The same
     * one may come twice. Throws when it could not be stored: the provider is to send it again.
     *
     * @param messageId as the provider named the part when it took it over
     * @param delivered whether it arrived, or never will
     */
    void received(String messageId, boolean delivered);
}
