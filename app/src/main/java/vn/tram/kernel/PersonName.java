package vn.tram.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * A person's name as typed: in NFC, single spaces, nothing invisible. One word is a name ("Puih"),
 * and so is one with an apostrophe ("H'Lan"). Equality goes by the spelling; search and duplicates
 * go by {@link #searchKey()}.
 */
public record PersonName(String value) {

    /** Longest name in characters, also the width of the column and of the field. */
    public static final int MAX_LENGTH = 200;

    /** Surnames that are never written without a mark. */
    private static final Set<String> MARKED_SURNAMES =
            Set.of(
                    "bui", "dang", "dao", "dinh", "do", "doan", "duong", "ho", "hoang", "huynh",
                    "le", "luong", "ngo", "nguyen", "pham", "phung", "ta", "tran", "trinh", "trieu",
                    "truong", "vo", "vu", "vuong");

    /** Surnames that may stand without a mark; only a middle "van" or "thi" gives them away. */
    private static final Set<String> PLAIN_SURNAMES =
            Set.of(
                    "an", "cao", "chu", "ha", "kim", "la", "lam", "luu", "ly", "mai", "ninh",
                    "phan", "quach", "thai", "to", "tong", "trang");

    public PersonName {
        if (value == null || value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not a person's name");
        }
    }

    /** Problems: {@code EMPTY}, {@code TOO_LONG}, {@code NAME_CHARACTERS}. */
    public static Parsed<PersonName> parse(String typed) {
        String text = CleanText.of(typed);
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            return Parsed.invalid(ValueProblem.Kind.TOO_LONG, MAX_LENGTH);
        }
        boolean letter = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letter = true;
            } else if (!mayStandInName(c)) {
                return Parsed.invalid(
                        ValueProblem.Kind.NAME_CHARACTERS, new String(Character.toChars(c)));
            }
        }
        return letter
                ? Parsed.valid(new PersonName(text))
                : Parsed.invalid(ValueProblem.Kind.NAME_CHARACTERS, text.substring(0, 1));
    }

    private static boolean mayStandInName(int c) {
        return switch (c) {
            case ' ', '\'', '’', '‘', '`', '´', '-', '‐', '–', '.', '·' -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    /** See {@link SearchKey}: equal for spellings that differ in diacritics only. */
    public String searchKey() {
        return SearchKey.of(value);
    }

    /**
     * Whether the name looks Vietnamese but was typed without any diacritic ("Nguyen Van Hai"). A
     * reason to ask, never to refuse: names of ethnic minorities and of foreigners have none.
     */
    public boolean lacksDiacritics() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0x7F) {
                return false;
            }
        }
        String[] words = searchKey().split(" ");
        if (words.length < 2) {
            return false;
        }
        return MARKED_SURNAMES.contains(words[0])
                || hasUnmarkedThi(words)
                || (PLAIN_SURNAMES.contains(words[0]) && hasVietnameseMiddleWord(words));
    }

    /** "Thị" between two other words is never written without its mark, whatever the surname. */
    private static boolean hasUnmarkedThi(String[] words) {
        return Arrays.asList(words).subList(1, words.length - 1).contains("thi");
    }

    private static boolean hasVietnameseMiddleWord(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].equals("van") || words[i].equals("thi")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return value;
    }
}
