package vn.tram.forms;

import java.io.IOException;
import java.util.BitSet;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * A square code (QR) as it stands on a paper: drawn as shapes and not as a picture, so that it is
 * sharp at any size and printer. A template gives it a square box of its own without margin or
 * padding: {@code <div class="code" id="code{{number}}">}, with {@link #path()} inside for the
 * screen.
 */
public final class PrintedCode {

    /** Whether a module is dark; columns from the left, rows from the top. */
    @FunctionalInterface
    public interface Modules {
        boolean dark(int x, int y);
    }

    /** Of a document that is a picture: 300 an inch. */
    static final float DOTS_A_POINT = 300f / 72;

    private final int size;
    private final BitSet dark;

    private PrintedCode(int size, BitSet dark) {
        this.size = size;
        this.dark = dark;
    }

    /**
     * @param size modules of a side, the quiet zone included
     */
    public static PrintedCode of(int size, Modules modules) {
        if (size < 1) {
            throw new IllegalArgumentException("a code without modules");
        }
        BitSet dark = new BitSet(size * size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                dark.set(y * size + x, modules.dark(x, y));
            }
        }
        return new PrintedCode(size, dark);
    }

    /** Modules of a side, the quiet zone included. */
    public int size() {
        return size;
    }

    /** The dark modules as an SVG path in units of a module. */
    public String path() {
        StringBuilder path = new StringBuilder(size * size);
        try {
            runs(
                    (x, y, length) ->
                            path.append('M')
                                    .append(x)
                                    .append(' ')
                                    .append(y)
                                    .append('h')
                                    .append(length)
                                    .append("v1h-")
                                    .append(length)
                                    .append('z'));
        } catch (IOException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
        return path.toString();
    }

    /**
     * Fills a square of the page; all modules in one path, so that no light shows between two that
     * touch.
     *
     * @param y of the lower edge, in points
     */
    void draw(PDPageContentStream content, float x, float y, float width) throws IOException {
        float module = width / size;
        content.saveGraphicsState();
        content.transform(new Matrix(module, 0, 0, -module, x, y + width));
        content.setNonStrokingColor(0f);
        runs((column, row, length) -> content.addRect(column, row, length, 1));
        content.fill();
        content.restoreGraphicsState();
    }

    /**
     * As {@link #draw}, with modules of whole dots in whole places, in the middle of the square: a
     * picture shows no shades at their edges, which readers would have to guess.
     *
     * @param height of the page, from whose upper edge dots are counted
     */
    void drawOnDots(PDPageContentStream content, float height, float x, float y, float width)
            throws IOException {
        double module = Math.max(1, Math.floor(width * DOTS_A_POINT / size));
        double margin = (width * DOTS_A_POINT - module * size) / 2;
        double left = Math.round(x * DOTS_A_POINT + margin);
        double top = Math.round((height - y - width) * DOTS_A_POINT + margin);
        float side = (float) (module * size / DOTS_A_POINT);
        draw(
                content,
                (float) (left / DOTS_A_POINT),
                height - (float) (top / DOTS_A_POINT) - side,
                side);
    }

    private void runs(Run run) throws IOException {
        for (int y = 0; y < size; y++) {
            int end = (y + 1) * size;
            int from = dark.nextSetBit(y * size);
            while (from >= 0 && from < end) {
                int to = Math.min(dark.nextClearBit(from), end);
                run.at(from - y * size, y, to - from);
                from = dark.nextSetBit(to);
            }
        }
    }

    @FunctionalInterface
    private interface Run {
        void at(int x, int y, int length) throws IOException;
    }
}
