package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.Compensation;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.Damage;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventActs;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Reassessment;
import vn.tram.safety.SafetyRules;
import vn.tram.staff.Actor;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@Service
class ActService implements EventActs {

    /** Nothing is stopped and nothing held before staff confirmed what a citizen told. */
    private static final Set<Task> ON_WHAT_IS_KNOWN =
            EnumSet.of(Task.COMPLETE_INITIAL_REPORT, Task.OPEN_INVESTIGATION);

    private final EventAccess access;
    private final AdverseEventRepository events;
    private final EventWork work;
    private final EventTasks tasks;
    private final EventReports reports;
    private final ConclusionStore conclusions;
    private final Reassessing reassessing;
    private final SafetyRules rules;
    private final Worklist worklist;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    ActService(
            EventAccess access,
            AdverseEventRepository events,
            EventWork work,
            EventTasks tasks,
            EventReports reports,
            ConclusionStore conclusions,
            Reassessing reassessing,
            SafetyRules rules,
            Worklist worklist,
            Workflow workflow,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.events = events;
        this.work = work;
        this.tasks = tasks;
        this.reports = reports;
        this.conclusions = conclusions;
        this.reassessing = reassessing;
        this.rules = rules;
        this.worklist = worklist;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Void> perform(
            AdverseEventId id, EventAct act, Optional<String> lateReason, Actor actor) {
        String words = CleanText.of(act.words());
        if (words.isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        if (words.length() > EventAct.WORDS_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        Optional<String> late =
                lateReason
                        .map(CleanText::of)
                        .map(reason -> StringUtils.left(reason, AdverseEvents.REASON_MAX))
                        .filter(StringUtils::isNotEmpty);
        return commands.run(
                () ->
                        access.held(id, actor)
                                .then(event -> perform(event, act, words, late, actor)));
    }

    private Outcome<Void> perform(
            AdverseEvent event, EventAct act, String words, Optional<String> late, Actor actor) {
        if (!event.awaits(act.task())) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (ON_WHAT_IS_KNOWN.contains(act.task())
                && reports.told(event.id().value()).unconfirmed()) {
            return Outcome.refused(Plain.CITIZEN_UNCONFIRMED);
        }
        return worklist.doable(event.id().value(), act.task().id(), actor)
                .then(item -> perform(event, act, item, words, late, actor));
    }

    private Outcome<Void> perform(
            AdverseEvent event,
            EventAct act,
            WorkItem item,
            String words,
            Optional<String> late,
            Actor actor) {
        Instant now = clock.instant();
        if (now.isAfter(item.dueAt()) && late.isEmpty()) {
            return Outcome.refused(Plain.LATE_REASON_MISSING);
        }
        return work.of(event, act, actor, now)
                .map(
                        steering -> {
                            UUID caseId = event.id().value();
                            events.saveAndFlush(event);
                            tasks.done(
                                    caseId,
                                    item,
                                    words,
                                    late.filter(reason -> now.isAfter(item.dueAt())),
                                    actor,
                                    now);
                            record(event, act, now.isAfter(item.dueAt()), actor);
                            workflow.complete(item.id(), steering);
                            progress(event, act);
                            return null;
                        });
    }

    /** The first round after the written report, another after each, none after the conclusion. */
    private void progress(AdverseEvent event, EventAct act) {
        UUID caseId = event.id().value();
        boolean round = act instanceof EventAct.Reported || act instanceof EventAct.Forwarded;
        if (round && event.progressing()) {
            workflow.announce(Message.PROGRESS_WANTED.id(), caseId, Map.of());
        }
        if (act instanceof EventAct.Concluded) {
            workflow.announce(Message.PROGRESS_ENDED.id(), caseId, Map.of());
        }
    }

    private void record(AdverseEvent event, EventAct act, boolean late, Actor actor) {
        audit.record(
                AuditEvent.by(actor, "safety.task-done")
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("task", act.task().id())
                        .with("late", late));
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<Compensation> reckon(AdverseEventId id, Damage damage, Actor actor) {
        if (damage.impossible().isPresent()) {
            return Outcome.refused(Plain.DAMAGE);
        }
        return access.visible(id, actor)
                .map(event -> rules.on(event.eventOn()).compensation().of(damage))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    @Override
    public Outcome<Reassessment.Result> reassessed(
            AdverseEventId id, Reassessment reassessment, Actor actor) {
        return commands.run(
                () ->
                        access.heldByProvince(id, actor)
                                .then(event -> reassessing.take(event, reassessment, actor)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConclusionView> conclusions(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(event -> conclusions.of(id.value())).orElse(List.of());
    }
}
