package vn.tram.lists.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.Refusal;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal;
import vn.tram.lists.RowFaultView;
import vn.tram.shell.Messages;

class ListsWordsTest {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("vi-VN"), Locale.ENGLISH);

    private final Messages messages = new Messages();

    @Test
    void everyRefusalHasWordsInBothLanguages() {
        List<Refusal> refusals =
                Stream.concat(
                                Arrays.stream(ListsRefusal.Plain.values()),
                                Stream.of(
                                        new ListsRefusal.Unsettled(
                                                ListsRefusal.Open.ROWS_FAULTY, 3),
                                        new ListsRefusal.Unsettled(ListsRefusal.Open.DUPLICATES, 4),
                                        new ListsRefusal.Unsettled(ListsRefusal.Open.IDENTITIES, 5),
                                        new ListsRefusal.FileKnown("a.xlsx", "An", "08:00"),
                                        new ListsRefusal.FileTooLarge(50)))
                        .map(Refusal.class::cast)
                        .toList();
        for (Locale language : LANGUAGES) {
            assertThat(refusals)
                    .allSatisfy(
                            refusal ->
                                    assertThat(messages.refusal(language, refusal))
                                            .doesNotStartWith("!")
                                            .doesNotContain("{"));
        }
    }

    @Test
    void everyStateHasWordsInBothLanguages() {
        for (Locale language : LANGUAGES) {
            assertThat(ListState.values())
                    .allSatisfy(
                            state ->
                                    assertThat(messages.text(language, "list-state." + state))
                                            .doesNotStartWith("!"));
        }
    }

    @Test
    void aFaultNamesItsColumnAtTheStartAndInsideTheSentence() {
        FaultWords words = new FaultWords(messages);

        assertThat(words.of(fault("required"))).isEqualTo("Thiếu họ và tên");
        assertThat(words.of(fault("too-long", "200"))).isEqualTo("Họ và tên dài quá 200 ký tự");
    }

    @Test
    void severalAreCountedAndOneIsSaidInWords() {
        assertThat(messages.text(Locale.ENGLISH, "lists-collect.entry.faults", 1))
                .startsWith("One faulty row in");
        assertThat(messages.text(Locale.ENGLISH, "lists-collect.entry.faults", 1200))
                .startsWith("1,200 faulty rows in");
    }

    private static RowFaultView fault(String code, String... arguments) {
        return new RowFaultView("full-name", code, true, List.of(arguments));
    }
}
