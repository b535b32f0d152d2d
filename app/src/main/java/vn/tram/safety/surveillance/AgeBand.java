package vn.tram.safety.surveillance;

/**
 * Bands of age in completed years, on the day of the dose or, where that is not known, of the
 * event. They follow the groups that the schedules of the campaign distinguish.
 */
public enum AgeBand {
    CHILD(0, 11),
    ADOLESCENT(12, 17),
    YOUNG(18, 29),
    ADULT(30, 49),
    OLDER(50, 64),
    OLD(65, 150);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Youngest age. */
    public int from() {
        return from;
    }

    /** Oldest age. */
    public int to() {
        return to;
    }

    /** Whether it has no upper end worth naming. */
    public boolean open() {
        return this == OLD;
    }
}
