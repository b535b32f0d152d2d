package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.ComplaintRouting;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/** Everything that a code says about a complaint can be read by people. */
class ComplaintWordsTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasWords(Language language) {
        Stream<String> keys =
                Stream.of(
                                Arrays.stream(ComplaintKind.values())
                                        .map(each -> "complaints.kind." + each.code()),
                                Arrays.stream(ComplaintState.values())
                                        .map(each -> "complaints.state." + each.code()),
                                Arrays.stream(ComplaintOutcome.values())
                                        .map(each -> "complaints.outcome." + each.code()),
                                Arrays.stream(ClaimField.values())
                                        .map(each -> "complaints.field." + each.code()),
                                Arrays.stream(ComplaintEntry.Kind.values())
                                        .map(each -> "complaints.entry." + each.code()),
                                Arrays.stream(ComplaintsRefusal.Plain.values())
                                        .map(each -> "refusal." + each.code()),
                                Arrays.stream(ComplaintRouting.Reason.values())
                                        .map(ComplaintRouting.Reason::code),
                                Arrays.stream(CertificateCorrection.Task.values())
                                        .map(each -> "task.certificateCorrection." + each.id()),
                                Stream.of(
                                        "refusal.complaints.by-reason-11",
                                        "refusal.complaints.faulty"))
                        .flatMap(each -> each);

        assertThat(keys)
                .allSatisfy(
                        key ->
                                assertThat(messages.text(language.locale(), key))
                                        .as(key)
                                        .doesNotStartWith("!"));
    }

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void aStateThatIsOverLeadsNowhereButBackToTheDesk(ComplaintState state) {
        if (!state.open()) {
            assertThat(ComplaintState.values())
                    .filteredOn(state::mayBecome)
                    .isSubsetOf(ComplaintState.EXAMINING);
        }
    }
}
