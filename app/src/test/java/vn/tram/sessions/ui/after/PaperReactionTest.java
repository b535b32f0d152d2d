package vn.tram.sessions.ui.after;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;

class PaperReactionTest {

    private static PaperReaction read(String typed) {
        return PaperReaction.read(typed).orElseThrow();
    }

    @Test
    void nothingAndZeroAreNoReaction() {
        assertThat(read("").kind()).isEqualTo(Kind.NOTHING);
        assertThat(read(" 0 ").kind()).isEqualTo(Kind.NOTHING);
        assertThat(read("0").signs()).isEmpty();
    }

    @Test
    void printedNumbersAreSigns() {
        assertThat(read("1, 4").signs()).containsExactlyInAnyOrder(Sign.PAIN, Sign.FEVER);
        assertThat(read("1 4").kind()).isEqualTo(Kind.COMMON);
    }

    @Test
    void aSignOfDangerOrTheLetterMakesItSerious() {
        assertThat(read("1 8").kind()).isEqualTo(Kind.SERIOUS);
        assertThat(read("1 8").signs()).containsExactlyInAnyOrder(Sign.PAIN, Sign.DYSPNOEA);
        assertThat(read("N").kind()).isEqualTo(Kind.SERIOUS);
        assertThat(read("n 2").kind()).isEqualTo(Kind.SERIOUS);
        assertThat(read("N2").signs()).containsExactly(Sign.SWELLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0 1", "14", "1-", "-1", "007", "nn", "1.5", "đau"})
    void whatTheListDoesNotHaveIsNotRead(String typed) {
        assertThat(PaperReaction.read(typed)).isEmpty();
    }
}
