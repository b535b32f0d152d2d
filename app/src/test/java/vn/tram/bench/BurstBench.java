package vn.tram.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tram.portal.own.OwnCookies;

/**
 * A crowd looks up its records, two thousand a second from as many addresses, while somebody of the
 * staff opens pages. Requests leave by the clock and not when an answer comes, as long as there is
 * a connection left.
 */
final class BurstBench {

    private static final int A_SECOND = 2_000;
    private static final int CONNECTIONS = 160;
    private static final String PAGE = "/admin/outbox";
    private static final Pattern SESSION = Pattern.compile("TRAM-SESSION=([^;\\s]+)");

    private final ConfigurableApplicationContext application;
    private final Report report;
    private final int port;

    BurstBench(ConfigurableApplicationContext application, Report report) {
        this.application = application;
        this.report = report;
        this.port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }

    /** What became of the requests. */
    private static final class Counts {
        final AtomicInteger served = new AtomicInteger();
        final AtomicInteger sentAway = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        final AtomicInteger hung = new AtomicInteger();
        final AtomicLong next = new AtomicLong();

        int answered() {
            return served.get() + sentAway.get();
        }
    }

    void run(Duration length) throws Exception {
        UUID person = Citizens.one(application);
        String cookie = "Cookie: " + OwnCookies.of(application, person);
        String session = signIn();
        staff(session, Duration.ofSeconds(3));
        Samples quiet = staff(session, length.dividedBy(2));
        Counts counts = new Counts();
        long start = System.nanoTime();
        List<Thread> crowd = crowd(counts, cookie, start, length);
        Samples during = staff(session, length);
        for (Thread each : crowd) {
            each.join(TimeUnit.SECONDS.toMillis(30));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String burst = "a burst of look-ups for %d s".formatted(length.toSeconds());
        report.atMost(
                "a page of the staff during " + burst,
                "the same page while nobody looks up",
                during.median() / quiet.median(),
                3);
        report.rate(
                burst + ", answered by 200 or by 429 with Retry-After",
                "–",
                counts.answered() / seconds,
                0.9 * A_SECOND);
        report.atMost(
                burst + ": answers of another kind, and none",
                "–",
                counts.failed.get() + counts.hung.get(),
                0);
        report.detail(
                "%s: %d served, %d sent away, %d failed, %d without an answer, %.0f a second; a page of the staff %s (p99 %s), quiet %s (p99 %s)"
                        .formatted(
                                burst,
                                counts.served.get(),
                                counts.sentAway.get(),
                                counts.failed.get(),
                                counts.hung.get(),
                                counts.answered() / seconds,
                                Report.milliseconds(during.median()),
                                Report.milliseconds(during.p99()),
                                Report.milliseconds(quiet.median()),
                                Report.milliseconds(quiet.p99())));
    }

    private String signIn() throws IOException {
        try (Wire wire = new Wire(port)) {
            Matcher session = SESSION.matcher(wire.get(EmptyPages.SIGN_IN).headers());
            if (!session.find()) {
                throw new IllegalStateException("no session");
            }
            return "Cookie: TRAM-SESSION=" + session.group(1);
        }
    }

    /** Opens the page again and again, with the pauses of somebody who clicks fast. */
    private Samples staff(String session, Duration length) throws Exception {
        Samples pages = new Samples();
        long end = System.nanoTime() + length.toNanos();
        try (Wire wire = new Wire(port)) {
            do {
                pages.time(
                        () -> {
                            Wire.Answer answer = wire.get(PAGE, session);
                            String body = new String(answer.body(), StandardCharsets.UTF_8);
                            if (answer.status() != 200 || !body.contains("\"changes\"")) {
                                throw new IOException(
                                        "no page of the staff: " + answer.status() + " " + body);
                            }
                        });
                TimeUnit.MILLISECONDS.sleep(100);
            } while (System.nanoTime() < end);
        }
        return pages;
    }

    private List<Thread> crowd(Counts counts, String cookie, long start, Duration length) {
        long all = length.toSeconds() * A_SECOND;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> ask(counts, cookie, start, all), "crowd");
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void ask(Counts counts, String cookie, long start, long all) {
        try (Wire wire = new Wire(port)) {
            for (long n = counts.next.getAndIncrement();
                    n < all;
                    n = counts.next.getAndIncrement()) {
                long due = start + n * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
                long early = due - System.nanoTime();
                if (early > 0) {
                    TimeUnit.NANOSECONDS.sleep(early);
                }
                look(wire, counts, cookie);
            }
        } catch (IOException | InterruptedException e) {
            counts.hung.incrementAndGet();
        }
    }

    private static void look(Wire wire, Counts counts, String cookie) throws IOException {
        try {
            Wire.Answer answer = wire.get("/ho-so-cua-toi", cookie, PublicBench.from());
            if (answer.status() == 200) {
                counts.served.incrementAndGet();
            } else if (answer.status() == 429 && answer.retryAfter()) {
                counts.sentAway.incrementAndGet();
            } else {
                counts.failed.incrementAndGet();
            }
        } catch (IOException e) {
            counts.hung.incrementAndGet();
            wire.close();
        }
    }
}
