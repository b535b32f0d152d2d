package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the tags of a UTF-8 XML part in memory that no document can make grow: a tag has a
 * largest size, a text is kept up to a length and skipped beyond it, names are compared and never
 * collected. It knows no document types and refuses a file that has one, so there is no entity to
 * expand. It does not prove well-formedness; a part that ends in the middle is refused.
 */
final class XmlScanner implements Closeable {

    enum Token {
        START,
        END,
        EOF
    }

    private static final int BUFFER = 1 << 16;
    private static final int MAX_TAG = 1 << 16;
    private static final int MAX_ATTRIBUTE = 1 << 11;

    /** Enough for one character more than a cell may have, at three bytes each. */
    private static final int MAX_TEXT = 3 * (RawRow.MAX_CELL_LENGTH + 2);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long taken;

    private byte[] tag = new byte[256];
    private int tagLength;
    private int nameEnd;
    private XmlName name = XmlName.OTHER;
    private boolean selfClosed;
    private int depth;

    private int attributeStart;
    private int attributeEnd;

    private final byte[] text = new byte[MAX_TEXT + 8];
    private int textLength;

    XmlScanner(InputStream in) {
        this.in = in;
    }

    /** Moves to the next tag; an empty element gives its start and then its end. */
    Token next() throws IOException {
        if (selfClosed) {
            selfClosed = false;
            depth--;
            return Token.END;
        }
        while (skipTo((byte) '<')) {
            int c = required();
            if (c == '/') {
                readTag(required());
                depth--;
                return Token.END;
            }
            if (c == '!') {
                skipDeclaration(false);
            } else if (c == '?') {
                skipPast("?>");
            } else {
                readTag(c);
                selfClosed = tag[tagLength - 1] == '/';
                depth++;
                return Token.START;
            }
        }
        if (depth > 0) {
            throw corrupt();
        }
        return Token.EOF;
    }

    XmlName name() {
        return name;
    }

    /** How many bytes of the part lie behind the scanner. */
    long bytesBehind() {
        return taken - (limit - position);
    }

    /** Clears the text that {@link #collectText()} adds to. */
    void clearText() {
        textLength = 0;
    }

    /** Adds the text up to the next tag; only the bytes that fit are kept. */
    void collectText() throws IOException {
        if (selfClosed) {
            return;
        }
        while (true) {
            int c = required();
            if (c == '<') {
                int next = peek();
                if (next != '!' && next != '?') {
                    position--;
                    return;
                }
                position++;
                if (next == '!') {
                    skipDeclaration(true);
                } else {
                    skipPast("?>");
                }
            } else if (c == '&') {
                appendEntity();
            } else {
                append((byte) c);
                appendPlainRun();
            }
        }
    }

    private void appendPlainRun() {
        int at = position;
        int end = limit;
        while (at < end && buffer[at] != '<' && buffer[at] != '&') {
            at++;
        }
        int fits = Math.min(at - position, text.length - textLength);
        System.arraycopy(buffer, position, text, textLength, fits);
        textLength += fits;
        position = at;
    }

    private void append(byte b) {
        if (textLength < text.length) {
            text[textLength++] = b;
        }
    }

    private void appendEntity() throws IOException {
        byte[] entity = new byte[12];
        int length = 0;
        int c;
        while ((c = required()) != ';') {
            if (length == entity.length) {
                throw corrupt();
            }
            entity[length++] = (byte) c;
        }
        String character = character(new String(entity, 0, length, StandardCharsets.US_ASCII));
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            append(b);
        }
    }

    private static String character(String entity) throws RefusedFileException {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(entity);
        };
    }

    private static String numbered(String entity) throws RefusedFileException {
        boolean hexadecimal = entity.startsWith("#x");
        int from = hexadecimal ? 2 : 1;
        int code = 0;
        for (int i = from; i < entity.length(); i++) {
            int digit = Character.digit(entity.charAt(i), hexadecimal ? 16 : 10);
            code = code * (hexadecimal ? 16 : 10) + digit;
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                throw corrupt();
            }
        }
        if (!entity.startsWith("#") || entity.length() == from) {
            throw corrupt();
        }
        return Character.toString(code);
    }

    String text() {
        return new String(text, 0, textLength, StandardCharsets.UTF_8);
    }

    byte[] textBytes() {
        return text;
    }

    int textLength() {
        return textLength;
    }

    /** The text as a number without sign, or -1. */
    int textAsInt() {
        return number(text, 0, textLength);
    }

    /** Looks for an attribute of the current tag by its local name; the other methods read it. */
    boolean findAttribute(String local) {
        int at = nameEnd;
        while (at < tagLength) {
            while (at < tagLength && (tag[at] <= ' ' || tag[at] == '/')) {
                at++;
            }
            int start = at;
            while (at < tagLength && tag[at] != '=') {
                if (tag[at++] == ':') {
                    start = at;
                }
            }
            int end = at;
            while (at < tagLength && tag[at] != '"' && tag[at] != '\'') {
                at++;
            }
            if (at >= tagLength) {
                return false;
            }
            byte quote = tag[at++];
            attributeStart = at;
            while (at < tagLength && tag[at] != quote) {
                at++;
            }
            attributeEnd = at++;
            if (matches(local, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String local, int start, int end) {
        while (end > start && tag[end - 1] <= ' ') {
            end--;
        }
        if (end - start != local.length()) {
            return false;
        }
        for (int i = 0; i < local.length(); i++) {
            if (tag[start + i] != local.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The attribute as a number without sign, or -1. */
    int attributeAsInt() {
        return number(tag, attributeStart, attributeEnd);
    }

    /** First byte of the attribute, or 0. */
    byte attributeFirst() {
        return attributeEnd > attributeStart ? tag[attributeStart] : 0;
    }

    int attributeLength() {
        return attributeEnd - attributeStart;
    }

    /** The column of a cell's name: {@code C5} gives 2; -1 when it is no cell's name. */
    int attributeAsColumn() {
        int column = 0;
        int at = attributeStart;
        while (at < attributeEnd && tag[at] >= 'A' && tag[at] <= 'Z' && column < 100_000) {
            column = column * 26 + tag[at++] - 'A' + 1;
        }
        return column - 1;
    }

    /** The attribute's text, or null; a part with one that is absurdly long is refused. */
    String attribute(String local) throws RefusedFileException {
        if (!findAttribute(local)) {
            return null;
        }
        if (attributeLength() > MAX_ATTRIBUTE) {
            throw corrupt();
        }
        String raw =
                new String(
                        tag, attributeStart, attributeEnd - attributeStart, StandardCharsets.UTF_8);
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            int end = raw.charAt(i) == '&' ? raw.indexOf(';', i) : -1;
            if (end < 0) {
                decoded.append(raw.charAt(i));
            } else {
                decoded.append(character(raw.substring(i + 1, end)));
                i = end;
            }
        }
        return decoded.toString();
    }

    private static int number(byte[] bytes, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return end > start ? number : -1;
    }

    private void readTag(int first) throws IOException {
        tagLength = 0;
        int c = first;
        int quote = 0;
        while (quote != 0 || c != '>') {
            if (tagLength == tag.length) {
                growTag();
            }
            tag[tagLength++] = (byte) c;
            if (quote == 0) {
                quote = c == '"' || c == '\'' ? c : 0;
            } else if (c == quote) {
                quote = 0;
            }
            c = required();
        }
        if (tagLength == 0) {
            throw corrupt();
        }
        readName();
    }

    private void growTag() throws RefusedFileException {
        if (tag.length >= MAX_TAG) {
            throw corrupt();
        }
        tag = Arrays.copyOf(tag, tag.length * 2);
    }

    private void readName() {
        int start = 0;
        int at = 0;
        while (at < tagLength && tag[at] > ' ' && tag[at] != '/') {
            if (tag[at++] == ':') {
                start = at;
            }
        }
        nameEnd = at;
        name = XmlName.of(tag, start, at);
    }

    private void skipDeclaration(boolean keepCharacterData) throws IOException {
        int c = required();
        if (c == '-') {
            skipPast("-->");
        } else if (c == '[') {
            for (int i = 0; i < "CDATA[".length(); i++) {
                if (required() != "CDATA[".charAt(i)) {
                    throw corrupt();
                }
            }
            characterData(keepCharacterData);
        } else {
            throw new RefusedFileException(FileRefusal.Reason.EXTERNAL_ENTITIES);
        }
    }

    private void characterData(boolean keep) throws IOException {
        int brackets = 0;
        int c;
        while ((c = required()) != '>' || brackets < 2) {
            if (c == ']') {
                brackets++;
                continue;
            }
            for (; brackets > 0; brackets--) {
                if (keep) {
                    append((byte) ']');
                }
            }
            if (keep) {
                append((byte) c);
            }
        }
        for (; brackets > 2; brackets--) {
            if (keep) {
                append((byte) ']');
            }
        }
    }

    private void skipPast(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int c = required();
            if (c == end.charAt(matched)) {
                matched++;
            } else if (!(c == '-' && matched == 2 && end.charAt(0) == '-')) {
                matched = c == end.charAt(0) ? 1 : 0;
            }
        }
    }

    private boolean skipTo(byte wanted) throws IOException {
        while (true) {
            int at = position;
            int end = limit;
            while (at < end && buffer[at] != wanted) {
                at++;
            }
            if (at < end) {
                position = at + 1;
                return true;
            }
            position = limit;
            if (!fill()) {
                return false;
            }
        }
    }

    private int required() throws IOException {
        if (position == limit && !fill()) {
            throw corrupt();
        }
        return buffer[position++];
    }

    private int peek() throws IOException {
        if (position == limit) {
            // keeps the byte before, so that it can be put back
            buffer[0] = buffer[limit - 1];
            int read = in.read(buffer, 1, BUFFER - 1);
            if (read <= 0) {
                throw corrupt();
            }
            taken += read;
            position = 1;
            limit = read + 1;
        }
        return buffer[position];
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, BUFFER);
        position = 0;
        limit = Math.max(read, 0);
        taken += limit;
        return read > 0;
    }

    private static RefusedFileException corrupt() {
        return new RefusedFileException(FileRefusal.Reason.CORRUPT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
