package vn.tram.forms;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.text.Normalizer;

/**
 * Makes a value fit to stand in a document: Unicode NFC, none of the characters that XML forbids or
 * that print nothing (controls, direction marks, zero-width characters, lone surrogates), and
 * HTML-escaped.
 */
final class PrintableText implements Mustache.Escaper {

    @Override
    public String escape(String raw) {
        return Escapers.HTML.escape(clean(raw));
    }

    static String clean(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (text.codePoints().allMatch(PrintableText::prints)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PrintableText::prints).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> true;
        };
    }
}
