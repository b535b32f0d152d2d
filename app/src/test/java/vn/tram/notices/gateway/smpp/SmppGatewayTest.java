package vn.tram.notices.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;
import vn.tram.notices.gateway.smpp.SmppProvider.Taken;

/** Against a provider that speaks SMPP on this machine. */
class SmppGatewayTest {

    private static final String SHORT = "Mời bạn đến Trạm Y tế xã Hạ Lang";

    private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
    private SmppProvider provider;
    private SmppGateway gateway;

    @BeforeEach
    void start() throws IOException {
        provider = new SmppProvider(0);
        gateway = gateway(provider.port(), SmppProvider.PASSWORD, 1_000);
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        provider.close();
    }

    private SmppGateway gateway(int port, String password, int perSecond) {
        return new SmppGateway(
                new SmppSettings(
                        "127.0.0.1",
                        port,
                        "tram",
                        password,
                        "",
                        "TRAM",
                        false,
                        perSecond,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2)),
                (id, delivered) -> receipts.add(id + (delivered ? " delivered" : " lost")));
    }

    private static Outgoing message(String words) {
        return new Outgoing(UUID.randomUUID(), "+84912345284", "", words);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        boolean holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(20);
            holds = condition.getAsBoolean();
        }
        assertThat(holds).isTrue();
    }

    @Test
    void vietnameseArrivesAsItWasWritten() {
        Sending sending = gateway.send(message(SHORT));

        Taken taken = provider.taken.get(0);
        assertThat(sending).isEqualTo(new Sending.Accepted(List.of(taken.id()), false));
        assertThat(taken.words()).isEqualTo(SHORT);
        assertThat(taken.to()).isEqualTo("84912345284");
        assertThat(taken.from()).isEqualTo("TRAM");
        assertThat(taken.coding()).isEqualTo((byte) 8);
    }

    @Test
    void aLongTextTravelsInNumberedPartsThatTheHandsetPutsTogether() {
        String words = (SHORT + ", xóm Đồng Tâm. ").repeat(4).strip();
        Outgoing message = message(words);

        Sending.Accepted first = (Sending.Accepted) gateway.send(message);
        gateway.send(message);

        int parts = first.messageIds().size();
        assertThat(parts).isEqualTo(3);
        List<Taken> sent = provider.taken.subList(0, parts);
        assertThat(sent.stream().map(Taken::words).collect(Collectors.joining())).isEqualTo(words);
        assertThat(sent).allSatisfy(part -> assertThat(part.esmClass()).isEqualTo((byte) 0x40));
        assertThat(sent)
                .extracting(part -> List.of((int) part.bytes()[4], (int) part.bytes()[5]))
                .containsExactly(List.of(3, 1), List.of(3, 2), List.of(3, 3));
        assertThat(provider.taken)
                .as("every attempt under one reference")
                .extracting(part -> part.bytes()[3])
                .containsOnly((byte) message.notice().hashCode());
    }

    @Test
    void aProviderThatWantsLessIsNotTheMessagesFault() {
        provider.refuse(SMPPConstant.STAT_ESME_RTHROTTLED, n -> n == 1);

        assertThat(gateway.send(message(SHORT))).isEqualTo(new Sending.NotNow("busy"));
        assertThat(gateway.send(message(SHORT))).isInstanceOf(Sending.Accepted.class);
    }

    @Test
    void theLaterPartsOfATextWaitForTheProvider() {
        provider.refuse(SMPPConstant.STAT_ESME_RMSGQFUL, n -> n == 2 || n == 3);

        Sending sending = gateway.send(message(SHORT.repeat(3)));

        assertThat(sending).isInstanceOf(Sending.Accepted.class);
        assertThat(provider.taken).hasSize(2);
        assertThat(provider.seen).hasValue(4);
    }

    @Test
    void aNumberThatDoesNotExistIsForGoodAndAnotherRefusalForNow() {
        provider.refuse(SMPPConstant.STAT_ESME_RINVDSTADR, n -> n == 1);
        assertThat(gateway.send(message(SHORT))).isEqualTo(new Sending.Impossible("refused-000b"));

        provider.refuse(SMPPConstant.STAT_ESME_RSYSERR, n -> n == 2);
        assertThat(gateway.send(message(SHORT))).isEqualTo(new Sending.Refused("refused-0008"));
    }

    @Test
    void aLineThatDropsBeforeTheAnswerLeavesItOpenAndIsTakenUpAgain() throws Exception {
        provider.hangUpAt(1);

        assertThat(gateway.send(message(SHORT))).isEqualTo(new Sending.Unanswered("no-answer"));
        until(() -> gateway.send(message(SHORT)) instanceof Sending.Accepted);
    }

    @Test
    void aLineThatDropsWhileNothingIsSentIsTakenUpForTheReceipts() throws Exception {
        Sending.Accepted accepted = (Sending.Accepted) gateway.send(message(SHORT));
        provider.drop();
        until(
                () -> {
                    gateway.keepUp();
                    try {
                        provider.receipt(accepted.messageIds().get(0), "84912345284", "DELIVRD");
                        return true;
                    } catch (IllegalStateException notYet) {
                        return false;
                    }
                });

        until(() -> receipts.contains(accepted.messageIds().get(0) + " delivered"));
    }

    @Test
    void receiptsAreReadAndWhatIsStillOnItsWayIsNot() throws Exception {
        gateway.keepUp();
        until(
                () -> {
                    try {
                        provider.receipt("a", "84912345284", "ENROUTE");
                        provider.receipt("b", "84912345284", "DELIVRD");
                        provider.receipt("c", "84912345284", "EXPIRED");
                        return true;
                    } catch (IllegalStateException | IndexOutOfBoundsException notBoundYet) {
                        return false;
                    }
                });

        until(() -> receipts.size() >= 2);
        assertThat(receipts).containsExactlyInAnyOrder("b delivered", "c lost");
    }

    @Test
    void nobodyThereOrAWrongPasswordSendsNothing() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (SmppGateway nobody = gateway(free, SmppProvider.PASSWORD, 10);
                SmppGateway stranger = gateway(provider.port(), "wrong", 10)) {
            assertThat(nobody.send(message(SHORT))).isEqualTo(new Sending.NotNow("unreachable"));
            assertThat(stranger.send(message(SHORT))).isEqualTo(new Sending.NotNow("unreachable"));
        }
        assertThat(provider.seen).hasValue(0);
    }

    @Test
    void noMorePartsASecondThanAllowed() {
        try (SmppGateway slow = gateway(provider.port(), SmppProvider.PASSWORD, 20)) {
            slow.keepUp();
            long begun = System.nanoTime();
            for (int i = 0; i < 11; i++) {
                assertThat(slow.send(message(SHORT))).isInstanceOf(Sending.Accepted.class);
            }
            assertThat(System.nanoTime() - begun)
                    .as("ten gaps of a twentieth of a second")
                    .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(490));
        }
    }

    @Test
    void aTextThatNoProviderWouldCarryIsNotBegun() {
        assertThat(gateway.send(message("ạ".repeat(600))))
                .isEqualTo(new Sending.Impossible("too-long"));
        assertThat(provider.seen).hasValue(0);
    }
}
