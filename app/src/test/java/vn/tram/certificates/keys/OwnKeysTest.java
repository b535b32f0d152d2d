package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKeysTest {

    private static final char[] PASSWORD = "qua buoi".toCharArray();
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir Path folder;

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Path file(Map<String, TestSigner> keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var one : keys.entrySet()) {
            store.setKeyEntry(
                    one.getKey(),
                    one.getValue().pair().getPrivate(),
                    PASSWORD,
                    new Certificate[] {one.getValue().certificate()});
        }
        Path file = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    private static FixedKeys open(Path file, Instant now) {
        return new FixedKeys(OwnKeys.configured(KeySource.file(file, PASSWORD), at(now)));
    }

    @Test
    void aFileOpensWithItsPassword() throws Exception {
        TestSigner key = TestSigner.ec("VN");

        FixedKeys keys = open(file(Map.of("one", key)), NOW);

        assertThat(keys.canSign()).isTrue();
        assertThat(keys.inForce().keyId()).isEqualTo(KeyId.of(key.certificate()));
        assertThat(keys.own()).containsExactly(key.trusted());
    }

    @Test
    void aPasswordThatTheJdkCannotUseIsCalledSo() throws Exception {
        Path file = file(Map.of("one", TestSigner.ec("VN")));

        assertThatThrownBy(() -> KeySource.file(file, "quả bưởi".toCharArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ASCII");
    }

    @Test
    void aWrongPasswordIsCalledSo() throws Exception {
        Path file = file(Map.of("one", TestSigner.ec("VN")));

        assertThatThrownBy(() -> KeySource.file(file, "mang cut".toCharArray()))
                .hasMessageContaining("password (tram.certificates.keys.password) is wrong")
                .hasMessageNotContaining("mang cut");
        assertThatThrownBy(() -> KeySource.file(file, new char[0]))
                .hasMessageContaining("password (tram.certificates.keys.password) is wrong");
    }

    @Test
    void aFileThatIsMissingOrNoKeyFileIsCalledSo() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("x.p12"), "nonsense");

        assertThatThrownBy(() -> KeySource.file(folder.resolve("y.p12"), PASSWORD))
                .hasMessageContaining("is not there or cannot be read");
        assertThatThrownBy(() -> KeySource.file(nonsense, PASSWORD))
                .hasMessageContaining("cannot be opened");
        Path brief = Files.writeString(folder.resolve("z.p12"), "broken\n");
        assertThatThrownBy(() -> KeySource.file(brief, PASSWORD))
                .hasMessageContaining("it is damaged or of another kind");
        Path empty = file(Map.of());
        assertThatThrownBy(() -> open(empty, NOW)).hasMessageContaining("holds no private key");
    }

    @Test
    void anExpiredCertificateIsCalledSo() throws Exception {
        Path file = file(Map.of("one", TestSigner.ec("VN")));

        assertThatThrownBy(() -> open(file, Instant.parse("2029-01-01T00:00:00Z")))
                .hasMessageContaining("may sign on 2029-01-01T00:00:00Z")
                .hasMessageContaining("its certificate ends on 2028-11-20T00:00:00Z");
    }

    @Test
    void aKeyThatIsNoneOfP256IsCalledSo() throws Exception {
        Path rsa = file(Map.of("one", TestSigner.rsa("VN")));
        assertThatThrownBy(() -> open(rsa, NOW))
                .hasMessageContaining("is not a key for ECDSA on P-256");
        TestSigner large =
                TestSigner.make(
                        "EC",
                        new ECGenParameterSpec("secp384r1"),
                        "C=VN",
                        TestSigner.FROM,
                        TestSigner.UNTIL);
        Path p384 = file(Map.of("one", large));
        assertThatThrownBy(() -> open(p384, NOW)).hasMessageContaining("cannot sign certificates");
    }

    @Test
    void aKeyWithAnotherCertificateIsCalledSo() throws Exception {
        TestSigner mixed =
                new TestSigner(TestSigner.ec("VN").pair(), TestSigner.ec("VN").certificate());
        Path file = file(Map.of("one", mixed));

        assertThatThrownBy(() -> open(file, NOW))
                .hasMessageContaining("does not belong to its certificate");
    }

    @Test
    void aKeySignsUntilTwelveMonthsBeforeItsEndAndVerifiesToIt() throws Exception {
        TestSigner key = TestSigner.ec("VN");
        Path file = file(Map.of("one", key));
        Instant last = Instant.parse("2027-11-19T23:59:59Z");

        assertThat(open(file, last).canSign()).isTrue();
        assertThatThrownBy(() -> open(file, last.plusSeconds(1)))
                .hasMessageContaining("signs from 2025-11-20T00:00:00Z until 2027-11-20T00:00:00Z");
        assertThat(key.trusted().until()).isEqualTo(TestSigner.UNTIL);
    }

    @Test
    void aPeriodInTheCertificateGoesFirst() throws Exception {
        Instant end = Instant.parse("2026-12-31T00:00:00Z");
        FixedKeys keys = open(file(Map.of("one", TestSigner.ec("VN").signingUntil(end))), NOW);

        assertThat(keys.keys().signsUntil()).contains(end);
    }

    @Test
    void aCertificateOfLessThanAYearSignsToItsEnd() {
        TestSigner brief =
                TestSigner.ec("VN", NOW.minusSeconds(60), Instant.parse("2027-02-01T00:00:00Z"));

        assertThat(SigningPeriod.of(brief.certificate()).until())
                .isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
    }

    @Test
    void inTheOverlapTheNewerKeySignsAndBothVerify() throws Exception {
        TestSigner old =
                TestSigner.ec(
                        "VN",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        Instant.parse("2028-01-01T00:00:00Z"));
        TestSigner next =
                TestSigner.ec(
                        "VN",
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Instant.parse("2029-12-01T00:00:00Z"));
        Map<String, TestSigner> both = new LinkedHashMap<>();
        both.put("old", old);
        both.put("next", next);
        Path file = file(both);

        assertThat(open(file, NOW).inForce().keyId()).isEqualTo(KeyId.of(old.certificate()));
        FixedKeys later = open(file, Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(later.inForce().keyId()).isEqualTo(KeyId.of(next.certificate()));
        assertThat(later.own()).containsExactly(next.trusted(), old.trusted());
        assertThat(new KnownSigners(later, null).of(KeyId.of(old.certificate())))
                .containsExactly(old.trusted());
    }

    @Test
    void withoutAKeyNothingSigns() {
        FixedKeys none = new FixedKeys(new OwnKeys(List.of(), at(NOW)));

        assertThat(none.canSign()).isFalse();
        assertThatThrownBy(none::inForce).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstStartMakesAFileForItsOwnerOnlyAndLaterOnesUseIt() throws Exception {
        Path made = FirstKey.in(folder.resolve("home"), PASSWORD, NOW);
        FixedKeys keys = open(made, NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rw-------");
        assertThat(keys.inForce().certificate().getExtendedKeyUsage())
                .containsExactly("1.3.6.1.4.1.1847.2021.1.2");
        assertThat(keys.own().get(0).country()).isEqualTo("VN");
        assertThat(open(FirstKey.in(folder.resolve("home"), PASSWORD, NOW), NOW).inForce().keyId())
                .isEqualTo(keys.inForce().keyId());
        try (var files = Files.list(made.getParent())) {
            assertThat(files).containsExactly(made);
        }
    }

    @Test
    void aNodeWhoseClockIsBehindSignsWithTheKeyThatAnotherMade() throws Exception {
        Path made = FirstKey.in(folder.resolve("home"), PASSWORD, NOW);

        assertThat(open(made, NOW.minus(Duration.ofHours(12))).inForce().keyId())
                .isEqualTo(open(made, NOW).inForce().keyId());
    }

    @Test
    void noTextShowsAPrivateKeyOrAPassword() throws Exception {
        TestSigner key = TestSigner.ec("VN");
        SigningKey signing = open(file(Map.of("one", key)), NOW).inForce();
        String secret = ((ECPrivateKey) key.pair().getPrivate()).getS().toString(16);

        assertThat(signing.toString()).isEqualTo("SigningKey[" + signing.keyId() + "]");
        assertThat(signing.toString() + key.trusted()).doesNotContain(secret);
        assertThat(new KeySettings("a", "b", "mang cut", "", "c").toString())
                .doesNotContain("xoài");
        assertThat(SigningKey.class.getMethods())
                .noneMatch(method -> PrivateKey.class.isAssignableFrom(method.getReturnType()));
    }

    @Test
    void aDumpWhenMemoryRunsOutIsSwitchedOff() {
        var machine =
                java.lang.management.ManagementFactory.getPlatformMXBean(
                        com.sun.management.HotSpotDiagnosticMXBean.class);
        String before = machine.getVMOption("HeapDumpOnOutOfMemoryError").getValue();
        try {
            machine.setVMOption("HeapDumpOnOutOfMemoryError", "true");
            HeapDumps.withoutKeys();
            assertThat(machine.getVMOption("HeapDumpOnOutOfMemoryError").getValue())
                    .isEqualTo("false");
        } finally {
            machine.setVMOption("HeapDumpOnOutOfMemoryError", before);
        }
    }
}
