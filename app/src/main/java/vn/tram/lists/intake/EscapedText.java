package vn.tram.lists.intake;

/** Characters that XML cannot hold are written as {@code _x000D_} in a cell's text (ST_Xstring). */
final class EscapedText {

    private static final int LENGTH = "_x000D_".length();

    private EscapedText() {}

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                decoded.append(text, copied, at).append((char) code);
                copied = at + LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? copied : at + 1);
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
