package vn.tram.audit.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityClosed;
import vn.tram.directory.FacilityOpened;
import vn.tram.directory.UnitsLoaded;
import vn.tram.ruleset.CalendarChanged;
import vn.tram.ruleset.DeadlineRuleChanged;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.staff.StaffId;

/** Keeps who changed units, facilities and rules. */
@Component
class ReferenceTrace {

    private final AuditLog log;
    private final Actors actors;

    ReferenceTrace(AuditLog log, Actors actors) {
        this.log = log;
        this.actors = actors;
    }

    @EventListener
    void on(UnitsLoaded event) {
        log.record(
                by(event.by(), "units.loaded")
                        .with("day", event.validFrom().toString())
                        .with("added", event.added())
                        .with("changed", event.changed())
                        .with("closed", event.closed()));
    }

    @EventListener
    void on(FacilityOpened event) {
        log.record(facility(by(event.by(), "facility.opened"), event.facility()));
    }

    @EventListener
    void on(FacilityClosed event) {
        AuditEvent closed = facility(by(event.by(), "facility.closed"), event.facility());
        log.record(
                event.facility()
                        .validTo()
                        .map(day -> closed.with("day", day.toString()))
                        .orElse(closed));
    }

    @EventListener
    void on(DeadlineRuleChanged event) {
        DeadlineRuleView version = event.version();
        log.record(
                by(event.by(), "rule.changed")
                        .with("rule", version.code())
                        .with("day", version.validFrom().toString())
                        .with("amount", version.amount())
                        .with("per", version.unit().name()));
    }

    @EventListener
    void on(CalendarChanged event) {
        log.record(by(event.by(), "calendar.changed").with("day", event.day().toString()));
    }

    private AuditEvent by(StaffId who, String action) {
        return AuditEvent.by(actors.named(who), action);
    }

    private static AuditEvent facility(AuditEvent event, Facility facility) {
        return event.about(facility.id()).in(facility.commune()).with("code", facility.code());
    }
}
