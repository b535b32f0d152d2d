package vn.tram.certificates.dcc;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;

/**
 * A name in the letters of a machine readable zone, by ICAO Doc 9303 part 3 section 6: only {@code
 * A} to {@code Z} and {@code <}, which stands for spaces and hyphens; apostrophes are dropped. Ơ
 * and Ư, which the table of ICAO lacks, lose their mark as every other Vietnamese letter does.
 * Letters of other scripts are brought into Latin ones by ICU first.
 */
public final class IcaoName {

    /** Most characters that the schema of the certificate takes. */
    static final int MAX_LENGTH = 80;

    /** Letters that are more than a base letter with marks. */
    private static final Map<Character, String> ICAO =
            Map.ofEntries(
                    Map.entry('Đ', "D"),
                    Map.entry('Ð', "D"),
                    Map.entry('Ä', "AE"),
                    Map.entry('Ö', "OE"),
                    Map.entry('Ü', "UE"),
                    Map.entry('Å', "AA"),
                    Map.entry('Æ', "AE"),
                    Map.entry('Ø', "OE"),
                    Map.entry('Œ', "OE"),
                    Map.entry('Þ', "TH"),
                    Map.entry('Ĳ', "IJ"),
                    Map.entry('Ł', "L"),
                    Map.entry('Ħ', "H"),
                    Map.entry('Ŧ', "T"),
                    Map.entry('Ŋ', "N"),
                    Map.entry('ĸ', "Q"),
                    Map.entry('ı', "I"),
                    Map.entry('Ə', "E"),
                    Map.entry('ß', "SS"),
                    Map.entry('ẞ', "SS"));

    private IcaoName() {}

    /**
     * A name in capital Latin letters with single spaces, for those who cannot read or print it as
     * it is written; the name itself where nothing of it can be written so.
     */
    public static String latin(String name) {
        String latin = of(name).replace('<', ' ');
        return latin.isEmpty() ? name : latin;
    }

    /** Empty where nothing of the name can be written; never longer than {@value #MAX_LENGTH}. */
    static String of(String name) {
        String latin = Normalizer.normalize(inLatinScript(name), Normalizer.Form.NFC);
        StringBuilder zone = new StringBuilder(MAX_LENGTH);
        for (int i = 0; i < latin.length(); ) {
            int letter = latin.codePointAt(i);
            i += Character.charCount(letter);
            append(zone, letter);
        }
        int end = Math.min(zone.length(), MAX_LENGTH);
        while (end > 0 && zone.charAt(end - 1) == '<') {
            end--;
        }
        return zone.substring(0, end);
    }

    private static String inLatinScript(String name) {
        boolean latin =
                name.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .allMatch(
                                script ->
                                        script == UnicodeScript.LATIN
                                                || script == UnicodeScript.COMMON
                                                || script == UnicodeScript.INHERITED);
        return latin ? name : Scripts.TO_LATIN.transliterate(name);
    }

    private static void append(StringBuilder zone, int letter) {
        if (Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION) {
            if (!zone.isEmpty() && zone.charAt(zone.length() - 1) != '<') {
                zone.append('<');
            }
            return;
        }
        String known = letter <= Character.MAX_VALUE ? ICAO.get(upper((char) letter)) : null;
        if (known != null) {
            zone.append(known);
            return;
        }
        String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        for (int i = 0; i < bare.length(); i++) {
            appendBare(zone, upper(bare.charAt(i)));
        }
    }

    private static void appendBare(StringBuilder zone, char c) {
        String known = ICAO.get(c);
        if (known != null) {
            zone.append(known);
        } else if (isOfZone(c)) {
            zone.append(c);
        } else if (Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN) {
            // Ƀ of Bahnar and Jarai names, and what else neither ICAO nor Unicode takes apart
            Scripts.TO_ASCII
                    .transliterate(String.valueOf(c))
                    .chars()
                    .map(Character::toUpperCase)
                    .filter(IcaoName::isOfZone)
                    .forEach(one -> zone.append((char) one));
        }
    }

    private static boolean isOfZone(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /** ı and ĸ have no capital of their own in the table, and ß none in Java. */
    private static char upper(char c) {
        return c == 'ı' || c == 'ĸ' || c == 'ß' ? c : Character.toUpperCase(c);
    }

    /** Loaded for the first name that needs it: its rules take some hundred milliseconds. */
    private static final class Scripts {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    }
}
