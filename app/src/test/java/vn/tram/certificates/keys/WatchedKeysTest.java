package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;

/** The rotation of keys while the application runs. */
@TramIntegrationTest
class WatchedKeysTest {

    private static final char[] PASSWORD = "qua buoi".toCharArray();
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Autowired private SignerArchive archive;
    @Autowired private JdbcClient jdbc;
    @TempDir private Path folder;

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

    private Path write(TestSigner... keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < keys.length; i++) {
            store.setKeyEntry(
                    "key" + i,
                    keys[i].pair().getPrivate(),
                    PASSWORD,
                    new Certificate[] {keys[i].certificate()});
        }
        Path draft = Files.createTempFile(folder, "keys", ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, PASSWORD);
        }
        return Files.move(draft, folder.resolve("keys.p12"), StandardCopyOption.REPLACE_EXISTING);
    }

    private WatchedKeys watched(Path file) {
        return new WatchedKeys(KeyPlace.file(file, PASSWORD, CLOCK), archive, CLOCK);
    }

    private static KeyId id(TestSigner signer) {
        return signer.trusted().keyId();
    }

    @Test
    void theNextKeySignsAsSoonAsItLiesInTheFileAndTheOldOneGoesOnVerifying() throws Exception {
        WatchedKeys keys = watched(write(old));
        KnownSigners signers = new KnownSigners(keys, null);
        assertThat(keys.inForce().keyId()).isEqualTo(id(old));

        write(old, next);
        assertThat(keys.inForce().keyId()).as("before the look").isEqualTo(id(old));
        keys.look();

        assertThat(keys.inForce().keyId()).isEqualTo(id(next));
        assertThat(signers.of(id(old))).containsExactly(old.trusted());
        assertThat(signers.of(id(next))).containsExactly(next.trusted());
    }

    @Test
    void anOldKeyThatIsTakenOutOfTheFileStillVerifiesAlsoAfterTheNextStart() throws Exception {
        WatchedKeys keys = watched(write(old, next));
        Path file = write(next);
        keys.look();
        assertThat(keys.own()).contains(old.trusted(), next.trusted());

        WatchedKeys restarted = watched(file);
        assertThat(restarted.own()).contains(old.trusted());
        assertThat(new KnownSigners(restarted, null).of(id(old))).containsExactly(old.trusted());
        assertThat(restarted.all())
                .filteredOn(key -> key.signer().equals(old.trusted()))
                .singleElement()
                .matches(key -> !key.here());
    }

    @Test
    void aFileThatCannotBeUsedChangesNothingAndIsToldOf() throws Exception {
        Path file = write(old);
        WatchedKeys keys = watched(file);
        List<TrustedSigner> before = keys.own();

        Files.write(file, "half a fi".getBytes(StandardCharsets.UTF_8));
        keys.look();
        assertThat(keys.inForce().keyId()).isEqualTo(id(old));
        assertThat(keys.own()).isSameAs(before);
        assertThat(keys.problem()).hasValueSatisfying(why -> assertThat(why).contains("keys.p12"));
        Files.delete(file);
        keys.look();
        assertThat(keys.canSign()).isTrue();

        write(next);
        keys.look();
        assertThat(keys.problem()).isEmpty();
        assertThat(keys.inForce().keyId()).isEqualTo(id(next));
    }

    @Test
    void aKeyOfAFileThatIsWrongAtTheStartIsRefusedAsBefore() throws Exception {
        Path file = write(old);
        assertThatThrownBy(
                        () ->
                                new WatchedKeys(
                                        KeyPlace.file(file, "xoai".toCharArray(), CLOCK),
                                        archive,
                                        CLOCK))
                .hasMessageContaining("password");
    }

    @Test
    void aKeyThatWasGivenUpOnAnotherNodeSignsNoMoreAndTheOneBeforeItDoes() throws Exception {
        WatchedKeys keys = watched(write(old, next));
        jdbc.sql("UPDATE signer_key SET given_up_at = UTC_TIMESTAMP(3) WHERE key_id = :id")
                .param("id", id(next).text())
                .update();
        keys.look();

        assertThat(keys.inForce().keyId()).isEqualTo(id(old));
        assertThat(keys.own()).contains(old.trusted()).doesNotContain(next.trusted());
        assertThat(keys.givenUp()).extracting(OwnKey::signer).contains(next.trusted());
        assertThat(new KnownSigners(keys, null).of(id(next)))
                .as("its texts are known to be ours, and revoked")
                .containsExactly(next.trusted());
    }

    @Test
    void whereTheOnlyKeyWasGivenUpNothingIsSigned() throws Exception {
        WatchedKeys keys = watched(write(old));
        jdbc.sql("UPDATE signer_key SET given_up_at = UTC_TIMESTAMP(3) WHERE key_id = :id")
                .param("id", id(old).text())
                .update();
        keys.lookAgain();
        assertThat(keys.canSign()).isFalse();
        assertThatThrownBy(keys::inForce).isInstanceOf(IllegalStateException.class);
    }
}
