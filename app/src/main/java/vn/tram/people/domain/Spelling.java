package vn.tram.people.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the words of a name are spelt, wherever the tone is written: "Hoà" and "Hòa" are the same,
 * "Hoa" is another.
 */
record Spelling(List<String> words) {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static Spelling of(String text) {
        String lower =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’‘`´]", "");
        return new Spelling(
                Arrays.stream(lower.split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(Spelling::withToneLast)
                        .toList());
    }

    /** Whether every word of the other spelling stands here. */
    boolean has(Spelling typed) {
        return words.containsAll(typed.words);
    }

    private static String withToneLast(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        return letters.append(tones).toString();
    }
}
