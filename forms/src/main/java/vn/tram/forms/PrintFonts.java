package vn.tram.forms;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of the print font in one PDF, loaded when first used and embedded once, as the subset
 * of letters that occur. The narrow cut stands nearer to the Times of official papers than the
 * normal one (decision 0011).
 */
final class PrintFonts implements AutoCloseable {

    static final String FAMILY = "DejaVu Serif";

    private static final char MISSING = '#';

    enum Face {
        REGULAR("DejaVuSerifCondensed.ttf", 400, FontStyle.NORMAL),
        BOLD("DejaVuSerifCondensed-Bold.ttf", 700, FontStyle.NORMAL),
        ITALIC("DejaVuSerifCondensed-Italic.ttf", 400, FontStyle.ITALIC),
        BOLD_ITALIC("DejaVuSerifCondensed-BoldItalic.ttf", 700, FontStyle.ITALIC);

        private final String file;
        private final int weight;
        private final FontStyle style;

        Face(String file, int weight, FontStyle style) {
            this.file = file;
            this.weight = weight;
            this.style = style;
        }

        String file() {
            return file;
        }
    }

    private final PDDocument pdf;
    private final Map<Face, PDType0Font> loaded = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> taken = new EnumMap<>(Face.class);

    PrintFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    void offerTo(PdfRendererBuilder builder) {
        for (Face face : Face.values()) {
            builder.useFont(new Supplier(face), FAMILY, face.weight, face.style, true);
        }
    }

    PDType0Font font(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    /**
     * The text with {@code #} for every character that the face has no glyph for, as in the
     * laid-out parts.
     */
    String covered(Face face, String text) {
        StringBuilder covered = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> covers(font(face), letter) ? letter : MISSING)
                .forEach(covered::appendCodePoint);
        return covered.toString();
    }

    private static boolean covers(PDFont font, int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException noGlyph) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font load(Face face) {
        TrueTypeFont font = taken.computeIfAbsent(face, FontShelf::take);
        try {
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the print font cannot be embedded", e);
        }
    }

    /** After the file was written and closed. */
    @Override
    public void close() {
        taken.forEach(FontShelf::giveBack);
        taken.clear();
    }

    private final class Supplier extends PDFontSupplier {

        private final Face face;

        Supplier(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return font(face);
        }
    }
}
