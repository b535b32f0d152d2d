package vn.tram.stock;

/** Whose store it is. */
public enum StoreKind {
    /** Of a province or a district. */
    UNIT,
    FACILITY,
    /** What a session was given for the day. */
    SESSION
}
