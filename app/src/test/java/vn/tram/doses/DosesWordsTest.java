package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.kernel.Refusal;
import vn.tram.processes.doses.NextDose.Reason;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

class DosesWordsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 17);

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonHasWords(Language language) {
        assertThat(Reason.values())
                .allSatisfy(
                        reason ->
                                assertThat(messages.text(language.locale(), "due." + reason.code()))
                                        .doesNotStartWith("!"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalHasWords(Language language) {
        Stream<Refusal> plain = Arrays.stream(DosesRefusal.Plain.values());
        Stream<Refusal> more =
                Stream.of(
                        new DosesRefusal.PersonDead(DAY),
                        new DosesRefusal.BeforeLicence(DAY),
                        new DosesRefusal.SameDay(DAY, "X"),
                        new DosesRefusal.OrderChanges(1, DAY),
                        new DosesRefusal.MaybeSameDose(DAY),
                        new DosesRefusal.LotExpired(DAY),
                        new DosesRefusal.IntervalOutOfRange(1, 2));
        Stream<Refusal> notDue =
                Arrays.stream(Reason.values())
                        .filter(reason -> reason != Reason.DUE)
                        .map(DosesWordsTest::notDue);

        assertThat(Stream.of(plain, more, notDue).flatMap(each -> each))
                .hasSize(DosesRefusal.Plain.values().length + 7 + Reason.values().length - 1)
                .allSatisfy(
                        refusal ->
                                assertThat(messages.refusal(language.locale(), refusal))
                                        .doesNotStartWith("!"));
        assertThat(DosesRefusal.class.getPermittedSubclasses()).hasSize(9);
    }

    private static Refusal notDue(Reason reason) {
        return new DosesRefusal.NotDue(
                new DueAnswer(
                        DueAnswer.Verdict.NO,
                        DoseCategory.BASIC,
                        1,
                        1,
                        Optional.empty(),
                        reason.code(),
                        List.of()));
    }
}
