package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.ReportView;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds;
import vn.tram.workflow.Workflow;

/** Brings a report without an ID to its person, and two cases of one event together. */
@Component
class Joining {

    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private final AdverseEventRepository events;
    private final EventStore store;
    private final EventReports reports;
    private final SuspectDoses doses;
    private final EventAccess access;
    private final Weighing weighing;
    private final EventResponse response;
    private final LotHolds holds;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    Joining(
            AdverseEventRepository events,
            EventStore store,
            EventReports reports,
            SuspectDoses doses,
            EventAccess access,
            Weighing weighing,
            EventResponse response,
            LotHolds holds,
            Workflow workflow,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.events = events;
        this.store = store;
        this.reports = reports;
        this.doses = doses;
        this.access = access;
        this.weighing = weighing;
        this.response = response;
        this.holds = holds;
        this.workflow = workflow;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    Outcome<AdverseEventId> identify(AdverseEventId id, PersonId person, Actor actor) {
        Optional<UUID> known = store.known(person.value());
        if (known.isEmpty()) {
            return Outcome.refused(Plain.PERSON_UNKNOWN);
        }
        return access.held(id, actor).then(event -> identify(event, known.get(), actor));
    }

    private Outcome<AdverseEventId> identify(AdverseEvent event, UUID person, Actor actor) {
        if (event.person().isPresent()) {
            return Outcome.refused(Plain.PERSON_KNOWN);
        }
        Optional<SuspectDose> dose = doses.before(person, event.eventAt());
        if (dose.isEmpty() && doses.any(person)) {
            return Outcome.refused(Plain.EVENT_BEFORE_DOSE);
        }
        Optional<UUID> other = store.open(person, dose.map(SuspectDose::givenOn));
        return other.isPresent()
                ? into(event, other.get(), actor)
                : event.identify(person, dose)
                        .map(
                                done -> {
                                    events.saveAndFlush(event);
                                    record("safety.identified", event, actor);
                                    if (event.serious()) {
                                        response.respond(event.id().value());
                                    }
                                    return event.id();
                                });
    }

    private Outcome<AdverseEventId> into(AdverseEvent event, UUID otherId, Actor actor) {
        AdverseEvent other = events.lock(otherId).orElseThrow();
        String reason = messages.text(RECORD, "safety.reason.merged", other.code());
        List<ReportView> told = reports.of(event.id().value());
        reports.move(event.id().value(), otherId);
        told.forEach(report -> join(other, report, actor));
        events.saveAndFlush(other);
        return end(event, reason, Optional.of(otherId), actor)
                .map(
                        ended -> {
                            tellIfSerious(other);
                            return other.id();
                        });
    }

    private void join(AdverseEvent other, ReportView report, Actor actor) {
        Question known = other.with(report.criteria(), report.anaphylaxis());
        Finding finding = weighing.of(known);
        boolean becomes = finding.serious() && !other.serious();
        other.join(known, finding, report.eventAt(), report.patientState());
        if (becomes) {
            other.becomeSerious(report.eventAt(), clock.instant(), actor);
            events.saveAndFlush(other);
            workflow.announce(Message.BECAME_SERIOUS.id(), other.id().value(), Map.of());
        }
    }

    private void tellIfSerious(AdverseEvent event) {
        if (event.serious()) {
            workflow.announce(Message.FACTS_ARRIVED.id(), event.id().value(), Map.of());
        }
    }

    /** Ends a case without a conclusion, with what it holds. */
    Outcome<Void> end(AdverseEvent event, String reason, Optional<UUID> into, Actor actor) {
        Instant now = clock.instant();
        return event.withdraw(reason, into, now)
                .map(
                        done -> {
                            events.saveAndFlush(event);
                            UUID caseId = event.id().value();
                            holds.releaseForCase(caseId, reason, actor);
                            audit.record(
                                    about("safety.withdrawn", event, actor).with("reason", reason));
                            workflow.announce(Message.CASE_WITHDRAWN.id(), caseId, Map.of());
                            return null;
                        });
    }

    private void record(String action, AdverseEvent event, Actor actor) {
        audit.record(about(action, event, actor));
    }

    private static AuditEvent about(String action, AdverseEvent event, Actor actor) {
        AuditEvent told =
                AuditEvent.by(actor, action)
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code());
        return event.person().map(told::about).orElse(told);
    }
}
