package vn.tram.staff.domain;

import static vn.tram.staff.StaffRefusal.PASSWORD_COMMON;
import static vn.tram.staff.StaffRefusal.PASSWORD_CONTEXTUAL;
import static vn.tram.staff.StaffRefusal.PASSWORD_TOO_LONG;
import static vn.tram.staff.StaffRefusal.PASSWORD_TOO_SHORT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tram.staff.StaffRefusal;

/**
 * What a password may be, after NIST SP 800-63B section 5.1.1.2: length counts, composition does
 * not; well-known passwords and those made of the person's own data are refused.
 */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    // letters that must remain when the person's own words and mere patterns are struck out
    private static final int OWN_LETTERS = 8;
    private static final int SHORTEST_WORD = 4;
    private static final int DISTINCT = 5;

    private static final List<String> PRODUCT_WORDS =
            List.of("tiemchung", "vaccine", "vacxin", "password", "matkhau", "tramyte");

    private final Set<String> common;

    PasswordPolicy(Set<String> common) {
        this.common = common;
    }

    /**
     * @param about texts somebody could guess from: log-in, name, job title with the unit's name
     * @return why the password is refused, or nothing
     */
    Optional<StaffRefusal> refuse(String password, String... about) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PASSWORD_TOO_LONG);
        }
        String folded = fold(normal);
        if (common.contains(folded) || normal.codePoints().distinct().count() < DISTINCT) {
            return Optional.of(PASSWORD_COMMON);
        }
        boolean latin = folded.length() * 2 > length;
        if (latin && Patterns.shrunk(folded).length() < OWN_LETTERS) {
            return Optional.of(PASSWORD_COMMON);
        }
        if (latin && Patterns.shrunk(withoutWords(folded, about)).length() < OWN_LETTERS) {
            return Optional.of(PASSWORD_CONTEXTUAL);
        }
        return Optional.empty();
    }

    private static String withoutWords(String folded, String... about) {
        String rest = folded;
        List<String> words =
                Stream.concat(
                                Arrays.stream(about).flatMap(PasswordPolicy::guesses),
                                PRODUCT_WORDS.stream())
                        .distinct()
                        .sorted((a, b) -> b.length() - a.length())
                        .toList();
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** The whole text, and each stretch of it that is long enough to be a guess. */
    private static Stream<String> guesses(String text) {
        String[] words = text.split("[\\s.@_,·-]+");
        Stream<String> pairs =
                IntStream.range(1, words.length).mapToObj(i -> words[i - 1] + words[i]);
        return Stream.of(Stream.of(text), Arrays.stream(words), pairs)
                .flatMap(stream -> stream)
                .map(PasswordPolicy::fold)
                .filter(word -> word.length() >= SHORTEST_WORD);
    }

    /** Small Latin letters and digits only, diacritics taken off. */
    static String fold(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'd'), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
