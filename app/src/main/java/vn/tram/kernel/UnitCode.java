package vn.tram.kernel;

import java.util.Arrays;

/**
 * Code of an administrative unit in the list of the General Statistics Office: two digits for a
 * province, three for a district, five for a commune. The same code may name different units at
 * different dates, so a code alone answers nothing without a date.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    public static final int MAX_LENGTH = 5;

    public UnitCode {
        if (value == null
                || value.length() > MAX_LENGTH
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
        int length = value.length();
        if (Arrays.stream(UnitLevel.values()).noneMatch(level -> level.codeLength() == length)) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    public UnitLevel level() {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.codeLength() == value.length())
                .findFirst()
                .orElseThrow();
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
