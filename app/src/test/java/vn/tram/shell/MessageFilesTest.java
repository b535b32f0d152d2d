package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Faults of rows name their column; where in the sentence, each language decides. */
    private static final String HEADING = "9";

    private static final String HEADING_INSIDE = "8";

    private final MessageFiles files = new MessageFiles();
    private final Map<String, String> vietnamese = files.all(Language.VI);
    private final Map<String, String> english = files.all(Language.EN);

    @Test
    void everyKeyExistsInBothLanguages() {
        assertThat(vietnamese).isNotEmpty();
        assertThat(new TreeSet<>(english.keySet()))
                .containsExactlyElementsOf(new TreeSet<>(vietnamese.keySet()));
    }

    @Test
    void noKeyHasEmptyWords() {
        assertThat(keysWhere(vietnamese, this::isEmptyByMistake)).isEmpty();
        assertThat(keysWhere(english, this::isEmptyByMistake)).isEmpty();
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertThat(
                        keysWhere(
                                vietnamese,
                                (key, words) ->
                                        !arguments(english.getOrDefault(key, ""))
                                                .equals(arguments(words))))
                .isEmpty();
    }

    @Test
    void everyPatternCanBeRead() {
        for (Language language : Language.values()) {
            assertThat(keysWhere(files.all(language), (key, words) -> !isReadable(words, language)))
                    .isEmpty();
        }
    }

    @Test
    void anApostropheIsWrittenTwiceElseItSwallowsWhatFollows() {
        Pattern single = Pattern.compile("(?<!')'(?!')");
        for (Language language : Language.values()) {
            assertThat(keysWhere(files.all(language), (key, words) -> single.matcher(words).find()))
                    .isEmpty();
        }
    }

    @Test
    void aKeyThatIsNotThereHasNoPattern() {
        assertThat(files.pattern(Language.VI, "there.is.no.such.key")).isEmpty();
    }

    /** The template of a list leaves some cells of its example row empty on purpose. */
    private boolean isEmptyByMistake(String key, String words) {
        boolean emptyCell =
                key.startsWith("workbook.example.")
                        && vietnamese.get(key).isEmpty()
                        && english.get(key).isEmpty();
        return words.isBlank() && !emptyCell;
    }

    private static boolean isReadable(String words, Language language) {
        try {
            new MessageFormat(words, language.locale());
            return true;
        } catch (IllegalArgumentException notAPattern) {
            return false;
        }
    }

    private static List<String> keysWhere(
            Map<String, String> all, BiPredicate<String, String> fault) {
        return all.entrySet().stream()
                .filter(entry -> fault.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1).equals(HEADING_INSIDE) ? HEADING : matcher.group(1));
        }
        return found;
    }
}
