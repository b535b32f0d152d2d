package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CouncilMeetings;
import vn.tram.safety.EventState;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;

@Service
class MeetingService implements CouncilMeetings {

    private final EventAccess access;
    private final MeetingStore store;
    private final Council council;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    MeetingService(
            EventAccess access,
            MeetingStore store,
            Council council,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.council = council;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingView> of(AdverseEventId id, Actor actor) {
        return access.ofCouncil(id, actor).map(event -> store.of(id.value())).orElse(List.of());
    }

    @Override
    public Outcome<Void> adjourn(AdverseEventId id, Adjournment adjournment, Actor actor) {
        String reason =
                StringUtils.left(CleanText.of(adjournment.reason()), AdverseEvents.REASON_MAX);
        if (reason.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return commands.run(
                () ->
                        access.heldByProvince(id, actor)
                                .then(event -> adjourn(event, adjournment, reason, actor)));
    }

    private Outcome<Void> adjourn(
            AdverseEvent event, Adjournment adjournment, String reason, Actor actor) {
        if (event.state() != EventState.CONCLUDING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Instant now = clock.instant();
        MeetingView meeting = store.latest(event.id().value());
        return Council.attendance(meeting, adjournment.stayed(), adjournment.left(), now)
                .then(fit -> council.call(event, adjournment.next(), actor, now))
                .map(
                        called -> {
                            store.adjourn(
                                    meeting, adjournment.stayed(), adjournment.left(), reason, now);
                            audit.record(
                                    AuditEvent.by(actor, "safety.meeting-adjourned")
                                            .inCase(event.id().value())
                                            .in(event.place().commune())
                                            .with("code", event.code())
                                            .with("reason", reason));
                            return null;
                        });
    }
}
