package vn.tram.bench;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import vn.tram.certificates.dcc.DccContent;
import vn.tram.certificates.dcc.DccReader;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.Judgement;
import vn.tram.certificates.dcc.Uvci;
import vn.tram.kernel.BirthDate;

/**
 * A certificate from its content to the text of its code, and from the text to the verdict, on one
 * thread, beside the JDK's signature and verification of as many bytes with an object that is made
 * once.
 */
final class CertificateBench {

    /** What is signed of a usual certificate, in bytes. */
    private static final int SIGNED_BYTES = 300;

    /** Until the compiler of the JVM has seen our layers as often as the JDK's own. */
    private static final int WARM_UP = 5_000;

    private final DccSigner signer;
    private final DccReader reader;
    private final Clock clock;
    private final Report report;

    CertificateBench(ApplicationContext application, Report report) {
        this.signer = application.getBean(DccSigner.class);
        this.reader = application.getBean(DccReader.class);
        this.clock = application.getBean(Clock.class);
        this.report = report;
    }

    void run(int certificates) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(pair.getPrivate());
        Signature verifying = Signature.getInstance("SHA256withECDSA");
        verifying.initVerify(pair.getPublic());
        Samples signed = new Samples();
        Samples bareSigned = new Samples();
        Samples verified = new Samples();
        Samples bareVerified = new Samples();
        byte[] data = new byte[SIGNED_BYTES];
        for (int i = 0; i < certificates + WARM_UP; i++) {
            data[i % SIGNED_BYTES]++;
            DccContent content = content(i);
            Instant now = clock.instant();
            long start = System.nanoTime();
            String text = signer.sign(content, now, now.plus(Duration.ofDays(365))).text();
            long ours = System.nanoTime();
            signing.update(data);
            byte[] bare = signing.sign();
            long bareEnd = System.nanoTime();
            Judgement judgement = reader.read(text);
            long read = System.nanoTime();
            verifying.update(data);
            boolean right = verifying.verify(bare);
            long bareRead = System.nanoTime();
            if (!(judgement instanceof Judgement.Valid) || !right) {
                throw new IllegalStateException("not verified: " + judgement);
            }
            if (i >= WARM_UP) {
                signed.add(ours - start);
                bareSigned.add(bareEnd - ours);
                verified.add(read - bareEnd);
                bareVerified.add(bareRead - read);
            }
        }
        tell("a certificate signed, from its content to the text (rate)", signed, bareSigned);
        tell("a certificate verified, from the text to the verdict (rate)", verified, bareVerified);
    }

    static DccContent content(int number) {
        return new DccContent(
                Uvci.next(),
                "Nguyễn Thị Bưởi " + (char) ('A' + number % 26),
                BirthDate.ofDay(LocalDate.of(1940, 1, 1).plusDays(number % 20_000)),
                new DccContent.VaccineCodes(
                        "840539006", "1157024006", "BBIBP-CorV", "ORG-100020693"),
                2,
                2,
                LocalDate.of(2021, 10, 3),
                "Bộ Y tế");
    }

    private void tell(String work, Samples ours, Samples bare) {
        report.atLeast(
                work,
                "the JDK's bare ECDSA P-256 on one thread",
                bare.median() / ours.median(),
                0.8);
        report.detail(
                "%s: %s (p99 %s), bare %s (p99 %s)"
                        .formatted(
                                work,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(bare.median()),
                                Report.milliseconds(bare.p99())));
    }
}
