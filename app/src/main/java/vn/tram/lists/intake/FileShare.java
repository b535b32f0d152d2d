package vn.tram.lists.intake;

import java.util.OptionalInt;

/**
 * How much of a file is read. Rows cannot say, since nobody knows how many are to come; bytes can.
 *
 * @param read bytes that were read
 * @param whole bytes there are, as far as the container says; an archive's word is not believed
 *     beyond what was really found
 */
public record FileShare(long read, long whole) {

    private static final int WHOLE = 1_000;

    /** In thousandths; empty when there is nothing to compare with, or it was wrong. */
    public OptionalInt permille() {
        return whole <= 0 || read > whole
                ? OptionalInt.empty()
                : OptionalInt.of((int) (read * WHOLE / whole));
    }
}
