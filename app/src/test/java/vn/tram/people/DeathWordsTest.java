package vn.tram.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.people.Deaths.Source;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

class DeathWordsTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalAndSourceHasWords(Language language) {
        Stream<DeathRefusal> all =
                Stream.concat(
                        Arrays.stream(DeathRefusal.Plain.values()),
                        Stream.of(new DeathRefusal.AliveLater(LocalDate.of(2021, 11, 1))));
        assertThat(all)
                .allSatisfy(
                        refusal ->
                                assertThat(messages.refusal(language.locale(), refusal))
                                        .doesNotStartWith("!"));
        assertThat(Source.values())
                .allSatisfy(
                        source ->
                                assertThat(
                                                messages.text(
                                                        language.locale(),
                                                        "person.death." + source))
                                        .doesNotStartWith("!"));
    }
}
