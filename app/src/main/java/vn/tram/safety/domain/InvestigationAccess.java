package vn.tram.safety.domain;

import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventState;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who writes into the investigation of a case: STATION or PROVINCE over its place. */
@Component
class InvestigationAccess {

    private final EventAccess access;

    InvestigationAccess(EventAccess access) {
        this.access = access;
    }

    /** The case form, while the council has not concluded. The case itself is not held. */
    Outcome<AdverseEvent> form(AdverseEventId id, Actor actor) {
        return writes(id, actor)
                .then(
                        event ->
                                event.state().compareTo(EventState.ANNOUNCING) < 0
                                        ? Outcome.done(event)
                                        : Outcome.refused(Plain.NOT_NOW));
    }

    /** Samples and papers, which arrive later too, until the case has ended. */
    Outcome<AdverseEvent> papers(AdverseEventId id, Actor actor) {
        return writes(id, actor)
                .then(
                        event ->
                                event.state().ended()
                                        ? Outcome.refused(Plain.NOT_NOW)
                                        : Outcome.done(event));
    }

    private Outcome<AdverseEvent> writes(AdverseEventId id, Actor actor) {
        return access.visible(id, actor)
                .map(
                        event ->
                                Rights.allows(actor, Role.STATION, event.place())
                                                || Rights.allows(
                                                        actor, Role.PROVINCE, event.place())
                                        ? Outcome.done(event)
                                        : Outcome.<AdverseEvent>refused(Plain.NOT_YOURS))
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }
}
