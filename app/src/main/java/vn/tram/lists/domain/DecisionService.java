package vn.tram.lists.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.IdentityState;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.DuplicatesOpen;
import vn.tram.lists.ListsRefusal.IdentitiesOpen;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.ListsRefusal.RowsFaulty;
import vn.tram.lists.RowId;
import vn.tram.processes.lists.SubjectListApproval.ApprovalVerdict;
import vn.tram.processes.lists.SubjectListApproval.PriorityVerdict;
import vn.tram.processes.lists.SubjectListApproval.ReviewVerdict;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.processes.lists.SubjectListApproval.Verdict;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;

@Service
class DecisionService implements ListDecisions {

    private static final int REASON_LENGTH = 1_000;
    private static final int EVIDENCE_LENGTH = 500;

    private final SubjectListRepository lists;
    private final ListAccess access;
    private final Desk desk;
    private final RowStore rows;
    private final RowMoves moves;
    private final IdentityStore identities;
    private final DecisionStore decisions;
    private final DecisionPapers papers;
    private final ListCodes codes;
    private final Campaigns campaigns;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    DecisionService(
            SubjectListRepository lists,
            ListAccess access,
            Desk desk,
            RowStore rows,
            RowMoves moves,
            IdentityStore identities,
            DecisionStore decisions,
            DecisionPapers papers,
            ListCodes codes,
            Campaigns campaigns,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.access = access;
        this.desk = desk;
        this.rows = rows;
        this.moves = moves;
        this.identities = identities;
        this.decisions = decisions;
        this.papers = papers;
        this.codes = codes;
        this.campaigns = campaigns;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Void> forward(ListId id, Actor actor) {
        return at(
                id,
                Task.REVIEW_LIST,
                actor,
                (list, task) -> {
                    ListCounts counts = rows.counts(list.id());
                    Optional<Refusal> obstacle = obstacle(counts);
                    if (obstacle.isPresent()) {
                        return Outcome.refused(obstacle.get());
                    }
                    list.forward(actor, clock.instant()).value();
                    finish(list, task, ReviewVerdict.FORWARD);
                    audit.record(
                            AuditEvent.by(actor, "list.forwarded")
                                    .inCase(list.id())
                                    .with("rows", counts.proposed()));
                    return Outcome.done();
                });
    }

    private static Optional<Refusal> obstacle(ListCounts counts) {
        if (counts.faulty() > 0) {
            return Optional.of(new RowsFaulty(counts.faulty()));
        }
        if (counts.openDuplicates() > 0) {
            return Optional.of(new DuplicatesOpen(counts.openDuplicates()));
        }
        return counts.proposed() == 0 ? Optional.of(Plain.NOBODY_LEFT) : Optional.empty();
    }

    @Override
    @Transactional
    public Outcome<Void> returnForRepair(ListId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return at(
                id,
                Task.REVIEW_LIST,
                actor,
                (list, task) -> {
                    list.returnForRepair(StringUtils.left(reason.strip(), REASON_LENGTH)).value();
                    finish(list, task, ReviewVerdict.RETURN);
                    audit.record(
                            AuditEvent.by(actor, "list.returned")
                                    .inCase(list.id())
                                    .with("reason", reason.strip()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> settle(
            ListId id,
            Collection<RowId> chosen,
            IdentityState state,
            String evidence,
            Actor actor) {
        if (evidence.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        boolean officers =
                state == IdentityState.VERIFIED
                        || state == IdentityState.ACCEPTED
                        || state == IdentityState.MISMATCH;
        if (!officers) {
            throw new IllegalArgumentException("an officer does not settle as " + state);
        }
        return at(
                id,
                Task.RESOLVE_IDENTITIES,
                actor,
                (list, task) -> {
                    List<UUID> ids = chosen.stream().map(RowId::value).toList();
                    if (state == IdentityState.ACCEPTED && identities.anyNumbered(list.id(), ids)) {
                        return Outcome.refused(Plain.NUMBER_GIVEN);
                    }
                    String seen = StringUtils.left(evidence.strip(), EVIDENCE_LENGTH);
                    int settled = identities.settle(list.id(), ids, state, seen);
                    if (state == IdentityState.MISMATCH) {
                        moves.leaveOut(list.id(), ids, seen, Role.IDENTITY);
                    }
                    audit.record(
                            AuditEvent.by(actor, "identities.settled")
                                    .inCase(list.id())
                                    .with("rows", settled)
                                    .with("state", state.name())
                                    .with("evidence", seen));
                    return Outcome.done(settled);
                });
    }

    @Override
    @Transactional
    public Outcome<Void> finishIdentities(ListId id, Actor actor) {
        return at(
                id,
                Task.RESOLVE_IDENTITIES,
                actor,
                (list, task) -> {
                    ListCounts counts = rows.counts(list.id());
                    if (counts.identityOpen() > 0) {
                        return Outcome.refused(new IdentitiesOpen(counts.identityOpen()));
                    }
                    if (counts.proposed() == 0) {
                        return Outcome.refused(Plain.NOBODY_LEFT);
                    }
                    list.identitiesSettled(actor, clock.instant()).value();
                    lists.saveAndFlush(list);
                    workflow.complete(task.id(), Map.of());
                    audit.record(AuditEvent.by(actor, "list.identities-settled").inCase(list.id()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional
    public Outcome<DecisionView> approve(ListId id, int revision, Actor actor) {
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList list = held.value();
        Task task =
                list.state() == ListState.AWAITING_PRIORITY
                        ? Task.APPROVE_BY_PRIORITY
                        : Task.APPROVE_LIST;
        Outcome<WorkItem> open = desk.task(list, task, actor);
        if (open instanceof Outcome.Refused<WorkItem> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (list.revision() != revision) {
            return Outcome.refused(Plain.LIST_CHANGED);
        }
        if (list.maker().equals(actor.id())) {
            return Outcome.refused(Plain.OWN_LIST);
        }
        ListCounts counts = rows.counts(list.id());
        if (counts.proposed() == 0) {
            return Outcome.refused(Plain.NOBODY_LEFT);
        }
        decide(list, task, open.value(), counts, actor);
        List<DecisionView> made = decisions.ofList(list.id());
        return Outcome.done(made.get(made.size() - 1));
    }

    private void decide(
            SubjectList list, Task task, WorkItem open, ListCounts counts, Actor actor) {
        Instant now = clock.instant();
        boolean district = task == Task.APPROVE_BY_PRIORITY;
        UnitCode unit = district ? list.place().district().orElseThrow() : list.place().commune();
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        int number = codes.nextDecisionNumber(unit, day.getYear());
        decisions.insert(
                list.id(),
                district ? DecisionStore.DISTRICT : DecisionStore.COMMUNE,
                number + "/" + DecisionPapers.symbol(district),
                now,
                actor,
                counts.proposed(),
                counts.leftOut());
        boolean districtFollows =
                campaigns.byId(list.campaignId()).map(CampaignView::districtApproves).orElse(false)
                        && list.place().district().isPresent();
        list.approve(districtFollows).value();
        finish(list, open, district ? PriorityVerdict.APPROVE : ApprovalVerdict.APPROVE);
        audit.record(
                AuditEvent.by(actor, district ? "list.approved-by-priority" : "list.approved")
                        .inCase(list.id())
                        .in(unit)
                        .with("number", number + "/" + DecisionPapers.symbol(district))
                        .with("approved", counts.proposed())
                        .with("leftOut", counts.leftOut()));
    }

    @Override
    @Transactional
    public Outcome<Void> sendBack(ListId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        boolean district = held.value().state() == ListState.AWAITING_PRIORITY;
        Task task = district ? Task.APPROVE_BY_PRIORITY : Task.APPROVE_LIST;
        return at(
                id,
                task,
                actor,
                (list, open) -> {
                    list.sendBack(StringUtils.left(reason.strip(), REASON_LENGTH)).value();
                    if (district) {
                        decisions.voidCommuneDecision(list.id(), clock.instant());
                    }
                    finish(
                            list,
                            open,
                            district ? PriorityVerdict.SEND_BACK : ApprovalVerdict.SEND_BACK);
                    audit.record(
                            AuditEvent.by(actor, "list.sent-back")
                                    .inCase(list.id())
                                    .with("reason", reason.strip()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<DecisionView> decisions(ListId list, Actor actor) {
        return access.visible(list, actor)
                .map(visible -> decisions.ofList(visible.id()))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> documentHtml(ListId id, Actor actor) {
        return access.visible(id, actor)
                .filter(papers::possible)
                .map(list -> papers.preview(list, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> documentPdf(ListId id, OutputStream out, Actor actor) throws IOException {
        Optional<SubjectList> list = access.visible(id, actor);
        if (list.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!papers.possible(list.get())) {
            return Outcome.refused(Plain.NOBODY_LEFT);
        }
        papers.pdf(list.get(), actor, out);
        audit.record(AuditEvent.by(actor, "list.decision-printed").inCase(id.value()));
        return Outcome.done();
    }

    private interface Act<T> {
        Outcome<T> on(SubjectList list, WorkItem task);
    }

    private <T> Outcome<T> at(ListId id, Task task, Actor actor, Act<T> act) {
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        Outcome<WorkItem> open = desk.task(held.value(), task, actor);
        if (open instanceof Outcome.Refused<WorkItem> refused) {
            return Outcome.refused(refused.refusal());
        }
        return act.on(held.value(), open.value());
    }

    /** The list first: the task that opens next describes it as it now stands. */
    private void finish(SubjectList list, WorkItem task, Verdict verdict) {
        lists.saveAndFlush(list);
        workflow.complete(task.id(), verdict.asVariables());
    }
}
