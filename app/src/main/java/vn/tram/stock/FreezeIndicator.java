package vn.tram.stock;

/** What the freeze indicator in the box shows. */
public enum FreezeIndicator {
    OK,
    FROZEN,
    /** The box has none. */
    NONE
}
