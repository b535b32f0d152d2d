package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;

/** Keys of a PKCS#11 token, and their rotation while the application runs. */
@TramIntegrationTest
class TokenKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DATA = {1, 2, 3};

    @Autowired private SignerArchive archive;
    @Autowired private JdbcClient jdbc;
    @TempDir private static Path folder;

    private static SoftToken token;
    private static SoftToken another;

    /** Both before the first is opened: afterwards a process sees no new slot. */
    @BeforeAll
    static void tokens() throws Exception {
        token = SoftToken.make(folder, "2468");
        another = SoftToken.make(folder, "1357");
    }

    private final List<TestSigner> made = new ArrayList<>();
    private final TestSigner old = signer("2025-11-20T00:00:00Z");
    private final TestSigner next = signer("2026-11-20T00:00:00Z");

    private TestSigner signer(String from) {
        TestSigner signer =
                TestSigner.ec("VN", Instant.parse(from), Instant.parse("2029-11-20T00:00:00Z"));
        made.add(signer);
        return signer;
    }

    @AfterEach
    void forget() {
        made.forEach(
                one ->
                        jdbc.sql("DELETE FROM signer_key WHERE key_id = :id")
                                .param("id", KeyId.of(one.certificate()).text())
                                .update());
    }

    private WatchedKeys watched() {
        return new WatchedKeys(
                KeyPlace.token(token.configuration(), token.pin().toCharArray(), CLOCK),
                archive,
                CLOCK);
    }

    private static KeyId id(TestSigner signer) {
        return signer.trusted().keyId();
    }

    private static boolean signs(WatchedKeys keys, TestSigner with) throws Exception {
        Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
        signature.initVerify(with.certificate());
        signature.update(DATA);
        return signature.verify(keys.inForce().sign(DATA));
    }

    @Test
    void aKeyThatIsPutIntoTheTokenSignsOnceSomebodyAskedToReadItAgain() throws Exception {
        token.put("old", old);
        WatchedKeys keys = watched();
        assertThat(signs(keys, old)).isTrue();

        token.put("next", next);
        keys.look();
        assertThat(keys.inForce().keyId()).as("a token does not tell").isEqualTo(id(old));
        keys.lookAgain();

        assertThat(keys.problem()).isEmpty();
        assertThat(keys.inForce().keyId()).isEqualTo(id(next));
        assertThat(signs(keys, next)).isTrue();
        KnownSigners signers = new KnownSigners(keys, null);
        assertThat(signers.of(id(old))).containsExactly(old.trusted());

        token.delete("old");
        keys.lookAgain();
        assertThat(keys.problem()).isEmpty();
        assertThat(signs(keys, next)).isTrue();
        assertThat(signers.of(id(old))).as("verifies").containsExactly(old.trusted());
        assertThat(keys.all())
                .filteredOn(key -> key.signer().equals(old.trusted()))
                .singleElement()
                .matches(key -> !key.here());

        token.delete("next");
        keys.lookAgain();
        assertThat(keys.problem())
                .hasValueSatisfying(why -> assertThat(why).contains("holds no private key"));
    }

    @Test
    void aWrongPinIsCalledSo() throws Exception {
        another.put("old", old);

        assertThatThrownBy(() -> KeySource.token(another.configuration(), "9999".toCharArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("password (tram.certificates.keys.password) is wrong")
                .hasMessageNotContaining("9999");
    }
}
