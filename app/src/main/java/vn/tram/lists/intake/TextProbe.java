package vn.tram.lists.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One quick pass over a text file: its encoding and how many lines it has at most. UTF-16 needs a
 * byte order mark; what is not UTF-8 is taken for Windows-1258, the encoding of Vietnamese Windows,
 * and the user is told so.
 *
 * @param bomBytes length of the byte order mark
 * @param lines line feeds in the file
 */
record TextProbe(Charset charset, int bomBytes, long lines) {

    private static final int BLOCK = 1 << 16;
    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    static TextProbe of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextProbe(StandardCharsets.UTF_16LE, 2, lines(file, null));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextProbe(StandardCharsets.UTF_16BE, 2, lines(file, null));
        }
        int bom = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Utf8Check check = new Utf8Check();
        long lines = lines(file, check);
        return new TextProbe(
                check.valid() ? StandardCharsets.UTF_8 : VIETNAMESE_WINDOWS, bom, lines);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts line feeds; a text that is not UTF-16 holds no zero byte. */
    private static long lines(Path file, Utf8Check check) throws IOException {
        long lines = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while ((read = in.read(block)) > 0) {
                for (int i = 0; i < read; i++) {
                    if (block[i] == '\n') {
                        lines++;
                    } else if (block[i] == 0 && check != null) {
                        throw new RefusedFileException(FileRefusal.Reason.NOT_A_SPREADSHEET, "?");
                    }
                }
                if (check != null) {
                    check.accept(block, read);
                }
            }
        }
        return lines;
    }

    /** Decodes block by block; a character may lie across the border of two. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK + 8);
        private final CharBuffer characters = CharBuffer.allocate(BLOCK + 8);
        private boolean malformed;

        void accept(byte[] block, int length) {
            if (malformed) {
                return;
            }
            bytes.put(block, 0, length).flip();
            CoderResult result = decoder.decode(bytes, characters, false);
            characters.clear();
            malformed = result.isError();
            bytes.compact();
        }

        boolean valid() {
            return !malformed && bytes.position() == 0;
        }
    }
}
