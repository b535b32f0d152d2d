package vn.tram.certificates.dcc;

import java.text.Normalizer;

/**
 * A name as the certificate has it: family name and given names, each as written and in the letters
 * of a machine readable zone. Whoever has one name only has a family name only.
 *
 * @param given {@code null} where there is none, and so is {@code givenZone}
 */
record DccName(String family, String familyZone, String given, String givenZone) {

    /** Most characters of a part as written. */
    static final int MAX_LENGTH = 80;

    /** The first word is the family name. */
    static DccName of(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a certificate names a person");
        }
        String[] words = text.split("\\s+", 2);
        String family = cut(words[0]);
        if (words.length == 1) {
            return new DccName(family, IcaoName.of(words[0]), null, null);
        }
        return new DccName(family, IcaoName.of(words[0]), cut(words[1]), IcaoName.of(words[1]));
    }

    /** Never inside of a character, nor between a letter and its marks. */
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return text;
        }
        int end = text.offsetByCodePoints(0, MAX_LENGTH);
        while (end > 0 && isMark(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
