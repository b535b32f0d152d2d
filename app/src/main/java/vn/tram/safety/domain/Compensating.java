package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.safety.CompensationTracks.PaperLine;
import vn.tram.safety.Damage;
import vn.tram.safety.EventAct.Compensated;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.SafetyRules;
import vn.tram.staff.Actor;

/** Decides a compensation, by the rule of the event's date and on proved damage. */
@Component
class Compensating {

    private final CompensationStore store;
    private final SafetyRules rules;

    Compensating(CompensationStore store, SafetyRules rules) {
        this.store = store;
        this.rules = rules;
    }

    /** Refused while a paper is missing that nobody has said to be unneeded. */
    Outcome<Void> decide(AdverseEvent event, Compensated decided, Actor actor, Instant now) {
        Damage damage = decided.damage();
        if (damage.impossible().isPresent()) {
            return Outcome.refused(Plain.DAMAGE);
        }
        boolean missing =
                store
                        .papers(
                                event.id().value(),
                                event.eventOn(),
                                damage.kind() == Damage.Kind.DEATH)
                        .stream()
                        .filter(paper -> !paper.onRequest())
                        .map(PaperLine::received)
                        .anyMatch(Optional::isEmpty);
        if (missing) {
            return Outcome.refused(Plain.PAPERS_MISSING);
        }
        store.decide(
                event.id().value(),
                damage.kind(),
                rules.on(event.eventOn()).compensation().of(damage),
                actor,
                now);
        event.compensated();
        return Outcome.done();
    }
}
