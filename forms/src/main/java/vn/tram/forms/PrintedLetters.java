package vn.tram.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.tram.forms.PrintFonts.Face;

/**
 * Which letters papers have: Latin with all marks, Greek, Cyrillic and a few more. A letter that
 * they lack is printed as {@code #}; whoever prints a name asks before.
 */
public final class PrintedLetters {

    private PrintedLetters() {}

    /** Whether all of the text can be printed. */
    public static boolean have(String text) {
        TrueTypeFont font = FontShelf.take(Face.BOLD);
        try {
            CmapLookup letters = font.getUnicodeCmapLookup();
            return PrintableText.clean(text)
                    .codePoints()
                    .allMatch(letter -> letters.getGlyphId(letter) != 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the print font cannot be read", e);
        } finally {
            FontShelf.giveBack(Face.BOLD, font);
        }
    }
}
