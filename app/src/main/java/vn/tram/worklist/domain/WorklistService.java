package vn.tram.worklist.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.workflow.TaskId;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxPage;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;
import vn.tram.worklist.WorklistRefusal.CannotDoIt;
import vn.tram.worklist.WorklistRefusal.NoLongerOpen;
import vn.tram.worklist.WorklistRefusal.NoReason;
import vn.tram.worklist.WorklistRefusal.NotYours;
import vn.tram.worklist.WorklistRefusal.TakenBy;

@Service
class WorklistService implements Worklist {

    private static final int LONGEST_PAGE = 200;

    private final WorkItemRows rows;
    private final InboxQueries inbox;
    private final InboxCounting counting;
    private final OverdueQueries overdue;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final Clock clock;

    WorklistService(
            WorkItemRows rows,
            InboxQueries inbox,
            InboxCounting counting,
            OverdueQueries overdue,
            StaffDirectory staff,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.inbox = inbox;
        this.counting = counting;
        this.overdue = overdue;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public InboxPage page(
            Actor actor,
            InboxTab tab,
            Urgency urgency,
            InboxFilter filter,
            Optional<WorkItem> after,
            int limit) {
        return inbox.page(actor, tab, urgency, filter, after, Math.min(limit, LONGEST_PAGE));
    }

    @Override
    public Map<Urgency, InboxPage> beginnings(
            Actor actor, InboxTab tab, InboxFilter filter, int limit) {
        return inbox.beginnings(actor, tab, filter, Math.min(limit, LONGEST_PAGE));
    }

    @Override
    public InboxCounts counts(Actor actor, InboxFilter filter) {
        return counting.counts(actor, filter);
    }

    @Override
    public Optional<WorkItem> next(Actor actor, Optional<TaskId> except) {
        return Stream.of(InboxTab.MINE, InboxTab.UNASSIGNED)
                .flatMap(
                        tab ->
                                Stream.of(Urgency.values())
                                        .flatMap(
                                                urgency ->
                                                        inbox
                                                                .page(
                                                                        actor,
                                                                        tab,
                                                                        urgency,
                                                                        InboxFilter.none(),
                                                                        Optional.empty(),
                                                                        2)
                                                                .items()
                                                                .stream()))
                .filter(item -> except.filter(item.id()::equals).isEmpty())
                .findFirst();
    }

    @Override
    public List<WorkItem> ofCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    @Override
    public Optional<WorkItem> byId(TaskId id) {
        return rows.byId(id);
    }

    @Override
    public Outcome<WorkItem> doable(UUID caseId, String task, Actor actor) {
        return rows.ofCase(caseId).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .map(item -> doable(item, actor))
                .orElseGet(() -> Outcome.refused(new NoLongerOpen()));
    }

    private Outcome<WorkItem> doable(WorkItem item, Actor actor) {
        if (!Rights.allows(actor, item.role(), item.place())) {
            return Outcome.refused(new NotYours());
        }
        Optional<StaffId> holder = item.assignee();
        if (holder.isPresent() && !holder.get().equals(actor.id())) {
            return Outcome.refused(new TakenBy(staff.displayName(holder.get())));
        }
        return Outcome.done(item);
    }

    @Override
    @Transactional
    public Outcome<WorkItem> claim(TaskId id, Actor actor) {
        return move(id, actor, Optional.of(actor.id()), "work.claimed");
    }

    @Override
    @Transactional
    public Outcome<WorkItem> release(TaskId id, Actor actor) {
        return move(id, actor, Optional.empty(), "work.released");
    }

    private Outcome<WorkItem> move(TaskId id, Actor actor, Optional<StaffId> to, String action) {
        Optional<WorkItem> found = rows.byId(id);
        if (found.isEmpty()) {
            return Outcome.refused(new NoLongerOpen());
        }
        WorkItem item = found.get();
        Outcome<WorkItem> doable = doable(item, actor);
        if (!doable.isDone() || item.assignee().equals(to)) {
            return doable;
        }
        if (!rows.assign(id, item.assignee(), to, clock.instant())) {
            return rows.byId(id)
                    .flatMap(WorkItem::assignee)
                    .<Outcome<WorkItem>>map(
                            holder -> Outcome.refused(new TakenBy(staff.displayName(holder))))
                    .orElseGet(() -> Outcome.refused(new NoLongerOpen()));
        }
        audit.record(AuditEvent.by(actor, action).inCase(item.caseId()).with("task", item.task()));
        return Outcome.done(rows.byId(id).orElse(item));
    }

    @Override
    @Transactional
    public Outcome<Integer> reassign(Collection<TaskId> ids, StaffId to, String reason, Actor by) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            return Outcome.refused(new NoReason(MOST_REASON));
        }
        Handover handover = new Handover(to, staff.actor(to), why, by);
        for (TaskId id : ids) {
            Outcome<WorkItem> moved = reassign(id, handover);
            if (moved instanceof Outcome.Refused<WorkItem> refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(refused.refusal());
            }
        }
        return Outcome.done(ids.size());
    }

    private Outcome<WorkItem> reassign(TaskId id, Handover handover) {
        Optional<WorkItem> found = rows.byId(id);
        if (found.isEmpty()) {
            return Outcome.refused(new NoLongerOpen());
        }
        WorkItem item = found.get();
        Actor by = handover.by();
        boolean supervises = Rights.allows(by, Role.SUPERVISOR, item.place());
        boolean own =
                Rights.allows(by, item.role(), item.place())
                        && item.assignee().map(by.id()::equals).orElse(true);
        if (!supervises && !own) {
            return Outcome.refused(new NotYours());
        }
        StaffId to = handover.to();
        if (!handover.possible(item)) {
            return Outcome.refused(new CannotDoIt(staff.displayName(to)));
        }
        if (!rows.assign(id, item.assignee(), Optional.of(to), clock.instant())) {
            return Outcome.refused(new NoLongerOpen());
        }
        audit.record(
                AuditEvent.by(by, "work.reassigned")
                        .inCase(item.caseId())
                        .about(to.value())
                        .with("task", item.task())
                        .with("to", staff.displayName(to))
                        .with("reason", handover.reason()));
        return Outcome.done(item);
    }

    /** Who gets work, by whom and why; the colleague is empty when the account is closed. */
    private record Handover(StaffId to, Optional<Actor> colleague, String reason, Actor by) {

        boolean possible(WorkItem item) {
            return colleague
                    .filter(actor -> Rights.allows(actor, item.role(), item.place()))
                    .isPresent();
        }
    }

    @Override
    public List<OverdueRow> overdue(Actor supervisor, OverdueFilter filter, Instant now) {
        return overdue.rows(supervisor, filter, now);
    }

    @Override
    public List<WorkItem> overdueItems(Actor supervisor, OverdueRow row, Instant now, int limit) {
        return overdue.items(supervisor, row, now, Math.min(limit, LONGEST_PAGE));
    }
}
