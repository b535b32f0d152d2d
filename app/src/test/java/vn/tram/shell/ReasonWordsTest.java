package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonWordsTest {

    private final Messages messages = new Messages();

    @Test
    void signsThatWereLeftAsCodesAreReadAsWords() {
        assertThat(ReasonWords.of("DYSPNOEA RASH", messages)).isEqualTo("Khó thở, Nổi mẩn");
    }

    @Test
    void whatSomebodyWroteStaysAsItIs() {
        assertThat(ReasonWords.of("RASH và khó thở", messages)).isEqualTo("RASH và khó thở");
        assertThat(ReasonWords.of("", messages)).isEmpty();
    }
}
