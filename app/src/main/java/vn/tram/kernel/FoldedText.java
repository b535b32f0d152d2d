package vn.tram.kernel;

import java.text.Normalizer;

/**
 * Text folded for comparing and searching: lower-case ASCII letters and digits, single spaces, no diacritics, {@code đ} as {@code
 * d}. Where the tone mark stands makes no difference, so <i>Hoá</i> and <i>Hóa</i> fold to the same.
 */
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        boolean gap = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = Character.toLowerCase(parts.charAt(i));
            if (c == 'đ' || c == 'ð') {
                c = 'd';
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            } else if (separates(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Apostrophes and combining marks join ("H'Lan" is one word); everything else that is no letter parts words. */
    private static boolean separates(char c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != '\'' && c != '’' && c != '`';
    }
}
