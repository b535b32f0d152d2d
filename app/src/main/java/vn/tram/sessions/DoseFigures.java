package vn.tram.sessions;

/**
 * Doses given, by category and ordinal in it, as the forms of 3588/QĐ-BYT and 43/QĐ-BYT count them.
 *
 * @param booster booster doses of any ordinal
 */
public record DoseFigures(int basic1, int basic2, int basic3, int additional, int booster) {

    public static final DoseFigures NONE = new DoseFigures(0, 0, 0, 0, 0);

    public int total() {
        return basic1 + basic2 + basic3 + additional + booster;
    }

    public DoseFigures plus(DoseFigures other) {
        return new DoseFigures(
                basic1 + other.basic1,
                basic2 + other.basic2,
                basic3 + other.basic3,
                additional + other.additional,
                booster + other.booster);
    }
}
