package vn.tram.lists;

import java.util.Optional;

/**
 * Narrows the rows of a list.
 *
 * @param text part of a name, with or without diacritics, or the last digits of a number
 */
public record RowFilter(Kind kind, Optional<String> text) {

    public enum Kind {
        ALL,
        /** Faulty, warned, duplicate or of an open identity. */
        TO_LOOK_AT,
        FAULTY,
        LEFT_OUT,
        PROPOSED,
        IDENTITY_OPEN
    }

    public static RowFilter all() {
        return new RowFilter(Kind.ALL, Optional.empty());
    }

    public static RowFilter of(Kind kind) {
        return new RowFilter(kind, Optional.empty());
    }
}
