package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventInvestigation.AnnouncedVerdict;
import vn.tram.processes.safety.AdverseEventInvestigation.CouncilVerdict;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.SafetyRules;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds;

/** What each piece of work changes in its case, and what it tells the process. */
@Component
class EventWork {

    private static final int NAME_MAX = 160;

    private final Council council;
    private final CouncilStore councils;
    private final CompensationStore compensations;
    private final SafetyRules rules;
    private final LotHolds holds;

    EventWork(
            Council council,
            CouncilStore councils,
            CompensationStore compensations,
            SafetyRules rules,
            LotHolds holds) {
        this.council = council;
        this.councils = councils;
        this.compensations = compensations;
        this.rules = rules;
        this.holds = holds;
    }

    /** Does it; answers what steers the process. */
    Outcome<Map<String, Object>> of(AdverseEvent event, EventAct act, Actor actor, Instant now) {
        if (act instanceof EventAct.FollowedUp done) {
            event.is(done.state());
            event.close(now);
        } else if (act instanceof EventAct.Reported done) {
            event.is(done.state());
            event.report(now);
        } else if (act instanceof EventAct.InvestigationOpened done) {
            return opened(event, CleanText.of(done.head()), now);
        } else if (act instanceof EventAct.Investigated) {
            event.investigated(now);
        } else if (act instanceof EventAct.Supplemented) {
            event.supplemented(now);
        } else if (act instanceof EventAct.Progressed done) {
            event.is(done.state());
        } else {
            return later(event, act, actor, now);
        }
        return plain();
    }

    private static Outcome<Map<String, Object>> opened(
            AdverseEvent event, String head, Instant now) {
        if (head.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        if (head.length() > NAME_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        event.openInvestigation(head, now);
        return plain();
    }

    /** From the council on. */
    private Outcome<Map<String, Object>> later(
            AdverseEvent event, EventAct act, Actor actor, Instant now) {
        if (act instanceof EventAct.Convened called) {
            return council.call(event, called, actor, now)
                    .map(
                            done -> {
                                event.convened();
                                return Map.of();
                            });
        }
        if (act instanceof EventAct.Concluded said) {
            return council.conclude(event, said, actor, now)
                    .map(
                            done -> {
                                event.concluded(now);
                                return CouncilVerdict.CONCLUDE.asVariables();
                            });
        }
        if (act instanceof EventAct.AskedForMore) {
            event.askedForMore();
            return Outcome.done(CouncilVerdict.INVESTIGATE_FURTHER.asVariables());
        }
        if (act instanceof EventAct.Announced) {
            boolean compensable = councils.conclusions(event.id().value()).get(0).compensable();
            event.announced(compensable, now);
            return Outcome.done(
                    (compensable ? AnnouncedVerdict.COMPENSABLE : AnnouncedVerdict.NOT_COMPENSABLE)
                            .asVariables());
        }
        return last(event, act, actor, now);
    }

    private Outcome<Map<String, Object>> last(
            AdverseEvent event, EventAct act, Actor actor, Instant now) {
        if (act instanceof EventAct.Compensated decided) {
            if (decided.damage().impossible().isPresent()) {
                return Outcome.refused(Plain.DAMAGE);
            }
            compensations.decide(
                    event.id().value(),
                    decided.damage().kind(),
                    rules.on(event.eventOn()).compensation().of(decided.damage()),
                    actor,
                    now);
            event.compensated();
        } else if (act instanceof EventAct.Closed closed) {
            if (closed.releaseLot()) {
                holds.releaseForCase(event.id().value(), CleanText.of(closed.words()), actor);
            }
            event.close(now);
        }
        return plain();
    }

    private static Outcome<Map<String, Object>> plain() {
        return Outcome.done(Map.of());
    }
}
