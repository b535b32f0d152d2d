package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(4);

    @Test
    void aPasswordIsTheSameHoweverTheKeyboardComposesIt() {
        String hash = hashing.hash("ngõ nhỏ phố nhỏ");

        String decomposed = Normalizer.normalize("ngõ nhỏ phố nhỏ", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("ngõ nhỏ phố nhỏ");
        assertThat(hashing.matches(decomposed, Optional.of(hash))).isTrue();
    }

    @Test
    void everyCharacterCountsBeyondTheSeventyTwoBytesOfBcrypt() {
        String base = "ộ".repeat(60);
        String hash = hashing.hash(base + "a");

        assertThat(hashing.matches(base + "a", Optional.of(hash))).isTrue();
        assertThat(hashing.matches(base + "b", Optional.of(hash))).isFalse();
    }

    @Test
    void withoutAHashTheAnswerIsNo() {
        assertThat(hashing.matches("anything at all", Optional.empty())).isFalse();
    }

    @Test
    void aHashNamesItsAlgorithm() {
        assertThat(hashing.hash("x")).startsWith("{bcrypt-hmac384}$2a$04$");
    }

    @Test
    void aWeakerHashIsFoundOutdated() {
        String weak = hashing.hash("x");

        assertThat(new PasswordHashing(5).isOutdated(weak)).isTrue();
        assertThat(hashing.isOutdated(weak)).isFalse();
    }
}
