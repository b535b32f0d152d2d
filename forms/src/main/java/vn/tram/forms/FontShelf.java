package vn.tram.forms;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.tram.forms.PrintFonts.Face;

/**
 * The print fonts, read once and used again: reading one takes as long as laying out a page. A font
 * is lent to one document at a time, because it reads its tables as it needs them; there are never
 * more of a face than documents were made at once.
 */
final class FontShelf {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private static final Map<Face, Queue<TrueTypeFont>> SHELF = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            SHELF.put(face, new ConcurrentLinkedQueue<>());
        }
    }

    private FontShelf() {}

    static TrueTypeFont take(Face face) {
        TrueTypeFont font = SHELF.get(face).poll();
        return font == null ? read(FOLDER + face.file()) : font;
    }

    /** After the document was written and closed. */
    static void giveBack(Face face, TrueTypeFont font) {
        SHELF.get(face).add(font);
    }

    private static TrueTypeFont read(String file) {
        try (InputStream in = FontShelf.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the print font is not on the classpath", e);
        }
    }
}
