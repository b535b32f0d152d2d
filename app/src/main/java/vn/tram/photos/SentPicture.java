package vn.tram.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture from a stranger. Its size is read and judged before a single pixel is decoded, and it
 * is decoded in a coarser raster where it is large, so that a small file cannot fill the memory.
 */
public final class SentPicture {

    /** Of the file, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** What phones make today and some more. */
    static final long MOST_PIXELS = 64_000_000;

    static final int LONGEST_SIDE = 16_000;

    /** Enough for the densest code of a certificate that fills a third of the picture. */
    private static final int WORKING_SIDE = 2_400;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private SentPicture() {}

    /** What came of decoding. */
    public sealed interface Decoded {

        record Picture(BufferedImage image) implements Decoded {}

        /** Neither PNG nor JPEG, or damaged. */
        record Unreadable() implements Decoded {}

        record TooLarge() implements Decoded {}
    }

    public static Decoded decode(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return new Decoded.TooLarge();
        }
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Decoded.Unreadable();
            }
            ImageReader reader = readers.next();
            try {
                return decode(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // decoders answer a forged picture with whatever went wrong first
            return new Decoded.Unreadable();
        }
    }

    private static Decoded decode(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return new Decoded.Unreadable();
        }
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            return new Decoded.TooLarge();
        }
        int step = (int) Math.max(1, Math.max(width, height) / WORKING_SIDE);
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        return new Decoded.Picture(reader.read(0, coarse));
    }
}
