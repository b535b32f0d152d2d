package vn.tram.kernel;

/** Tiers of the administrative division. Districts exist until 30 June 2025 only. */
public enum UnitLevel {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5);

    private final int codeLength;

    UnitLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** Digits in the codes of this tier, by which a code tells its tier. */
    public int codeLength() {
        return codeLength;
    }
}
