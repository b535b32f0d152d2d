package vn.tram.forms;

import java.util.Locale;

/** A number of people or things as official papers write it, with a dot between thousands. */
public record VietnameseCount(int value) {

    public VietnameseCount {
        if (value < 0) {
            throw new IllegalArgumentException("a count below zero: " + value);
        }
    }

    /**
     * In a sentence: two digits at least, so that none can be put in front ({@code 05}, {@code
     * 10.000}).
     */
    public String inSentence() {
        return value < 10 ? "0" + value : inTable();
    }

    /** In a column of numbers: {@code 5}, {@code 10.000}. */
    public String inTable() {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }
}
