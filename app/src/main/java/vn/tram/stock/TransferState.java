package vn.tram.stock;

/** Where vaccine that was sent is. */
public enum TransferState {
    /** On the road. */
    SENT,
    /** In the store it was sent to. */
    ARRIVED,
    /** Refused at the other end, on its way back. */
    REFUSED,
    /** Back with the sender. */
    BACK
}
