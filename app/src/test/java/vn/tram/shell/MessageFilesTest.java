package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

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
        assertThat(vietnamese).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertThat(vietnamese)
                .allSatisfy(
                        (key, words) ->
                                assertThat(arguments(english.getOrDefault(key, "")))
                                        .as(key)
                                        .isEqualTo(arguments(words)));
    }

    @Test
    void everyPatternCanBeRead() {
        for (Language language : Language.values()) {
            assertThat(files.all(language))
                    .allSatisfy(
                            (key, words) ->
                                    assertThat(new MessageFormat(words, language.locale()))
                                            .as(key)
                                            .isNotNull());
        }
    }

    @Test
    void noPatternLosesAnApostropheOrAnArgumentBehindOne() {
        Pattern single = Pattern.compile("(?<!')'(?!')");
        for (Language language : Language.values()) {
            assertThat(files.all(language))
                    .allSatisfy(
                            (key, words) ->
                                    assertThat(single.matcher(words).find()).as(key).isFalse());
        }
    }

    @Test
    void aKeyThatIsNotThereHasNoPattern() {
        assertThat(files.pattern(Language.VI, "there.is.no.such.key")).isEmpty();
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
