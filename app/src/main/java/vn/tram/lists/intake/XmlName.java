package vn.tram.lists.intake;

import java.nio.charset.StandardCharsets;

/** The elements of a workbook's parts that matter here, without their namespace. */
enum XmlName {
    ROW("row"),
    CELL("c"),
    VALUE("v"),
    FORMULA("f"),
    INLINE_STRING("is"),
    TEXT("t"),
    PHONETIC("rPh"),
    STRING_ITEM("si"),
    DIMENSION("dimension"),
    SHEET("sheet"),
    WORKBOOK_PROPERTIES("workbookPr"),
    RELATIONSHIP("Relationship"),
    NUMBER_FORMAT("numFmt"),
    CELL_FORMATS("cellXfs"),
    FORMAT("xf"),
    OTHER("");

    private static final int TABLE = 251;
    private static final XmlName[] BY_HASH = new XmlName[TABLE];

    static {
        for (XmlName name : values()) {
            int slot = (name.hash & Integer.MAX_VALUE) % TABLE;
            if (name != OTHER && BY_HASH[slot] != null) {
                throw new IllegalStateException(name + " and " + BY_HASH[slot] + " share a slot");
            }
            BY_HASH[slot] = name == OTHER ? BY_HASH[slot] : name;
        }
    }

    private final byte[] bytes;
    private final int hash;

    XmlName(String local) {
        bytes = local.getBytes(StandardCharsets.US_ASCII);
        hash = hash(bytes, 0, bytes.length);
    }

    static XmlName of(byte[] tag, int start, int end) {
        XmlName found = BY_HASH[(hash(tag, start, end) & Integer.MAX_VALUE) % TABLE];
        return found != null && found.equalTo(tag, start, end) ? found : OTHER;
    }

    private boolean equalTo(byte[] tag, int start, int end) {
        if (end - start != bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (tag[start + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 7;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash;
    }
}
