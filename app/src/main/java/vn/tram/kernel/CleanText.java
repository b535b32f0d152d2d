package vn.tram.kernel;

import java.text.Normalizer;

/**
 * Text as a person meant it: in NFC, without characters that cannot be seen (zero width, byte order
 * mark, soft hyphen, controls of direction), every kind and run of white space as one space, none
 * at the ends. Upper and lower case, spelling and the position of tone marks stay as typed.
 */
public final class CleanText {

    private static final byte NEEDS_A_LOOK = 0;
    private static final byte STABLE = 1;
    private static final byte SPACE = 2;

    /** By character, for the letters of Latin scripts: imports clean some ten million of them. */
    private static final byte[] KINDS = new byte[0x1F00];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = stableInNfc(c) ? STABLE : NEEDS_A_LOOK;
        }
        KINDS[' '] = SPACE;
    }

    private CleanText() {}

    /** The cleaned text, empty when nothing can be seen; the same object when nothing changes. */
    public static String of(String typed) {
        if (typed == null) {
            return "";
        }
        return alreadyClean(typed) ? typed : clean(typed);
    }

    private static boolean alreadyClean(String text) {
        int length = text.length();
        boolean space = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            byte kind = c < KINDS.length ? KINDS[c] : NEEDS_A_LOOK;
            if (kind == NEEDS_A_LOOK || (space && kind == SPACE)) {
                return false;
            }
            space = kind == SPACE;
        }
        return length == 0 || !space;
    }

    /** Printable characters that no normalisation changes and no neighbour combines with. */
    private static boolean stableInNfc(char c) {
        return (c > ' ' && c < 0x7F)
                || (c > 0xA0 && c < 0x250 && c != 0xAD)
                || (c >= 0x1E00 && c <= 0x1EFF);
    }

    private static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        boolean space = false;
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = !kept.isEmpty();
            } else if (isVisible(c)) {
                if (space) {
                    kept.append(' ');
                    space = false;
                }
                kept.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }
}
