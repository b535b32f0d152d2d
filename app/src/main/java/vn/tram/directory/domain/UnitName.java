package vn.tram.directory.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.SearchKey;

/**
 * A name in the forms in which names of units and facilities are compared.
 *
 * @param marked lower case with diacritics, the tone at the end of its syllable, so that "Hoà" and
 *     "Hòa" are the same
 * @param plain lower case ASCII without diacritics
 */
record UnitName(String marked, String plain) {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern KIND_AND_NUMBER =
            Pattern.compile("^\\s*([pq])\\s*(\\d+)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d+$)");

    private static final List<String> KINDS =
            List.of(
                    "thành phố",
                    "thị xã",
                    "thị trấn",
                    "tỉnh",
                    "quận",
                    "huyện",
                    "phường",
                    "xã",
                    "đặc khu");

    private static final List<UnitName> KIND_NAMES = KINDS.stream().map(UnitName::of).toList();

    private static final Map<String, String> ABBREVIATIONS =
            Map.of(
                    "tp",
                    "thành phố",
                    "tx",
                    "thị xã",
                    "tt",
                    "thị trấn",
                    "t",
                    "tỉnh",
                    "q",
                    "quận",
                    "h",
                    "huyện",
                    "p",
                    "phường",
                    "x",
                    "xã");

    static UnitName of(String text) {
        String marked =
                Arrays.stream(words(text))
                        .map(UnitName::withToneLast)
                        .collect(Collectors.joining(" "));
        return new UnitName(marked, SearchKey.of(marked));
    }

    /** As {@link #of}, with a kind that was abbreviated in front ("P. 5", "TX Mường Lay") spelt. */
    static UnitName ofInput(String text) {
        String spaced = KIND_AND_NUMBER.matcher(text).replaceFirst("$1 $2");
        String[] words = words(spaced);
        if (words.length > 1 && ABBREVIATIONS.containsKey(words[0])) {
            words[0] = ABBREVIATIONS.get(words[0]);
        }
        return of(String.join(" ", words));
    }

    /** The name without the kind in front of it; the same name where there is none. */
    UnitName bare() {
        for (UnitName kind : KIND_NAMES) {
            if (plain.startsWith(kind.plain + " ")) {
                int words = (int) kind.plain.chars().filter(c -> c == ' ').count() + 1;
                return new UnitName(afterWords(marked, words), afterWords(plain, words));
            }
        }
        return this;
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    private static String afterWords(String text, int words) {
        return text.split(" ", words + 1)[words];
    }

    /** Words of letters and digits; a number loses its leading zeros ("Phường 05"). */
    private static String[] words(String text) {
        String composed = CleanText.of(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(GAPS.split(APOSTROPHES.matcher(composed).replaceAll("")))
                .filter(word -> !SearchKey.of(word).isEmpty())
                .map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""))
                .toArray(String[]::new);
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
