package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.domain.EventStore.NewCase;
import vn.tram.safety.domain.ReportChecks.About;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.workflow.Workflow;

/** Takes reports: the first of an event opens its case, every other one joins it. */
@Component
class EventFiling {

    private final ReportChecks checks;
    private final EventStore store;
    private final EventReports reports;
    private final AdverseEventRepository events;
    private final EventCodes codes;
    private final EventPlaces places;
    private final SuspectDoses doses;
    private final Weighing weighing;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    EventFiling(
            ReportChecks checks,
            EventStore store,
            EventReports reports,
            AdverseEventRepository events,
            EventCodes codes,
            EventPlaces places,
            SuspectDoses doses,
            Weighing weighing,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.checks = checks;
        this.store = store;
        this.reports = reports;
        this.events = events;
        this.codes = codes;
        this.places = places;
        this.doses = doses;
        this.weighing = weighing;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** By STATION or PROVINCE over the facility that reports. */
    Outcome<Filed> file(NewReport report, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Optional<CasePlace> reporting = places.of(report.facility(), today);
        boolean may =
                reporting
                        .filter(
                                place ->
                                        Rights.allows(actor, Role.STATION, place)
                                                || Rights.allows(actor, Role.PROVINCE, place))
                        .isPresent();
        return may ? take(report, reporting.get(), actor) : Outcome.refused(Plain.NOT_YOURS);
    }

    /** Of whoever may report: the caller knows. */
    Outcome<Filed> take(NewReport report, CasePlace reporting, Actor actor) {
        Optional<UUID> before = reports.caseOf(report.command());
        if (before.isPresent()) {
            AdverseEvent event = events.findById(before.get()).orElseThrow();
            return Outcome.done(
                    new Filed(
                            event.id(),
                            event.code(),
                            reports.count(before.get()) > 1,
                            event.serious()));
        }
        return checks.of(report).map(about -> take(about, reporting, actor));
    }

    private Filed take(About about, CasePlace reporting, Actor actor) {
        Instant now = clock.instant();
        Optional<UUID> open =
                about.person()
                        .flatMap(
                                person ->
                                        store.open(person, about.dose().map(SuspectDose::givenOn)));
        AdverseEvent event =
                open.flatMap(events::lock)
                        // it may have ended while this report waited for it
                        .filter(found -> !found.state().ended())
                        .orElseGet(
                                () ->
                                        events.lock(
                                                        store.openOnce(
                                                                asked(about, reporting),
                                                                actor,
                                                                now))
                                                .orElseThrow());
        UUID id = event.id().value();
        boolean first = reports.count(id) == 0;
        reports.add(id, about.report(), reporting.commune(), actor, now);
        if (first) {
            begin(event, actor);
        } else {
            join(event, about.report(), actor, now);
        }
        return new Filed(event.id(), event.code(), !first, event.serious());
    }

    private NewCase asked(About about, CasePlace reporting) {
        NewReport report = about.report();
        LocalDate day = StoredTime.day(report.eventAt());
        Question question = new Question(report.criteria(), report.anaphylaxis());
        Optional<String> lotTold =
                about.dose()
                        .flatMap(SuspectDose::lotText)
                        .or(
                                () ->
                                        report.elsewhere()
                                                .map(Elsewhere::lot)
                                                .filter(StringUtils::isNotEmpty));
        Optional<UUID> lot =
                about.dose()
                        .flatMap(SuspectDose::lot)
                        .or(() -> lotTold.flatMap(doses::lotNumbered));
        return new NewCase(
                codes.next(StoredTime.day(clock.instant()).getYear()),
                about.person(),
                about.dose(),
                about.dose().map(SuspectDose::product),
                lot,
                lot.isPresent() ? Optional.empty() : lotTold,
                about.dose()
                        .map(SuspectDose::givenAt)
                        .or(() -> report.elsewhere().flatMap(Elsewhere::vaccinatedAt)),
                about.dose()
                        .flatMap(SuspectDose::facility)
                        .flatMap(facility -> places.of(facility, day))
                        .orElse(reporting),
                report.eventAt(),
                day,
                question,
                weighing.of(question),
                report.patientState());
    }

    private void begin(AdverseEvent event, Actor actor) {
        record("safety.filed", event, actor);
        workflow.start(
                AdverseEventInvestigation.KEY,
                event.id().value(),
                AdverseEventInvestigation.SERIOUS.with(event.serious()));
    }

    private void join(AdverseEvent event, NewReport report, Actor actor, Instant now) {
        Question known = event.with(report.criteria(), report.anaphylaxis());
        Finding finding = weighing.of(known);
        boolean becomes = finding.serious() && !event.serious();
        event.join(known, finding, report.eventAt(), report.patientState());
        if (becomes) {
            event.becomeSerious(report.eventAt(), now, actor);
        }
        events.saveAndFlush(event);
        record("safety.joined", event, actor);
        if (becomes) {
            workflow.announce(Message.BECAME_SERIOUS.id(), event.id().value(), Map.of());
        } else if (event.serious()) {
            workflow.announce(Message.FACTS_ARRIVED.id(), event.id().value(), Map.of());
        }
    }

    private void record(String action, AdverseEvent event, Actor actor) {
        AuditEvent told =
                (Citizen.is(actor)
                                ? AuditEvent.bySystem("safety.told-by-citizen")
                                : AuditEvent.by(actor, action))
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("serious", event.serious());
        audit.record(event.person().map(told::about).orElse(told));
    }
}
