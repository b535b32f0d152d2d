package vn.tram.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.tram.TramIntegrationTest;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.Notices;
import vn.tram.notices.domain.ChannelSender.Stretch;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.notices.gateway.Sending;

@TramIntegrationTest
@Import(Workbench.class)
class OutboxTest {

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

    @Test
    void withoutTheCallersTransactionNothingIsTaken() {
        assertThatThrownBy(() -> notices.send(Workbench.sms("k", 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        bench.transactions.executeWithoutResult(
                status -> {
                    notices.send(Workbench.sms("rolled/" + caseId, 1).inCase(caseId));
                    status.setRollbackOnly();
                });

        assertThat(counts()).isEmpty();
    }

    @Test
    void theSameKeyASecondTimeIsTheSameNotice() {
        bench.transactions.executeWithoutResult(
                status -> {
                    notices.send(Workbench.sms("once/" + caseId, 1).inCase(caseId));
                    notices.send(Workbench.sms("once/" + caseId, 2).inCase(caseId));
                });
        bench.transactions.executeWithoutResult(
                status ->
                        notices.sendAll(
                                List.of(
                                        Workbench.sms("once/" + caseId, 3).inCase(caseId),
                                        Workbench.sms("other/" + caseId, 3).inCase(caseId))));

        assertThat(notices.ofCase(caseId, Optional.empty(), 10))
                .extracting(NoticeLine::recipient)
                .containsExactly("09••••• 003", "09••••• 001");
    }

    @Test
    void aNoticeThatDoesNotFitItsTemplateIsABug() {
        NewNotice good = Workbench.sms("k", 1);
        assertThatThrownBy(() -> with(good, "k", Map.of("place", "Hạ Lang")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(good, "khoá", Workbench.INVITED))
                .isInstanceOf(IllegalArgumentException.class);
        Map<String, String> idNumber = new java.util.HashMap<>(Workbench.INVITED);
        idNumber.put("number", "004087012345");
        assertThatThrownBy(() -> with(good, "k", idNumber))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(good.toString()).doesNotContain("912").doesNotContain("Hạ Lang");
    }

    private static NewNotice with(NewNotice notice, String key, Map<String, String> arguments) {
        return new NewNotice(
                key,
                notice.channel(),
                notice.recipient(),
                notice.template(),
                notice.language(),
                arguments,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tenThousandLeaveInTheOrderOfTheirTime() {
        bench.take(Workbench.emailTo(caseId, 10_000));
        bench.jdbc
                .sql(
                        "UPDATE notice SET next_attempt_at = DATE_SUB(next_attempt_at, INTERVAL CRC32(dedupe_key) % 100000 SECOND)")
                .update();
        List<UUID> expected =
                bench.jdbc
                        .sql("SELECT id FROM notice ORDER BY next_attempt_at, id")
                        .query(UUID.class)
                        .list();
        FakeGateway gateway = FakeGateway.accepting(NoticeChannel.EMAIL);

        Workbench.sendAll(bench.sender(gateway, Workbench.settings(8, 500)));

        assertThat(gateway.sent).extracting(Outgoing::notice).isEqualTo(expected);
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 10_000));
    }

    @Test
    void twoNodesNeverHoldTheSameNotice() throws Exception {
        bench.take(Workbench.smsTo(caseId, 2_000));
        FakeGateway one = FakeGateway.accepting(NoticeChannel.SMS);
        FakeGateway other = FakeGateway.accepting(NoticeChannel.SMS);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Stretch>> work =
                    List.of(
                            () -> Workbench.sendAll(bench.sender(one, Workbench.settings(8, 7))),
                            () -> Workbench.sendAll(bench.sender(other, Workbench.settings(8, 7))));
            for (Future<Stretch> done : nodes.invokeAll(work)) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        // a row that the other node had just locked is skipped: one more look finds it
        Workbench.sendAll(bench.sender(one));

        List<UUID> all = new ArrayList<>(one.sent.stream().map(Outgoing::notice).toList());
        all.addAll(other.sent.stream().map(Outgoing::notice).toList());
        assertThat(all).hasSize(2_000);
        assertThat(new HashSet<>(all)).hasSize(2_000);
        assertThat(one.sent).isNotEmpty();
        assertThat(other.sent).isNotEmpty();
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 2_000));
    }

    @Test
    void whatDiedBetweenSendingAndMarkingIsSentAgainUnderTheSameIdentity() {
        bench.take(Workbench.smsTo(caseId, 3));
        FakeGateway dying =
                new FakeGateway(
                        NoticeChannel.SMS,
                        message -> {
                            throw new IllegalStateException("the process is gone");
                        });
        assertThatThrownBy(() -> bench.sender(dying).sendStretch())
                .isInstanceOf(IllegalStateException.class);
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENDING, 3));
        FakeGateway gateway = FakeGateway.accepting(NoticeChannel.SMS);

        assertThat(Workbench.sendAll(bench.sender(gateway))).isEqualTo(Stretch.EMPTY);
        assertThat(gateway.sent).as("the lease still holds").isEmpty();
        bench.clock.advance(Duration.ofMinutes(6));
        Workbench.sendAll(bench.sender(gateway));

        assertThat(gateway.sent).extracting(Outgoing::notice).doesNotHaveDuplicates().hasSize(3);
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 3));
    }

    @Test
    void aSenderWhoseClaimRanOutMarksNothingAnyMore() {
        bench.take(Workbench.smsTo(caseId, 1));
        UUID late = UUID.randomUUID();
        OutboxQueue queue = bench.queue(Workbench.settings(8, 50));
        StoredNotice held = queue.claim(NoticeChannel.SMS, late, bench.clock.instant()).get(0);
        bench.clock.advance(Duration.ofMinutes(6));
        UUID next = UUID.randomUUID();
        assertThat(queue.claim(NoticeChannel.SMS, next, bench.clock.instant())).hasSize(1);

        assertThat(queue.sent(held.id(), late, false, bench.clock.instant())).isFalse();
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENDING, 1));
        assertThat(queue.sent(held.id(), next, false, bench.clock.instant())).isTrue();
    }

    @Test
    void aStretchThatTakesTooLongGivesTheRestBack() {
        bench.take(Workbench.smsTo(caseId, 10));
        FakeGateway slow =
                new FakeGateway(
                        NoticeChannel.SMS,
                        message -> {
                            bench.clock.advance(Duration.ofMinutes(1));
                            return new Sending.Accepted(List.of(), false);
                        });

        assertThat(bench.sender(slow).sendStretch()).isEqualTo(Stretch.SENT);

        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 3, NoticeState.QUEUED, 7));
    }

    @Test
    void aProviderThatCannotBeReachedCostsNoAttemptAndNoPlace() {
        bench.take(Workbench.smsTo(caseId, 5));
        FakeGateway gone =
                new FakeGateway(NoticeChannel.SMS, message -> new Sending.NotNow("unreachable"));
        for (int day = 0; day < 30; day++) {
            assertThat(bench.sender(gone).sendStretch()).isEqualTo(Stretch.STOPPED);
            bench.clock.advance(Duration.ofDays(1));
        }
        assertThat(counts()).isEqualTo(Map.of(NoticeState.QUEUED, 5));
        FakeGateway back = FakeGateway.accepting(NoticeChannel.SMS);

        Workbench.sendAll(bench.sender(back));

        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 5));
        assertThat(gone.sent).as("one look a day").hasSize(30);
    }

    @Test
    void aRefusedMessageIsTriedWithGrowingPausesAndThenGivenUpInSight() {
        bench.take(List.of(Workbench.email("refused/" + caseId, 1).inCase(caseId)));
        FakeGateway refusing =
                new FakeGateway(NoticeChannel.EMAIL, message -> new Sending.Refused("refused-451"));
        List<Duration> pauses = new ArrayList<>();
        UUID id = bench.only(caseId);
        for (int attempt = 1; attempt < 4; attempt++) {
            bench.sender(refusing, Workbench.settings(4, 50)).sendStretch();
            NoticeLine line = notices.ofCase(caseId, Optional.empty(), 1).get(0);
            assertThat(line.state()).isEqualTo(NoticeState.FAILED);
            pauses.add(Duration.between(bench.clock.instant(), line.nextAttemptAt().orElseThrow()));
            assertThat(Workbench.sendAll(bench.sender(refusing))).isEqualTo(Stretch.EMPTY);
            bench.clock.setTo(line.nextAttemptAt().orElseThrow());
        }
        bench.sender(refusing, Workbench.settings(4, 50)).sendStretch();

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4));
        NoticeLine line = notices.ofCase(caseId, Optional.empty(), 1).get(0);
        assertThat(line.state()).isEqualTo(NoticeState.GIVEN_UP);
        assertThat(line.problem()).contains("refused-451");
        assertThat(line.attempts()).isEqualTo(4);
        assertThat(bench.reader().givenUp(Optional.empty(), 10))
                .extracting(NoticeLine::id)
                .containsExactly(id);
    }

    @Test
    void whatCanNeverArriveIsGivenUpAtOnce() {
        bench.take(List.of(Workbench.email("never/" + caseId, 1).inCase(caseId)));
        bench.sender(
                        new FakeGateway(
                                NoticeChannel.EMAIL,
                                message -> new Sending.Impossible("refused-550")))
                .sendStretch();

        assertThat(counts()).isEqualTo(Map.of(NoticeState.GIVEN_UP, 1));
    }

    @Test
    void noSmsWakesACitizenAndEmailGoesAtAnyHour() {
        bench.clock.setTo(Workbench.at(LocalDateTime.of(2026, 11, 20, 23, 30)));
        bench.take(
                List.of(
                        Workbench.sms("night-sms/" + caseId, 1).inCase(caseId),
                        Workbench.email("night-email/" + caseId, 1).inCase(caseId)));
        FakeGateway sms = FakeGateway.accepting(NoticeChannel.SMS);
        FakeGateway email = FakeGateway.accepting(NoticeChannel.EMAIL);

        Workbench.sendAll(bench.sender(sms));
        Workbench.sendAll(bench.sender(email));
        assertThat(sms.sent).isEmpty();
        assertThat(email.sent).hasSize(1);
        bench.clock.setTo(Workbench.at(LocalDateTime.of(2026, 11, 21, 7, 0)));
        Workbench.sendAll(bench.sender(sms));

        assertThat(sms.sent).hasSize(1);
    }

    @Test
    void aBacklogThatReachesTheNightWaitsForTheMorning() {
        bench.clock.setTo(Workbench.at(LocalDateTime.of(2026, 11, 20, 20, 59)));
        bench.take(Workbench.smsTo(caseId, 20));
        bench.clock.setTo(Workbench.at(LocalDateTime.of(2026, 11, 20, 21, 1)));
        FakeGateway sms = FakeGateway.accepting(NoticeChannel.SMS);

        assertThat(Workbench.sendAll(bench.sender(sms))).isEqualTo(Stretch.EMPTY);
        assertThat(sms.sent).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(NoticeState.QUEUED, 20));
        bench.clock.setTo(Workbench.at(LocalDateTime.of(2026, 11, 21, 7, 0)));
        Workbench.sendAll(bench.sender(sms));

        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 20));
    }

    @Test
    void itHasArrivedWhenAllItsPartsHave() {
        bench.take(Workbench.smsTo(caseId, 1));
        bench.sender(sentAs("p1-" + caseId, "p2-" + caseId)).sendStretch();

        bench.receipts().received("p2-" + caseId, true);
        assertThat(counts()).isEqualTo(Map.of(NoticeState.SENT, 1));
        bench.receipts().received("p1-" + caseId, true);
        bench.receipts().received("p1-" + caseId, true);

        assertThat(counts()).isEqualTo(Map.of(NoticeState.DELIVERED, 1));
    }

    @Test
    void aReceiptThatIsFasterThanTheAnswerCountsToo() {
        bench.receipts().received("fast-" + caseId, true);
        bench.take(Workbench.smsTo(caseId, 1));

        bench.sender(sentAs("fast-" + caseId)).sendStretch();

        assertThat(counts()).isEqualTo(Map.of(NoticeState.DELIVERED, 1));
    }

    @Test
    void aReceiptOfNobodyChangesNothing() {
        bench.receipts().received("stranger-" + caseId, false);

        assertThat(counts()).isEmpty();
    }

    @Test
    void aPartThatNeverArrivesIsSeenByTheAdministrator() {
        bench.take(Workbench.smsTo(caseId, 1));
        bench.sender(sentAs("lost1-" + caseId, "lost2-" + caseId)).sendStretch();
        bench.receipts().received("lost1-" + caseId, true);
        bench.receipts().received("lost2-" + caseId, false);

        assertThat(bench.reader().givenUp(Optional.empty(), 10))
                .singleElement()
                .satisfies(line -> assertThat(line.problem()).contains("undeliverable"));
    }

    private static FakeGateway sentAs(String... ids) {
        return new FakeGateway(
                NoticeChannel.SMS, message -> new Sending.Accepted(List.of(ids), false));
    }

    @Test
    void recipientAndArgumentsAreErasedAfterAWhileAndTheRowStays() {
        bench.take(Workbench.smsTo(caseId, 2));
        bench.sender(sentAs("x-" + caseId)).sendStretch();
        UUID id = bench.only(caseId);
        OutboxMending mending = new OutboxMending(bench.jdbc, bench.clock);

        bench.clock.advance(Duration.ofDays(29));
        assertThat(mending.erase()).isFalse();
        assertThat(bench.text("recipient", id)).isNotNull();
        bench.clock.advance(Duration.ofDays(2));
        assertThat(mending.erase()).isTrue();

        assertThat(mending.erase()).isFalse();
        assertThat(bench.text("recipient", id)).isNull();
        assertThat(bench.text("arguments", id)).isNull();
        assertThat(notices.ofCase(caseId, Optional.empty(), 10))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.recipient()).startsWith("09•••••"));
    }

    @Test
    void aCaseIsReadPageByPage() {
        bench.take(Workbench.smsTo(caseId, 25));
        List<NoticeLine> first = notices.ofCase(caseId, Optional.empty(), 10);
        List<NoticeLine> second = notices.ofCase(caseId, Optional.of(first.get(9).id()), 10);
        List<NoticeLine> third = notices.ofCase(caseId, Optional.of(second.get(9).id()), 10);

        List<NoticeLine> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        assertThat(all).extracting(NoticeLine::id).doesNotHaveDuplicates().hasSize(25);
    }
}
