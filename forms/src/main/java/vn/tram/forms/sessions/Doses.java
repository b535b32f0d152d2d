package vn.tram.forms.sessions;

/**
 * Doses given, by category and ordinal in it (annexes 5 and 6 of decision 3588/QĐ-BYT as amended by
 * 43/QĐ-BYT).
 *
 * @param basic1 first basic doses
 * @param basic3 third basic doses, of products that have one
 * @param booster booster doses of any ordinal
 */
public record Doses(int basic1, int basic2, int basic3, int additional, int booster) {

    static final Doses NONE = new Doses(0, 0, 0, 0, 0);

    public Doses {
        if (Math.min(Math.min(basic1, basic2), Math.min(basic3, Math.min(additional, booster)))
                < 0) {
            throw new IllegalArgumentException("doses below zero");
        }
    }

    /** All of them. */
    public int total() {
        return basic1 + basic2 + basic3 + additional + booster;
    }

    int beyondTwo() {
        return basic3 + additional + booster;
    }

    Doses plus(Doses other) {
        return new Doses(
                basic1 + other.basic1,
                basic2 + other.basic2,
                basic3 + other.basic3,
                additional + other.additional,
                booster + other.booster);
    }
}
