package vn.tram.kernel;

/** Numbers on papers as they are typed: in groups, with dots, behind a spreadsheet's apostrophe. */
final class CompactNumber {

    private CompactNumber() {}

    /** The text in capitals without spaces, dots, hyphens and apostrophes. */
    static String of(String typed) {
        String text = CleanText.of(typed);
        int length = text.length();
        if (digitsOnly(text, 0)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '’' && c != '‘') {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return kept.toString();
    }

    static boolean digitsOnly(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
