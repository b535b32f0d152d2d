package vn.tram.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.NoticesRefusal;
import vn.tram.notices.OutboxAdministration;
import vn.tram.notices.OutboxAdministration.Overview;
import vn.tram.notices.SampleMessages;
import vn.tram.notices.gateway.Sending;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@TramIntegrationTest
@Import(Workbench.class)
class OutboxAdministrationTest {

    @Autowired Workbench bench;
    @Autowired OutboxAdministration outbox;
    @Autowired SampleMessages samples;
    @Autowired Clock clock;

    private final UUID caseId = UUID.randomUUID();
    private final Actor admin = actor(Right.nationwide(Role.ADMIN));

    private static Actor actor(Right right) {
        return new Actor(new StaffId(UUID.randomUUID()), "Quản trị", "", List.of(right));
    }

    @BeforeEach
    void clear() {
        bench.clear();
        bench.clock.setTo(clock.instant());
    }

    private UUID givenUp(String key) {
        bench.take(List.of(Workbench.email(key + "/" + caseId, 1).inCase(caseId)));
        bench.sender(
                        new FakeGateway(
                                NoticeChannel.EMAIL,
                                message -> new Sending.Impossible("refused-550")))
                .sendStretch();
        return bench.only(caseId);
    }

    @Test
    void withoutAGatewayMessagesWaitAndTheAdministratorIsTold() {
        bench.take(Workbench.emailTo(caseId, 3));

        Overview overview = outbox.overview(admin).value();

        assertThat(overview.counts()).containsEntry(NoticeState.QUEUED, 3);
        assertThat(overview.channels())
                .hasSize(2)
                .allSatisfy(channel -> assertThat(channel.configured()).isFalse());
        assertThat(overview.channels())
                .filteredOn(channel -> channel.channel() == NoticeChannel.EMAIL)
                .singleElement()
                .satisfies(channel -> assertThat(channel.oldestWaiting()).isPresent());
    }

    @Test
    void whatWasGivenUpCanBeSentAgainOnce() {
        UUID id = givenUp("again");
        assertThat(outbox.givenUp(admin, Optional.empty(), 10).value())
                .extracting(NoticeLine::id)
                .containsExactly(id);

        assertThat(outbox.sendAgain(admin, id).isDone()).isTrue();

        assertThat(refusal(outbox.sendAgain(admin, id))).isEqualTo(NoticesRefusal.NOT_GIVEN_UP);
        FakeGateway gateway = FakeGateway.accepting(NoticeChannel.EMAIL);
        bench.clock.setTo(clock.instant().plusSeconds(1));
        Workbench.sendAll(bench.sender(gateway));
        assertThat(gateway.sent).hasSize(1);
        assertThat(bench.reader().countsOfCase(caseId)).isEqualTo(Map.of(NoticeState.SENT, 1));
        assertThat(refusal(outbox.sendAgain(admin, id))).isEqualTo(NoticesRefusal.NOT_GIVEN_UP);
        assertThat(refusal(outbox.sendAgain(admin, UUID.randomUUID())))
                .isEqualTo(NoticesRefusal.UNKNOWN);
    }

    @Test
    void whatWasErasedCannotBeSentAgain() {
        UUID id = givenUp("erased");
        bench.clock.advance(java.time.Duration.ofDays(31));
        new OutboxMending(bench.jdbc, bench.clock).erase();

        assertThat(refusal(outbox.sendAgain(admin, id))).isEqualTo(NoticesRefusal.NOT_GIVEN_UP);
        assertThat(outbox.givenUp(admin, Optional.empty(), 10).value()).isEmpty();
    }

    @Test
    void nobodyButANationwideAdministratorSeesIt() {
        UUID id = givenUp("rights");
        for (Role role : Role.values()) {
            for (Right right :
                    List.of(Right.nationwide(role), Right.over(role, UnitCode.of("04")))) {
                if (right.equals(Right.nationwide(Role.ADMIN))) {
                    continue;
                }
                Actor other = actor(right);
                assertThat(refusal(outbox.overview(other)))
                        .isEqualTo(NoticesRefusal.NOT_ADMINISTRATOR);
                assertThat(refusal(outbox.givenUp(other, Optional.empty(), 10)))
                        .isEqualTo(NoticesRefusal.NOT_ADMINISTRATOR);
                assertThat(refusal(outbox.sendAgain(other, id)))
                        .isEqualTo(NoticesRefusal.NOT_ADMINISTRATOR);
            }
        }
    }

    @Test
    void thePagesOfWhatWasGivenUpMeetEachOther() {
        for (int i = 0; i < 5; i++) {
            givenUp("page" + i);
            bench.clock.advance(java.time.Duration.ofSeconds(1));
        }
        List<NoticeLine> first = outbox.givenUp(admin, Optional.empty(), 3).value();
        List<NoticeLine> second = outbox.givenUp(admin, Optional.of(first.get(2).id()), 3).value();

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(first)
                .extracting(NoticeLine::id)
                .doesNotContainAnyElementsOf(second.stream().map(NoticeLine::id).toList());
    }

    @Test
    void sampleMessagesExistInADemonstrationOnly() {
        assertThat(samples.available()).isFalse();
        assertThat(samples.page(Optional.empty(), 10)).isEmpty();
    }

    private static Object refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
