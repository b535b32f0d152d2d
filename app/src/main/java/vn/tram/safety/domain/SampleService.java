package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventSamples;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;

@Service
class SampleService implements EventSamples {

    private final EventAccess access;
    private final InvestigationAccess writing;
    private final CustodyStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    SampleService(
            EventAccess access,
            InvestigationAccess writing,
            CustodyStore store,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.writing = writing;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sample> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(event -> store.of(id.value())).orElse(List.of());
    }

    @Override
    public Outcome<Integer> take(
            AdverseEventId id,
            Kind kind,
            String typed,
            Instant takenAt,
            String takenBy,
            Actor actor) {
        String label = CleanText.of(typed);
        String holder = CleanText.of(takenBy);
        if (label.isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        if (holder.isEmpty()) {
            return Outcome.refused(Plain.WHOM_MISSING);
        }
        if (label.length() > LABEL_MAX || holder.length() > WHOM_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        Instant now = clock.instant();
        if (takenAt.isAfter(now)) {
            return Outcome.refused(Plain.STEP_TIME);
        }
        return commands.run(
                () ->
                        writing.papers(id, actor)
                                .map(
                                        event -> {
                                            UUID sample = TimeOrderedId.next();
                                            int number = store.add(id.value(), sample, kind, label);
                                            StepView first =
                                                    new StepView(
                                                            Step.TAKEN,
                                                            takenAt,
                                                            now,
                                                            "",
                                                            holder,
                                                            "",
                                                            actor.displayName());
                                            store.step(sample, 1, first, actor, now);
                                            record(event, number, Step.TAKEN, actor);
                                            return number;
                                        }));
    }

    @Override
    public Outcome<Void> step(
            AdverseEventId id, UUID sample, int seen, NewStep typed, Actor actor) {
        NewStep step =
                new NewStep(
                        typed.step(),
                        typed.at(),
                        CleanText.of(typed.to()),
                        CleanText.of(typed.words()));
        if (step.to().length() > WHOM_MAX || step.words().length() > WORDS_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () ->
                        writing.papers(id, actor)
                                .then(event -> step(event, sample, seen, step, actor)));
    }

    private Outcome<Void> step(
            AdverseEvent event, UUID sampleId, int seen, NewStep step, Actor actor) {
        Optional<Sample> found = store.byId(event.id().value(), sampleId);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Sample sample = found.get();
        if (sample.steps().size() != seen) {
            return Outcome.refused(Plain.STEP_CHANGED);
        }
        StepView last = sample.last();
        if (!last.step().next().contains(step.step())) {
            return Outcome.refused(Plain.STEP_ORDER);
        }
        Instant now = clock.instant();
        if (step.at().isBefore(last.at()) || step.at().isAfter(now)) {
            return Outcome.refused(Plain.STEP_TIME);
        }
        if (step.step() == Step.HANDED && step.to().isEmpty()) {
            return Outcome.refused(Plain.WHOM_MISSING);
        }
        if (step.step() == Step.RESULT && step.words().isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        StepView next =
                new StepView(
                        step.step(),
                        step.at(),
                        now,
                        last.step() == Step.HANDED ? last.from() : last.to(),
                        step.step() == Step.HANDED || step.step() == Step.RETURNED
                                ? step.to()
                                : last.to(),
                        step.words(),
                        actor.displayName());
        if (!store.step(sampleId, seen + 1, next, actor, now)) {
            return Outcome.refused(Plain.STEP_CHANGED);
        }
        record(event, sample.number(), step.step(), actor);
        return Outcome.done();
    }

    private void record(AdverseEvent event, int number, Step step, Actor actor) {
        audit.record(
                AuditEvent.by(actor, "safety.sample-step")
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("number", number)
                        .with("step", step.name()));
    }
}
