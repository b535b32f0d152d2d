package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void theDomainIsKeptInLowerCaseAndSpacesAroundAreDropped() {
        assertThat(EmailAddress.of(" Diep.LT@HaLang.Example ").orElseThrow().value())
                .isEqualTo("Diep.LT@halang.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "diep",
                "diep@",
                "@halang.vn",
                "diep@halang",
                "diep@@halang.vn",
                "diệp@halang.vn",
                "diep lt@halang.vn",
                "diep@halang.vn\nBcc: all@halang.vn",
                "<diep@halang.vn>",
                "a@b.vn, c@d.vn",
                "diep.@halang.vn",
                "diep@-halang.vn"
            })
    void whatNoServerCouldTakeIsNoAddress(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void aLocalPartOrAWholeThatIsTooLongIsNoAddress() {
        assertThat(EmailAddress.of("a".repeat(64) + "@halang.vn")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@halang.vn")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(126) + "vn")).isEmpty();
    }

    @Test
    void itIsMaskedWhereverItIsWritten() {
        assertThat(new EmailAddress("diep.lt@halang.vn")).hasToString("d•••••@halang.vn");
    }
}
