package vn.tram.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.notices.NoticeState;
import vn.tram.notices.Notices;
import vn.tram.notices.domain.ChannelSender.Stretch;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.smpp.SmppGateway;
import vn.tram.notices.gateway.smpp.SmppProvider;
import vn.tram.notices.gateway.smpp.SmppSettings;
import vn.tram.notices.gateway.smtp.SmtpGateway;
import vn.tram.notices.gateway.smtp.SmtpSettings;

/** The outbox before servers that speak the real protocols and do not always behave. */
@TramIntegrationTest
@Import(Workbench.class)
class OutboxOverTheLineTest {

    private static final int PARTS = 2;

    @Autowired Workbench bench;
    @Autowired Notices notices;

    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void clear() {
        bench.clear();
    }

    private Map<NoticeState, Integer> counts() {
        return notices.countsOfCase(caseId);
    }

    private SmppGateway smpp(int port) {
        return new SmppGateway(
                new SmppSettings(
                        "127.0.0.1",
                        port,
                        "tram",
                        SmppProvider.PASSWORD,
                        "",
                        "TRAM",
                        false,
                        10_000,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2)),
                bench.receipts());
    }

    private SmtpGateway smtp(int port) {
        return new SmtpGateway(
                new SmtpSettings(
                        "127.0.0.1",
                        port,
                        "",
                        "",
                        "tram@soyte.example",
                        SmtpSettings.Security.NONE,
                        Duration.ofSeconds(5)),
                bench.clock);
    }

    /** Sends as the thread of a node does, until everything went; the clock moves meanwhile. */
    private void sendUntilGone(Gateway gateway) throws InterruptedException {
        ChannelSender sender = bench.sender(gateway);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (waiting() > 0 && System.nanoTime() - end < 0) {
            gateway.keepUp();
            if (sender.sendStretch() != Stretch.SENT) {
                bench.clock.advance(Duration.ofSeconds(40));
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        assertThat(waiting()).isZero();
    }

    private int waiting() {
        return counts().entrySet().stream()
                .filter(entry -> entry.getKey().waits())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void aProviderThatDiesInTheMiddleLosesNoneAndGetsNoneTwiceThatItAcknowledged()
            throws Exception {
        bench.take(Workbench.smsTo(caseId, 120));
        SmppProvider first = new SmppProvider(0);
        int port = first.port();
        first.hangUpAt(90);
        List<SmppProvider.Taken> taken = new ArrayList<>();
        try (SmppGateway gateway = smpp(port)) {
            ChannelSender sender = bench.sender(gateway);
            while (first.seen.get() < 90) {
                sender.sendStretch();
            }
            first.close();
            taken.addAll(first.taken);
            Set<String> acknowledged = acknowledged();
            assertThat(sender.sendStretch()).isEqualTo(Stretch.STOPPED);
            assertThat(counts().keySet())
                    .containsOnly(NoticeState.SENT, NoticeState.QUEUED, NoticeState.FAILED);

            try (SmppProvider second = new SmppProvider(port)) {
                sendUntilGone(gateway);
                taken.addAll(second.taken);
                assertThat(second.taken)
                        .extracting(SmppProvider.Taken::to)
                        .doesNotContainAnyElementsOf(acknowledged);
            }
        }

        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 120));
        assertThat(recipients(taken)).hasSize(120);
        assertThat(taken)
                .as("both parts of each, and once more those of the one whose answer was lost")
                .hasSizeBetween(120 * PARTS, 120 * PARTS + PARTS);
    }

    /** Whose notice is marked as taken over. */
    private Set<String> acknowledged() {
        return new HashSet<>(
                bench.jdbc
                        .sql("SELECT SUBSTRING(recipient, 2) FROM notice WHERE state = 'SENT'")
                        .query(String.class)
                        .list());
    }

    private static Set<String> recipients(List<SmppProvider.Taken> taken) {
        Set<String> recipients = new HashSet<>();
        taken.forEach(part -> recipients.add(part.to()));
        return recipients;
    }

    @Test
    void aProviderThatThrottlesGetsEverythingOnce() throws Exception {
        bench.take(Workbench.smsTo(caseId, 60));
        try (SmppProvider provider = new SmppProvider(0);
                SmppGateway gateway = smpp(provider.port())) {
            // a refused first part: each text is begun anew, none is taken twice
            provider.refuse(SMPPConstant.STAT_ESME_RTHROTTLED, n -> n % 21 == 1);
            sendUntilGone(gateway);

            assertThat(provider.taken).hasSize(60 * PARTS);
            assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 60));
        }
        assertThat(bench.jdbc.sql("SELECT MAX(attempts) FROM notice").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void receiptsThatComeAtOnceAndAllTogetherAreAllCounted() throws Exception {
        bench.take(Workbench.smsTo(caseId, 60));
        try (SmppProvider provider = new SmppProvider(0);
                SmppGateway gateway = smpp(provider.port())) {
            provider.sendReceipts();
            sendUntilGone(gateway);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (counts().getOrDefault(NoticeState.DELIVERED, 0) < 60
                    && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(50);
            }

            assertThat(counts()).isEqualTo(Map.of(NoticeState.DELIVERED, 60));
        }
    }

    @Test
    void aMailServerThatDiesInTheMiddleLosesNoneAndGetsNoneTwice() throws Exception {
        bench.take(Workbench.emailTo(caseId, 120));
        GreenMail first = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        first.start();
        int port = first.getSmtp().getPort();
        Set<String> received = new HashSet<>();
        int messages;
        try (SmtpGateway gateway = smtp(port)) {
            ChannelSender sender = bench.sender(gateway, Workbench.settings(8, 40));
            sender.sendStretch();
            received.addAll(recipients(first));
            messages = first.getReceivedMessages().length;
            first.stop();
            assertThat(sender.sendStretch()).isEqualTo(Stretch.STOPPED);

            GreenMail second = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
            second.start();
            try {
                sendUntilGone(gateway);
                assertThat(recipients(second)).doesNotContainAnyElementsOf(received);
                received.addAll(recipients(second));
                messages += second.getReceivedMessages().length;
            } finally {
                second.stop();
            }
        }

        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 120));
        assertThat(received)
                .isEqualTo(
                        new HashSet<>(
                                IntStream.range(0, 120)
                                        .mapToObj("nguoi-%d@halang.example"::formatted)
                                        .toList()));
        assertThat(messages).isEqualTo(120);
    }

    private static List<String> recipients(GreenMail server) throws Exception {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .forEach(recipients::add);
        }
        return recipients;
    }
}
