package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMinutes;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Reassessment;
import vn.tram.staff.Actor;
import vn.tram.workflow.Workflow;

/** Takes what the council of the ministry concluded about a case. */
@Component
class Reassessing {

    private final AdverseEventRepository events;
    private final ConclusionStore conclusions;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    Reassessing(
            AdverseEventRepository events,
            ConclusionStore conclusions,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.events = events;
        this.conclusions = conclusions;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of a case that is held and may be changed by the actor. */
    Outcome<Reassessment.Result> take(AdverseEvent event, Reassessment said, Actor actor) {
        String words = CleanText.of(said.words());
        String askedBy = CleanText.of(said.askedBy());
        String responsibility = CleanText.of(said.responsibility());
        if (words.isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        if (askedBy.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (words.length() > EventAct.WORDS_MAX
                || askedBy.length() > Reassessment.ASKED_MAX
                || responsibility.length() > CouncilMinutes.WORDS_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        if (!event.reassessable()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        ConclusionView before = conclusions.of(event.id().value()).get(0);
        boolean upheld =
                before.who() == said.conclusion() && before.compensable() == said.compensable();
        Instant now = clock.instant();
        conclusions.add(
                event.id().value(),
                Optional.empty(),
                new ConclusionView(
                        said.conclusion(),
                        said.compensable(),
                        responsibility,
                        words,
                        Optional.empty(),
                        0,
                        0,
                        0,
                        Set.of(),
                        Optional.of(askedBy),
                        Optional.of(upheld),
                        now,
                        actor.displayName()),
                actor);
        record(event, said, upheld, actor);
        if (!upheld) {
            event.concluded(now);
            events.saveAndFlush(event);
            workflow.announce(Message.CAUSE_REASSESSED.id(), event.id().value(), Map.of());
        }
        return Outcome.done(upheld ? Reassessment.Result.UPHELD : Reassessment.Result.CHANGED);
    }

    private void record(AdverseEvent event, Reassessment said, boolean upheld, Actor actor) {
        audit.record(
                AuditEvent.by(actor, "safety.reassessed")
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("class", said.conclusion().name())
                        .with("upheld", upheld));
    }
}
