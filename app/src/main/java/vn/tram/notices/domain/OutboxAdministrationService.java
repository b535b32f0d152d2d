package vn.tram.notices.domain;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.NoticesRefusal;
import vn.tram.notices.OutboxAdministration;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@Service
class OutboxAdministrationService implements OutboxAdministration {

    private final OutboxReader reader;
    private final OutboxMending mending;
    private final Gateways gateways;
    private final AuditLog audit;
    private final Clock clock;

    OutboxAdministrationService(
            OutboxReader reader,
            OutboxMending mending,
            Gateways gateways,
            AuditLog audit,
            Clock clock) {
        this.reader = reader;
        this.mending = mending;
        this.gateways = gateways;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<Overview> overview(Actor actor) {
        if (!administers(actor)) {
            return Outcome.refused(NoticesRefusal.NOT_ADMINISTRATOR);
        }
        Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
        for (NoticeState state : NoticeState.values()) {
            counts.put(state, reader.count(state));
        }
        return Outcome.done(
                new Overview(
                        counts, Stream.of(NoticeChannel.values()).map(this::channel).toList()));
    }

    private Channel channel(NoticeChannel channel) {
        return new Channel(
                channel,
                gateways.channels().contains(channel),
                reader.oldestWaiting(channel, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<List<NoticeLine>> givenUp(Actor actor, Optional<UUID> before, int limit) {
        return administers(actor)
                ? Outcome.done(reader.givenUp(before, Math.max(0, Math.min(limit, MOST))))
                : Outcome.refused(NoticesRefusal.NOT_ADMINISTRATOR);
    }

    @Override
    @Transactional
    public Outcome<Void> sendAgain(Actor actor, UUID notice) {
        if (!administers(actor)) {
            return Outcome.refused(NoticesRefusal.NOT_ADMINISTRATOR);
        }
        if (!mending.known(notice)) {
            return Outcome.refused(NoticesRefusal.UNKNOWN);
        }
        if (!mending.requeue(notice)) {
            return Outcome.refused(NoticesRefusal.NOT_GIVEN_UP);
        }
        audit.record(AuditEvent.by(actor, "notice.sent-again").about(notice));
        return Outcome.done();
    }

    private static boolean administers(Actor actor) {
        return actor.rights().contains(Right.nationwide(Role.ADMIN));
    }
}
