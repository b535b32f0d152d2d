package vn.tram.notices.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import vn.tram.certificates.keys.TestSigner;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;

/** A line over TLS is one to whom it was meant for, or none. */
class SmppOverTlsTest {

    private static final char[] PASSWORD = "a password".toCharArray();

    private final TestSigner ours = certificateOf("localhost");

    private static TestSigner certificateOf(String host) {
        return TestSigner.make(
                "EC",
                new ECGenParameterSpec("secp256r1"),
                "CN=" + host,
                TestSigner.FROM,
                TestSigner.UNTIL);
    }

    private static SSLContext serving(TestSigner signer) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "line",
                signer.pair().getPrivate(),
                PASSWORD,
                new Certificate[] {signer.certificate()});
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLSocketFactory trusting(TestSigner signer) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("provider", signer.certificate());
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static Sending sent(TestSigner provider, SSLSocketFactory trust) throws Exception {
        try (SmppProvider there = SmppProvider.overTls(serving(provider).getServerSocketFactory());
                SmppGateway gateway =
                        new SmppGateway(settings(there.port()), (id, delivered) -> {}, trust)) {
            return gateway.send(new Outgoing(UUID.randomUUID(), "+84912345284", "", "Mời bạn"));
        }
    }

    private static SmppSettings settings(int port) {
        return new SmppSettings(
                "localhost",
                port,
                "tram",
                SmppProvider.PASSWORD,
                "",
                "TRAM",
                true,
                100,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));
    }

    @Test
    void aProviderWhoseCertificateIsTrustedAndBearsItsNameTakesTheMessage() throws Exception {
        assertThat(sent(ours, trusting(ours))).isInstanceOf(Sending.Accepted.class);
    }

    @Test
    void aCertificateThatIsTrustedAndNamesAnotherHostGetsNothing() throws Exception {
        TestSigner other = certificateOf("sms.example");

        assertThat(sent(other, trusting(other))).isEqualTo(new Sending.NotNow("unreachable"));
    }

    @Test
    void aCertificateThatNobodyTrustsGetsNothing() throws Exception {
        assertThat(sent(certificateOf("localhost"), trusting(ours)))
                .isEqualTo(new Sending.NotNow("unreachable"));
    }
}
