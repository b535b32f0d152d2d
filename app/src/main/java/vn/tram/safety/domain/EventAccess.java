package vn.tram.safety.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.domain.EventReports.Reporter;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who sees a case. What somebody may not see does not exist for them. */
@Component
class EventAccess {

    private final AdverseEventRepository events;
    private final EventReports reports;
    private final Divisions divisions;

    EventAccess(AdverseEventRepository events, EventReports reports, Divisions divisions) {
        this.events = events;
        this.reports = reports;
        this.divisions = divisions;
    }

    Optional<AdverseEvent> visible(AdverseEventId id, Actor actor) {
        return events.findById(id.value()).filter(event -> maySee(event, actor));
    }

    /**
     * The case, for whoever reads what its council said: votes and opinions are not for stations.
     */
    Optional<AdverseEvent> ofCouncil(AdverseEventId id, Actor actor) {
        return visible(id, actor)
                .filter(
                        event ->
                                Rights.allows(actor, Role.PROVINCE, event.place())
                                        || Rights.allows(actor, Role.SUPERVISOR, event.place()));
    }

    /** Whether somebody adds papers: STATION or PROVINCE over the case, and whoever reported it. */
    boolean contributes(AdverseEvent event, Actor actor) {
        return Rights.allows(actor, Role.STATION, event.place())
                || Rights.allows(actor, Role.PROVINCE, event.place())
                || actor.has(Role.STATION) && reported(event.id().value(), actor);
    }

    /** The case, held for a change. */
    Outcome<AdverseEvent> held(AdverseEventId id, Actor actor) {
        return events.lock(id.value())
                .filter(event -> maySee(event, actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    /** The case, held for an act of the province. */
    Outcome<AdverseEvent> heldByProvince(AdverseEventId id, Actor actor) {
        return held(id, actor)
                .then(
                        event ->
                                Rights.allows(actor, Role.PROVINCE, event.place())
                                        ? Outcome.done(event)
                                        : Outcome.refused(Plain.NOT_YOURS));
    }

    private boolean maySee(AdverseEvent event, Actor actor) {
        return AdverseEvents.READERS.stream()
                        .anyMatch(role -> Rights.allows(actor, role, event.place()))
                || actor.has(Role.STATION) && reported(event.id().value(), actor);
    }

    private boolean reported(UUID caseId, Actor actor) {
        return reports.reporters(caseId).stream().anyMatch(reporter -> at(reporter, actor));
    }

    private boolean at(Reporter reporter, Actor actor) {
        return divisions.places(reporter.commune()).stream()
                .map(place -> place.at(reporter.facility()))
                .anyMatch(place -> Rights.allows(actor, Role.STATION, place));
    }
}
