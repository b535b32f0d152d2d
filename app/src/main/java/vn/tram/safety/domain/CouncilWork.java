package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventInvestigation.AnnouncedVerdict;
import vn.tram.processes.safety.AdverseEventInvestigation.CouncilVerdict;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventAct.Announced;
import vn.tram.safety.EventAct.AskedForMore;
import vn.tram.safety.EventAct.Concluded;
import vn.tram.safety.EventAct.Convened;
import vn.tram.staff.Actor;

/** Pieces of work from the calling of the council to the announcement. */
@Component
class CouncilWork {

    private final Council council;
    private final ConclusionStore conclusions;

    CouncilWork(Council council, ConclusionStore conclusions) {
        this.council = council;
        this.conclusions = conclusions;
    }

    /** Does it; answers what steers the process. */
    Outcome<Map<String, Object>> of(AdverseEvent event, EventAct act, Actor actor, Instant now) {
        if (act instanceof Convened called) {
            return council.call(event, called, actor, now)
                    .map(
                            done -> {
                                event.convened();
                                return Map.of();
                            });
        }
        if (act instanceof Concluded said) {
            return council.conclude(event, said, actor, now)
                    .map(
                            done -> {
                                event.concluded(now);
                                return CouncilVerdict.CONCLUDE.asVariables();
                            });
        }
        if (act instanceof AskedForMore) {
            event.askedForMore();
            return Outcome.done(CouncilVerdict.INVESTIGATE_FURTHER.asVariables());
        }
        if (act instanceof Announced) {
            return Outcome.done(announced(event, now).asVariables());
        }
        throw new IllegalArgumentException("no work of the council: " + act.task());
    }

    private AnnouncedVerdict announced(AdverseEvent event, Instant now) {
        boolean compensable = conclusions.of(event.id().value()).get(0).compensable();
        event.announced(compensable, now);
        return compensable ? AnnouncedVerdict.COMPENSABLE : AnnouncedVerdict.NOT_COMPENSABLE;
    }
}
