package vn.tram.kernel;

import java.util.Map;

/**
 * Mobile prefixes of Viet Nam, and what became of the eleven-digit ones in the change of 15
 * September to 14 November 2018 (plan 798/QĐ-BTTTT).
 */
final class VietnamMobile {

    private static final boolean[] PREFIX = new boolean[100];

    static {
        range(32, 39);
        range(52, 52);
        range(55, 56);
        range(58, 59);
        range(70, 70);
        range(76, 79);
        range(81, 89);
        range(90, 94);
        range(96, 99);
    }

    private static final Map<String, String> CONVERTED =
            Map.ofEntries(
                    Map.entry("0120", "70"),
                    Map.entry("0121", "79"),
                    Map.entry("0122", "77"),
                    Map.entry("0126", "76"),
                    Map.entry("0128", "78"),
                    Map.entry("0123", "83"),
                    Map.entry("0124", "84"),
                    Map.entry("0125", "85"),
                    Map.entry("0127", "81"),
                    Map.entry("0129", "82"),
                    Map.entry("0162", "32"),
                    Map.entry("0163", "33"),
                    Map.entry("0164", "34"),
                    Map.entry("0165", "35"),
                    Map.entry("0166", "36"),
                    Map.entry("0167", "37"),
                    Map.entry("0168", "38"),
                    Map.entry("0169", "39"),
                    Map.entry("0186", "56"),
                    Map.entry("0188", "58"),
                    Map.entry("0199", "59"));

    private VietnamMobile() {}

    private static void range(int first, int last) {
        for (int prefix = first; prefix <= last; prefix++) {
            PREFIX[prefix] = true;
        }
    }

    /** Whether ten digits with a leading zero begin like a mobile number. */
    static boolean begins(String national) {
        return national.charAt(0) == '0'
                && PREFIX[(national.charAt(1) - '0') * 10 + national.charAt(2) - '0'];
    }

    /** The two digits that replace an old prefix ({@code 0162} gives {@code 32}), or null. */
    static String convertedPrefix(String old) {
        return CONVERTED.get(old);
    }
}
