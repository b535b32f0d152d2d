package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.digg.dgc.uvci.UVCIChecksumCalculator;

class UvciTest {

    @Test
    void theCheckCharacterIsThatOfTheIndependentImplementation() {
        for (int i = 0; i < 500; i++) {
            String uvci = Uvci.next();
            assertThat(UVCIChecksumCalculator.validateChecksum(uvci)).as(uvci).isTrue();
            assertThat(Uvci.isOurs(uvci)).isTrue();
        }
    }

    @Test
    void oneWrongCharacterIsSeen() {
        String right = Uvci.of("0123456789ABCDEF0123456789ABCDEF");
        for (int i = "URN:UVCI:01:VN:".length(); i < right.length() - 2; i++) {
            char other = right.charAt(i) == 'X' ? 'Y' : 'X';
            String wrong = right.substring(0, i) + other + right.substring(i + 1);
            assertThat(Uvci.isOurs(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void noTwoAreAlikeAndNoneIsTooLong() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(Uvci.next())).isTrue();
        }
        assertThat(seen).allSatisfy(uvci -> assertThat(uvci).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatIsNoOpaquePartIsRefused() {
        assertThatThrownBy(() -> Uvci.of("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uvci.of("A".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
