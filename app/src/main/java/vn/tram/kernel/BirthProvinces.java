package vn.tram.kernel;

import java.util.BitSet;

/**
 * Codes of the 63 provinces by which births were registered until the merger of 2025. Numbers of
 * identity papers keep them for ever, whatever the provinces are called now.
 */
final class BirthProvinces {

    private static final int[] CODES = {
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36,
        37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74,
        75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96
    };

    private static final BitSet ISSUED = new BitSet();

    static {
        for (int code : CODES) {
            ISSUED.set(code);
        }
    }

    private BirthProvinces() {}

    static boolean issued(int code) {
        return ISSUED.get(code);
    }

    static int count() {
        return CODES.length;
    }
}
