package vn.tram.kernel;

import java.text.Normalizer;

/**
 * The form of a text by which it is searched and compared: lower case ASCII letters and digits,
 * single spaces, no diacritics, đ as d, apostrophes gone, other punctuation as space. The position
 * of a tone mark (Hoà, Hóa) makes no difference, since no mark is left. Letters of other scripts
 * are dropped.
 */
public final class SearchKey {

    private static final int TABLE_SIZE = 0x1F00;
    private static final char DROP = 0;
    private static final char SPACE = ' ';
    private static final char[] FOLDED = foldingTable();

    private SearchKey() {}

    public static String of(String text) {
        int length = text.length();
        char[] key = new char[length];
        int size = 0;
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = c < TABLE_SIZE ? FOLDED[c] : beyondTable(c);
            if (folded == SPACE) {
                space = size > 0;
            } else if (folded != DROP) {
                if (space) {
                    key[size++] = SPACE;
                    space = false;
                }
                key[size++] = folded;
            }
        }
        return new String(key, 0, size);
    }

    private static char beyondTable(char c) {
        boolean apostrophe = c >= 0x2018 && c <= 0x201B;
        boolean separates = Character.isSpaceChar(c) || (c >= 0x2010 && c <= 0x2015);
        return !apostrophe && separates ? SPACE : DROP;
    }

    private static char[] foldingTable() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static char fold(char c) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        char lower = Character.toLowerCase(base);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            return lower;
        }
        return switch (lower) {
            case 'đ', 'ð' -> 'd';
            case 'ø', 'œ' -> 'o';
            case 'ł' -> 'l';
            case 'ß' -> 's';
            case 'æ' -> 'a';
            case 'ı' -> 'i';
            case '\'', '`', '´', '\u02BC', '\u02B9' -> DROP;
            default -> c == '\u00AD' || c > 0xBF || Character.isLetter(c) ? DROP : SPACE;
        };
    }
}
