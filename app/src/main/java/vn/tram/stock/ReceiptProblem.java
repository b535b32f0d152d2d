package vn.tram.stock;

/**
 * What the receiver finds wrong. The receiver must refuse what is abnormal (TT 34/2018); where only
 * the number of vials is short or some are broken, the rest may be taken with joint minutes.
 */
public enum ReceiptProblem {
    LOT_DIFFERS(true),
    EXPIRY_DIFFERS(true),
    EXPIRED(true),
    HELD(true),
    /** Stage 3 or 4 of the vaccine vial monitor: not to be used. */
    VVM(true),
    FROZEN(true),
    TEMPERATURE(true),
    /** More vials than the form says: the sender's paper is wrong. */
    SURPLUS(true),
    SHORT(false),
    DAMAGED(false);

    private final boolean mustRefuse;

    ReceiptProblem(boolean mustRefuse) {
        this.mustRefuse = mustRefuse;
    }

    public boolean mustRefuse() {
        return mustRefuse;
    }
}
