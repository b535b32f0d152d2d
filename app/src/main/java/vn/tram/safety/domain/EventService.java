package vn.tram.safety.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseId;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CircleLine;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.ReportView;
import vn.tram.safety.TaskDone;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotHolds;
import vn.tram.workflow.Workflow;

@Service
class EventService implements AdverseEvents {

    private final EventFiling filing;
    private final Joining joining;
    private final AdverseEventRepository events;
    private final EventReports reports;
    private final EventTasks tasks;
    private final EventCircle circle;
    private final FiledDoses filed;
    private final EventAccess access;
    private final Weighing weighing;
    private final LotHolds holds;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    EventService(
            EventFiling filing,
            Joining joining,
            AdverseEventRepository events,
            EventReports reports,
            EventTasks tasks,
            EventCircle circle,
            FiledDoses filed,
            EventAccess access,
            Weighing weighing,
            LotHolds holds,
            Workflow workflow,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.filing = filing;
        this.joining = joining;
        this.events = events;
        this.reports = reports;
        this.tasks = tasks;
        this.circle = circle;
        this.filed = filed;
        this.access = access;
        this.weighing = weighing;
        this.holds = holds;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Filed> file(NewReport report, Actor actor) {
        return commands.run(() -> filing.file(report, actor));
    }

    @Override
    public Finding weigh(Set<Criterion> criteria, int anaphylaxis) {
        return weighing.of(new Question(criteria, anaphylaxis));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DoseFacts> known(DoseId dose, Actor actor) {
        boolean files = actor.has(Role.STATION) || actor.has(Role.PROVINCE);
        return files ? filed.facts(dose.value()) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vaccinated> vaccinated(SessionId session, int limit, Actor actor) {
        return rights(actor).stream()
                .flatMap(right -> filed.of(session.value(), right, Math.min(limit, MOST)).stream())
                .distinct()
                .toList();
    }

    @Override
    @Transactional
    public Optional<EventView> open(AdverseEventId id, Actor actor) {
        Optional<AdverseEvent> event = access.visible(id, actor);
        event.ifPresent(seen -> record("safety.opened", seen, actor, Optional.empty()));
        return event.map(AdverseEvent::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EventView> byId(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(AdverseEvent::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EventView> byCode(String code, Actor actor) {
        return events.findByCode(code)
                .flatMap(event -> access.visible(event.id(), actor))
                .map(AdverseEvent::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportView> reports(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(seen -> reports.of(id.value())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskDone> done(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(seen -> tasks.of(id.value())).orElse(List.of());
    }

    private static List<Right> rights(Actor actor) {
        return READERS.stream()
                .map(actor::rightsAs)
                .flatMap(Collection::stream)
                .map(right -> new Right(Role.STATION, right.unit(), right.facility()))
                .distinct()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EventView> ofPerson(PersonId person, Actor actor) {
        return seen(events.findByPersonIdOrderByRecordedAtDescIdDesc(person.value()), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EventView> ofSession(SessionId session, Actor actor) {
        return seen(events.findBySessionIdOrderByRecordedAtDescIdDesc(session.value()), actor);
    }

    private List<EventView> seen(List<AdverseEvent> all, Actor actor) {
        return all.stream()
                .filter(event -> access.visible(event.id(), actor).isPresent())
                .map(AdverseEvent::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CircleLine> circle(
            AdverseEventId id, Optional<CircleLine> after, int limit, Actor actor) {
        return access.visible(id, actor)
                .map(event -> circle.of(event, rights(actor), after, Math.min(limit, MOST)))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<LotSpread> spread(AdverseEventId id, Actor actor) {
        return access.visible(id, actor)
                .flatMap(
                        event ->
                                event.lot()
                                        .map(lot -> circle.spread(lot, scope(event, actor), MOST)))
                .orElse(List.of());
    }

    /** The province of the case, or the country for whoever looks after all of it. */
    private static Optional<String> scope(AdverseEvent event, Actor actor) {
        boolean country = actor.rights().stream().anyMatch(right -> right.unit().isEmpty());
        return country ? Optional.empty() : event.place().province().map(unit -> unit.value());
    }

    @Override
    public Outcome<Void> lower(
            AdverseEventId id, Set<Criterion> left, int anaphylaxis, String typed, Actor actor) {
        return withReason(typed)
                .then(
                        reason ->
                                commands.run(
                                        () ->
                                                access.heldByProvince(id, actor)
                                                        .then(
                                                                event ->
                                                                        lower(
                                                                                event,
                                                                                new Question(
                                                                                        left,
                                                                                        anaphylaxis),
                                                                                reason,
                                                                                actor))));
    }

    private Outcome<Void> lower(AdverseEvent event, Question left, String reason, Actor actor) {
        return event.lower(left, weighing.of(left), reason, actor, clock.instant())
                .map(
                        lowered -> {
                            events.saveAndFlush(event);
                            record("safety.lowered", event, actor, Optional.of(reason));
                            UUID caseId = event.id().value();
                            workflow.announce(Message.SEVERITY_LOWERED.id(), caseId, Map.of());
                            workflow.announce(Message.PROGRESS_ENDED.id(), caseId, Map.of());
                            return null;
                        });
    }

    @Override
    public Outcome<AdverseEventId> identify(AdverseEventId id, PersonId person, Actor actor) {
        try {
            return commands.run(() -> joining.identify(id, person, actor));
        } catch (DataIntegrityViolationException raced) {
            // somebody opened the person's case meanwhile: this time it is found
            return commands.run(() -> joining.identify(id, person, actor));
        }
    }

    @Override
    public Outcome<Void> withdraw(AdverseEventId id, String typed, Actor actor) {
        return withReason(typed)
                .then(
                        reason ->
                                commands.run(
                                        () ->
                                                access.heldByProvince(id, actor)
                                                        .then(
                                                                event ->
                                                                        joining.end(
                                                                                event,
                                                                                reason,
                                                                                Optional.empty(),
                                                                                actor))));
    }

    @Override
    public Outcome<Integer> releaseLot(AdverseEventId id, String typed, Actor actor) {
        return withReason(typed)
                .then(
                        reason ->
                                commands.run(
                                        () ->
                                                access.heldByProvince(id, actor)
                                                        .map(
                                                                event ->
                                                                        holds.releaseForCase(
                                                                                id.value(),
                                                                                reason,
                                                                                actor))));
    }

    private static Outcome<String> withReason(String typed) {
        String reason = StringUtils.left(CleanText.of(typed), REASON_MAX);
        return reason.isEmpty() ? Outcome.refused(Plain.REASON_MISSING) : Outcome.done(reason);
    }

    private void record(String action, AdverseEvent event, Actor actor, Optional<String> reason) {
        AuditEvent told =
                AuditEvent.by(actor, action)
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code());
        AuditEvent about = event.person().map(told::about).orElse(told);
        audit.record(reason.map(words -> about.with("reason", words)).orElse(about));
    }
}
