package vn.tram.lists.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of texts that the cells of an XLSX point into. A list of people has a table as large as
 * itself, so the texts lie in a file that is mapped and has no name any more once it is written;
 * only where each one starts is kept in memory (decision 0020).
 */
final class SharedStrings implements Closeable {

    /** Texts in a table; a sheet at the limit of rows with 25 different texts in each. */
    static final int MAX_STRINGS = 5_000_000;

    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int CACHE = 1 << 12;

    private final List<int[]> starts = new ArrayList<>();
    private final String[] cached = new String[CACHE];
    private final int[] cachedIndex = new int[CACHE];
    private byte[] bytes = new byte[256];
    private int count;
    private int end;
    private FileChannel channel;
    private ByteBuffer mapped;

    private SharedStrings() {}

    /** Reads the table of a workbook, an empty one where it has none. */
    static SharedStrings of(XlsxPackage workbook) throws IOException {
        SharedStrings strings = new SharedStrings();
        String part = workbook.besideWorkbook("sharedStrings.xml");
        if (workbook.hasPart(part)) {
            try (XmlScanner xml = workbook.scan(part)) {
                strings.spill(xml);
            } catch (IOException | RuntimeException e) {
                strings.close();
                throw e;
            }
        }
        return strings;
    }

    private void spill(XmlScanner xml) throws IOException {
        Path file = Files.createTempFile("tram-intake", ".texts");
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK);
        readItems(xml, out);
        out.flush();
        mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, end);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            // the texts are people's data: gone even if the process is killed now
            Files.deleteIfExists(file);
        }
    }

    private void readItems(XmlScanner xml, OutputStream out) throws IOException {
        boolean phonetic = false;
        XmlScanner.Token token;
        while ((token = xml.next()) != XmlScanner.Token.EOF) {
            boolean start = token == XmlScanner.Token.START;
            switch (xml.name()) {
                case STRING_ITEM -> {
                    if (start) {
                        xml.clearText();
                    } else {
                        add(xml, out);
                    }
                }
                case PHONETIC -> phonetic = start;
                case TEXT -> {
                    if (start && !phonetic) {
                        xml.collectText();
                    }
                }
                default -> {}
            }
        }
        startAt(count, end);
    }

    private void add(XmlScanner xml, OutputStream out) throws IOException {
        if (count >= MAX_STRINGS) {
            throw new RefusedFileException(
                    FileRefusal.Reason.UNPACKS_TOO_LARGE,
                    XlsxPackage.MAX_UNPACKED_BYTES / 1_000_000);
        }
        startAt(count++, end);
        out.write(xml.textBytes(), 0, xml.textLength());
        end += xml.textLength();
    }

    private void startAt(int index, int position) {
        if (index >> CHUNK_BITS == starts.size()) {
            starts.add(new int[CHUNK]);
        }
        starts.get(index >> CHUNK_BITS)[index & CHUNK - 1] = position;
    }

    private int start(int index) {
        return starts.get(index >> CHUNK_BITS)[index & CHUNK - 1];
    }

    /** The text at an index of the table, or null when there is none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int slot = index & CACHE - 1;
        if (cached[slot] == null || cachedIndex[slot] != index) {
            cached[slot] = decode(start(index), start(index + 1));
            cachedIndex[slot] = index;
        }
        return cached[slot];
    }

    private String decode(int from, int to) {
        int length = to - from;
        if (length > bytes.length) {
            bytes = new byte[length];
        }
        mapped.get(from, bytes, 0, length);
        return EscapedText.decode(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
