package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerFolderTest {

    @TempDir Path folder;

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    private final TestSigner sweden = TestSigner.ec("SE");
    private final TestSigner germany = TestSigner.rsa("DE");

    private KnownSigners signers() {
        return new KnownSigners(
                new FixedKeys(new OwnKeys(List.of(), clock)), new SignerFolder(folder, clock));
    }

    private static String pem(TestSigner signer) throws CertificateEncodingException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(signer.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private void later() {
        now = now.plus(SignerFolder.LOOKS_AGAIN_AFTER);
    }

    @Test
    void signersAreFoundByTheirIdentifierWithTheirCountry() throws Exception {
        Files.writeString(folder.resolve("se.pem"), pem(sweden));
        Files.writeString(folder.resolve("de.crt"), pem(germany));

        KnownSigners signers = signers();

        assertThat(signers.all()).hasSize(2);
        assertThat(signers.of(KeyId.of(sweden.certificate())))
                .containsExactly(sweden.trusted())
                .allSatisfy(one -> assertThat(one.country()).isEqualTo("SE"));
        assertThat(signers.of(new KeyId("AAAAAAAAAAA="))).isEmpty();
    }

    @Test
    void severalCertificatesInOneFileAllCount() throws Exception {
        Files.writeString(folder.resolve("all.pem"), pem(sweden) + pem(germany));

        assertThat(signers().all()).hasSize(2);
    }

    @Test
    void aFileThatComesOrGoesIsSeenWithinSeconds() throws Exception {
        KnownSigners signers = signers();
        assertThat(signers.all()).isEmpty();
        Path file = Files.writeString(folder.resolve("se.pem"), pem(sweden));

        assertThat(signers.all()).as("not looked again yet").isEmpty();
        later();
        assertThat(signers.all()).hasSize(1);
        Files.delete(file);
        later();
        assertThat(signers.all()).isEmpty();
    }

    @Test
    void aFileThatChangesIsReadAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("x.pem"), pem(sweden));
        KnownSigners signers = signers();
        assertThat(signers.all()).hasSize(1);
        Files.writeString(file, pem(sweden) + pem(germany));
        later();

        assertThat(signers.all()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadSpoilsNoOther() throws Exception {
        Files.writeString(folder.resolve("a.pem"), "-----BEGIN CERTIFICATE-----\nxx\n");
        Files.writeString(folder.resolve("b.pem"), pem(sweden));
        Files.writeString(folder.resolve("README"), "no certificate");
        Files.createDirectory(folder.resolve("c.pem"));

        assertThat(signers().all()).containsExactly(sweden.trusted());
    }

    @Test
    void aFolderThatIsMissingTrustsNobodyAndIsFoundWhenItComes() throws IOException {
        Path later = folder.resolve("later");
        KnownSigners signers =
                new KnownSigners(
                        new FixedKeys(new OwnKeys(List.of(), clock)),
                        new SignerFolder(later, clock));

        assertThat(signers.all()).isEmpty();
        Files.createDirectory(later);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(signers.all()).isEmpty();
    }

    @Test
    void whoMayNotSignVaccinationsIsNotTrusted() throws Exception {
        String tests = "1.3.6.1.4.1.1847.2021.1.1";
        TestSigner testsOnly = ofUsages("C=FR", tests);
        TestSigner all = ofUsages("C=FR", tests, SignerCertificate.VACCINATION);
        TestSigner neither = ofUsages("C=FR", "1.3.6.1.5.5.7.3.1");
        TestSigner nowhere = ofUsages("CN=Nobody");
        TestSigner weak = TestSigner.rsa("FR", 1024);
        int number = 0;
        for (TestSigner one : List.of(testsOnly, all, neither, nowhere, weak)) {
            Files.writeString(folder.resolve(number++ + ".pem"), pem(one));
        }

        assertThat(signers().all()).containsExactlyInAnyOrder(all.trusted(), neither.trusted());
    }

    private static TestSigner ofUsages(String subject, String... usages) {
        return TestSigner.make(
                "EC",
                new ECGenParameterSpec("secp256r1"),
                subject,
                TestSigner.FROM,
                TestSigner.UNTIL,
                usages);
    }
}
