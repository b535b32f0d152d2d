package vn.tram.lists.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells the two files that begin alike: an old workbook, and a new one behind a password, which
 * lies in a stream of a fixed name ([MS-OFFCRYPTO] 2.3.4.4).
 */
final class Ole2Directory {

    private static final String STREAM = "EncryptedPackage";
    private static final int BLOCK = 1 << 16;

    private Ole2Directory() {}

    static boolean holdsEncryptedPackage(Path file) throws IOException {
        String name = latin(STREAM.getBytes(StandardCharsets.UTF_16LE));
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            byte[] block;
            while ((block = in.readNBytes(BLOCK)).length > 0) {
                String text = before + latin(block);
                if (text.contains(name)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - name.length()));
            }
        }
        return false;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
