package vn.tram.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.portal.own.OwnCookies;

/**
 * Public pages over real HTTP on this machine, one request after the other: a certificate verified
 * by the API, and a citizen's own record, each in turns with handlers in the same chains that do
 * next to nothing.
 */
final class PublicBench {

    private static final int WARM_UP = 2_000;

    private final ConfigurableApplicationContext application;
    private final Report report;
    private final int port;

    PublicBench(ConfigurableApplicationContext application, Report report) {
        this.application = application;
        this.report = report;
        this.port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }

    static String from() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "X-Forwarded-For: 203.%d.%d.%d"
                .formatted(random.nextInt(256), random.nextInt(256), 1 + random.nextInt(254));
    }

    void run(int requests) throws Exception {
        Samples empty = new Samples();
        Samples select = new Samples();
        Samples signature = new Samples();
        Samples verified = new Samples();
        Samples record = new Samples();
        UUID person = Citizens.one(application);
        String cookie = "Cookie: " + OwnCookies.of(application, person);
        byte[] code = code();
        String text = "Content-Type: text/plain";
        String query = "?person=" + person;
        String beside = "&person=" + person;
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < requests + WARM_UP; i++) {
                Samples[] into =
                        i < WARM_UP
                                ? new Samples[] {
                                    new Samples(),
                                    new Samples(),
                                    new Samples(),
                                    new Samples(),
                                    new Samples()
                                }
                                : new Samples[] {empty, select, signature, verified, record};
                into[0].time(() -> ok(wire.post(EmptyPages.EMPTY, code, text, from())));
                into[1].time(() -> ok(wire.get(EmptyPages.PAGE + beside, cookie, from())));
                into[2].time(() -> ok(wire.post(EmptyPages.SIGNATURE + query, code, text, from())));
                into[3].time(() -> ok(wire.post("/api/certificates/verify", code, text, from())));
                into[4].time(() -> ok(wire.get("/ho-so-cua-toi", cookie, from())));
            }
        }
        tell("a public verification", "an empty handler", verified, empty, 0.6);
        tell(
                "a public verification",
                "a handler with one signature and one SELECT",
                verified,
                signature,
                0.6);
        tell("a citizen's look-up", "an empty handler with one SELECT", record, select, 0.6);
    }

    private static void ok(Wire.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException(
                    answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private byte[] code() {
        Instant now = Instant.now();
        return application
                .getBean(DccSigner.class)
                .sign(CertificateBench.content(1), now, now.plus(Duration.ofDays(300)))
                .text()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void tell(String work, String beside, Samples ours, Samples other, double aim) {
        report.atLeast(work + " over HTTP (rate)", beside, other.median() / ours.median(), aim);
        report.detail(
                "%s: %s (p99 %s), %s: %s"
                        .formatted(
                                work,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                beside,
                                Report.milliseconds(other.median())));
    }
}
