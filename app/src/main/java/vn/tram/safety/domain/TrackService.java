package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.Deadlines;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CompensationFund;
import vn.tram.safety.CompensationPaper;
import vn.tram.safety.CompensationStep;
import vn.tram.safety.CompensationTracks;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.EventState;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.PatientState;
import vn.tram.safety.WhoClass;
import vn.tram.safety.domain.CompensationStore.StepRow;
import vn.tram.staff.Actor;

@Service
class TrackService implements CompensationTracks {

    private static final String EFFECT = "adverseEventCompensation.effect";

    private final EventAccess access;
    private final CompensationStore store;
    private final ConclusionStore conclusions;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    TrackService(
            EventAccess access,
            CompensationStore store,
            ConclusionStore conclusions,
            Deadlines deadlines,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.conclusions = conclusions;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Tracks> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).filter(AdverseEvent::serious).map(this::tracks);
    }

    private Tracks tracks(AdverseEvent event) {
        List<StepRow> rows = store.steps(event.id().value());
        CompensationSteps steps = steps(event, rows);
        List<StepLine> lines = new ArrayList<>(rows.stream().map(row -> done(event, row)).toList());
        steps.open().forEach((step, start) -> lines.add(open(event, step, start)));
        lines.sort(Comparator.comparing(StepLine::step));
        Set<CompensationFund> funds = store.funds(event.eventOn());
        return new Tracks(
                store.papers(event.id().value(), event.eventOn(), died(event)),
                lines,
                funds,
                suggested(event, funds),
                steps.effectAt());
    }

    private static boolean died(AdverseEvent event) {
        return event.view().patientState() == PatientState.DIED;
    }

    private CompensationSteps steps(AdverseEvent event, List<StepRow> rows) {
        Map<CompensationStep, Instant> done = new EnumMap<>(CompensationStep.class);
        rows.forEach(row -> done.put(row.step(), row.happenedAt()));
        Optional<Instant> effect =
                Optional.ofNullable(done.get(CompensationStep.DELIVERED))
                        .map(at -> deadlines.dueAt(EFFECT, event.eventOn(), at).dueAt());
        boolean fault = conclusion(event).filter(said -> said.who() == WhoClass.A3).isPresent();
        return new CompensationSteps(
                done,
                rows.stream().map(StepRow::fund).flatMap(Optional::stream).findFirst(),
                effect,
                store.decidedAt(event.id().value()),
                fault ? event.minutesAt() : Optional.empty());
    }

    private Optional<ConclusionView> conclusion(AdverseEvent event) {
        return conclusions.of(event.id().value()).stream().findFirst();
    }

    /**
     * Central money where the vaccine's quality or nature is the cause (NĐ 165/2026 art. 50–57).
     */
    private Optional<CompensationFund> suggested(AdverseEvent event, Set<CompensationFund> funds) {
        Set<WhoClass> ofVaccine = Set.of(WhoClass.A1, WhoClass.A2);
        boolean central =
                conclusion(event).filter(said -> ofVaccine.contains(said.who())).isPresent();
        CompensationFund fits = central ? CompensationFund.CENTRAL : CompensationFund.PROVINCIAL;
        return funds.contains(fits) ? Optional.of(fits) : funds.stream().findFirst();
    }

    private StepLine open(AdverseEvent event, CompensationStep step, Optional<Instant> start) {
        Optional<Deadline> deadline = deadline(event, step, start);
        return new StepLine(
                step,
                start,
                deadline.map(Deadline::dueAt),
                deadline.map(Deadline::unit),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                deadline.map(Deadline::source).orElse(""));
    }

    private Optional<Deadline> deadline(
            AdverseEvent event, CompensationStep step, Optional<Instant> start) {
        return start.flatMap(
                from -> step.rule().map(rule -> deadlines.dueAt(rule, event.eventOn(), from)));
    }

    private StepLine done(AdverseEvent event, StepRow row) {
        return new StepLine(
                row.step(),
                Optional.empty(),
                row.dueAt(),
                Optional.empty(),
                Optional.of(row.happenedAt()),
                row.fund(),
                row.words(),
                row.lateReason(),
                Optional.of(row.by()),
                deadline(event, row.step(), Optional.of(row.happenedAt()))
                        .map(Deadline::source)
                        .orElse(""));
    }

    @Override
    public Outcome<Void> paper(
            AdverseEventId id,
            CompensationPaper paper,
            boolean received,
            String typed,
            Actor actor) {
        String remark = CleanText.of(typed);
        if (!received && remark.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (remark.length() > REMARK_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () ->
                        mine(id, actor)
                                .map(
                                        event -> {
                                            UUID caseId = id.value();
                                            Instant now = clock.instant();
                                            store.paper(
                                                    caseId, paper, received, remark, actor, now);
                                            record(
                                                    "safety.paper-noted",
                                                    event,
                                                    paper.name(),
                                                    actor);
                                            return null;
                                        }));
    }

    private Outcome<AdverseEvent> mine(AdverseEventId id, Actor actor) {
        return access.heldByProvince(id, actor)
                .then(
                        event ->
                                event.serious() && event.state() != EventState.WITHDRAWN
                                        ? Outcome.done(event)
                                        : Outcome.refused(Plain.NOT_NOW));
    }

    @Override
    public Outcome<Void> done(AdverseEventId id, Done typed, Actor actor) {
        Done done =
                new Done(
                        typed.step(),
                        typed.happenedAt(),
                        typed.fund(),
                        CleanText.of(typed.words()),
                        CleanText.of(typed.lateReason()));
        if (done.words().length() > WORDS_MAX
                || done.lateReason().length() > AdverseEvents.REASON_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(() -> mine(id, actor).then(event -> take(event, done, actor)));
    }

    private Outcome<Void> take(AdverseEvent event, Done done, Actor actor) {
        Map<CompensationStep, Optional<Instant>> open =
                steps(event, store.steps(event.id().value())).open();
        if (!open.containsKey(done.step())) {
            return Outcome.refused(Plain.STEP_NOT_OPEN);
        }
        Instant now = clock.instant();
        Optional<Instant> start = open.get(done.step());
        boolean before =
                floor(event, done.step(), start).filter(done.happenedAt()::isBefore).isPresent();
        if (before || done.happenedAt().isAfter(now)) {
            return Outcome.refused(Plain.STEP_TIME);
        }
        boolean begins = done.step() == CompensationStep.DELIVERED;
        if (begins && done.fund().filter(store.funds(event.eventOn())::contains).isEmpty()) {
            return Outcome.refused(Plain.FUND);
        }
        Optional<Instant> due = deadline(event, done.step(), start).map(Deadline::dueAt);
        boolean late = due.filter(done.happenedAt()::isAfter).isPresent();
        if (late && done.lateReason().isEmpty()) {
            return Outcome.refused(Plain.LATE_REASON_MISSING);
        }
        store.step(
                event.id().value(),
                new Done(
                        done.step(),
                        done.happenedAt(),
                        begins ? done.fund() : Optional.empty(),
                        done.words(),
                        late ? done.lateReason() : ""),
                due,
                actor,
                now);
        record("safety.compensation-step", event, done.step().name(), actor);
        return Outcome.done();
    }

    /** Money may be asked for before the decision has effect, and is not paid before. */
    private Optional<Instant> floor(
            AdverseEvent event, CompensationStep step, Optional<Instant> start) {
        return step == CompensationStep.FUNDS_ASKED ? store.decidedAt(event.id().value()) : start;
    }

    private void record(String action, AdverseEvent event, String what, Actor actor) {
        audit.record(
                AuditEvent.by(actor, action)
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("what", what));
    }
}
