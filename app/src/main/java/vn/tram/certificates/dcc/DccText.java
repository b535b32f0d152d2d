package vn.tram.certificates.dcc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.commons.codec.binary.Base45;

/** The outer two layers: zlib and base45 (RFC 9285) behind {@code HC1:}. */
final class DccText {

    static final String PREFIX = "HC1:";

    /** Most characters looked at; a QR of letters and digits holds 4,296. */
    static final int MAX_CHARACTERS = 8_192;

    /**
     * Most bytes unpacked; a certificate has some hundred, and a code holds less than 3,000. Keys
     * of a map that are hard to tell apart make 64 kB cost half a second, and this some
     * milliseconds.
     */
    static final int MAX_UNPACKED = 16 * 1024;

    private static final int USUAL_SIZE = 1024;

    private DccText() {}

    static String pack(byte[] message) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(message);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(message.length);
            byte[] buffer = new byte[USUAL_SIZE];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return PREFIX + new Base45().encodeAsString(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** Takes at most {@value #MAX_UNPACKED} bytes of memory, whatever the text promises. */
    static byte[] unpack(String text) throws Unreadable {
        if (text.length() > MAX_CHARACTERS) {
            throw new Unreadable(NotReadable.TOO_LONG);
        }
        String line = withoutLineEnd(text.stripLeading());
        if (!line.startsWith(PREFIX)) {
            throw new Unreadable(NotReadable.NO_PREFIX);
        }
        String data = line.substring(PREFIX.length());
        try {
            return inflate(base45(data));
        } catch (Unreadable asItIs) {
            String shorter = data.stripTrailing();
            if (shorter.length() == data.length()) {
                throw asItIs;
            }
            return inflate(base45(shorter));
        }
    }

    /** A space at the end may be data. */
    private static String withoutLineEnd(String text) {
        int end = text.length();
        while (end > 0 && "\r\n\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static byte[] base45(String data) throws Unreadable {
        try {
            return new Base45().decode(data.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(NotReadable.NOT_BASE45);
        }
    }

    private static byte[] inflate(byte[] packed) throws Unreadable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream message = new ByteArrayOutputStream(USUAL_SIZE);
            byte[] buffer = new byte[USUAL_SIZE];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    // cut short, or asks for a dictionary that nobody has
                    throw new Unreadable(NotReadable.NOT_ZLIB);
                }
                message.write(buffer, 0, count);
                if (message.size() > MAX_UNPACKED) {
                    throw new Unreadable(NotReadable.UNPACKS_TOO_LARGE);
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new Unreadable(NotReadable.TRAILING_BYTES);
            }
            return message.toByteArray();
        } catch (DataFormatException e) {
            throw new Unreadable(NotReadable.NOT_ZLIB);
        } finally {
            inflater.end();
        }
    }
}
