package vn.tram.lists.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    EMPTY,
    ZIP,
    OLE2,
    TEXT,
    PDF,
    HTML,
    XML,
    BINARY;

    private static final int[] OLE2_SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    static FileKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String words = withoutBom(text).strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (isOle2(head)) {
            return OLE2;
        }
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        if (words.startsWith("<")) {
            return words.contains("<html") || words.contains("<table") ? HTML : XML;
        }
        return isUtf16(text) || !hasControls(text) ? TEXT : BINARY;
    }

    private static String withoutBom(String text) {
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private static boolean isUtf16(String text) {
        return text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
    }

    private static boolean isOle2(byte[] head) {
        if (head.length < OLE2_SIGNATURE.length) {
            return false;
        }
        for (int i = 0; i < OLE2_SIGNATURE.length; i++) {
            if ((head[i] & 0xFF) != OLE2_SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
