package vn.tram.kernel;

/**
 * Code of an administrative unit in the list of the General Statistics Office: two digits for a
 * province, three for a district, five for a commune. The same code may name different units at
 * different dates, so a code alone answers nothing without a date.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    public static final int MAX_LENGTH = 5;

    private static final UnitLevel[] LEVELS = UnitLevel.values();

    public UnitCode {
        if (value == null || levelOf(value.length()) == null || !isDigits(value)) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    public UnitLevel level() {
        return levelOf(value.length());
    }

    // plain loops: an inbox makes hundreds of codes at each opening

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static UnitLevel levelOf(int length) {
        for (UnitLevel level : LEVELS) {
            if (level.codeLength() == length) {
                return level;
            }
        }
        return null;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
