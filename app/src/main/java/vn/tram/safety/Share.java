package vn.tram.safety;

/** A part of a whole, as the law says it: two thirds. */
public record Share(int of, int parts) {

    public Share {
        if (of < 1 || of > parts) {
            throw new IllegalArgumentException("not a share: " + of + "/" + parts);
        }
    }

    /** The least whole number that is not below this share of the whole: 7 of 10 for two thirds. */
    public int leastOf(int whole) {
        return (whole * of + parts - 1) / parts;
    }

    /** Whether a part of the whole reaches this share. */
    public boolean reachedBy(int part, int whole) {
        return whole > 0 && (long) part * parts >= (long) whole * of;
    }
}
