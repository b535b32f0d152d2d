package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodesTest {

    private static final byte[] RFC_SECRET =
            "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TotpCodes totp = new TotpCodes();

    /** Appendix B of RFC 6238, cut to six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(totp.stepOf(RFC_SECRET, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void oneStepEitherWayIsToleratedAndTwoAreNot() {
        Instant now = Instant.ofEpochSecond(3_000_000);
        long step = 100_000;

        assertThat(totp.stepOf(RFC_SECRET, totp.codeAt(RFC_SECRET, step - 1), now))
                .hasValue(step - 1);
        assertThat(totp.stepOf(RFC_SECRET, totp.codeAt(RFC_SECRET, step + 1), now))
                .hasValue(step + 1);
        assertThat(totp.stepOf(RFC_SECRET, totp.codeAt(RFC_SECRET, step - 2), now)).isEmpty();
        assertThat(totp.stepOf(RFC_SECRET, totp.codeAt(RFC_SECRET, step + 2), now)).isEmpty();
    }

    @Test
    void theSecretIsWrittenAsAuthenticatorsReadIt() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOI");
        assertThat(TotpCodes.uri("diep.lt@halang", RFC_SECRET))
                .startsWith(
                        "otpauth://totp/Tr%E1%BA%A1m%3Adiep.lt%40halang?secret=GEZDGNBVGY3TQOJQ");
    }
}
