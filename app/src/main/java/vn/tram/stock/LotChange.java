package vn.tram.stock;

/** How much of a lot may be corrected still; each allows what those before it allow. */
public enum LotChange {
    /** Nothing by this reader. */
    NONE,
    /** Expiry, life of an opened vial, registration, diluent. */
    FACTS,
    /** Doses of a vial: no vial was opened, and all of it lies in stores. */
    VIAL,
    /** Everything: nothing of the lot has moved. */
    ALL;

    public boolean allows(LotChange wanted) {
        return compareTo(wanted) >= 0;
    }
}
