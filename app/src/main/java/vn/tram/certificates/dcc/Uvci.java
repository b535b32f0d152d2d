package vn.tram.certificates.dcc;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Identifier of a certificate, {@code URN:UVCI:01:VN:…#c}, by annex 2 of the eHealth Network's
 * guidelines on verifiable vaccination certificates: version 01, option 3 (nothing but an opaque
 * part), and a check character by Luhn modulo N over what stands before the {@code #}. It tells
 * nothing about the person and follows no order.
 */
public final class Uvci {

    /** Most characters that the schema of the certificate takes. */
    public static final int MAX_LENGTH = 80;

    private static final String PREFIX = "URN:UVCI:01:VN:";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:";
    private static final int OPAQUE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uvci() {}

    /** A new one, of 128 random bits. */
    public static String next() {
        byte[] opaque = new byte[OPAQUE_BYTES];
        RANDOM.nextBytes(opaque);
        return of(HexFormat.of().withUpperCase().formatHex(opaque));
    }

    /**
     * @param opaque capital letters and digits only
     */
    public static String of(String opaque) {
        if (!opaque.matches("[A-Z0-9]+") || PREFIX.length() + opaque.length() + 2 > MAX_LENGTH) {
            throw new IllegalArgumentException("not the opaque part of an identifier");
        }
        String text = PREFIX + opaque;
        return text + '#' + checkCharacter(text);
    }

    /** Whether a text has the form of our identifiers and its check character is right. */
    public static boolean isOurs(String text) {
        return text.length() <= MAX_LENGTH
                && text.matches("URN:UVCI:01:VN:[A-Z0-9]+#[A-Z0-9/:]")
                && checkCharacter(text.substring(0, text.length() - 2))
                        == text.charAt(text.length() - 1);
    }

    private static char checkCharacter(String text) {
        int n = ALPHABET.length();
        int sum = 0;
        // every other character counts twice, the last one among them
        for (int i = text.length() - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
            int value = factor * ALPHABET.indexOf(text.charAt(i));
            sum += value / n + value % n;
        }
        return ALPHABET.charAt((n - sum % n) % n);
    }
}
