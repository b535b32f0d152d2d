package vn.tram.shell.error;

import java.security.SecureRandom;

/**
 * The number of one failure, written to the log and shown to the reader, short enough to be read on
 * the phone: {@code L-7K3M-2QXP}. Letters and digits that are heard or read for one another are
 * left out.
 */
record Reference(String value) {

    private static final String SIGNS = "234679ACDEFGHKLMNPQRTUVXY";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference next() {
        return new Reference("L-" + half() + "-" + half());
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return half.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
