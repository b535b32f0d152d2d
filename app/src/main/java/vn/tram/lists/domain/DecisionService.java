package vn.tram.lists.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
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
import vn.tram.kernel.Outcome;
import vn.tram.lists.IdentityState;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.RowId;
import vn.tram.processes.lists.SubjectListApproval.ReviewVerdict;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Workflow;

@Service
class DecisionService implements ListDecisions {

    private static final int REASON_LENGTH = 1_000;
    private static final int EVIDENCE_LENGTH = 500;

    private final SubjectListRepository lists;
    private final ListAccess access;
    private final AtDesk desks;
    private final Approval approval;
    private final RowCounts rowCounts;
    private final RowMoves moves;
    private final IdentityStore identities;
    private final DecisionStore decisions;
    private final DecisionPapers papers;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    DecisionService(
            SubjectListRepository lists,
            ListAccess access,
            AtDesk desks,
            Approval approval,
            RowCounts rowCounts,
            RowMoves moves,
            IdentityStore identities,
            DecisionStore decisions,
            DecisionPapers papers,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.access = access;
        this.desks = desks;
        this.approval = approval;
        this.rowCounts = rowCounts;
        this.moves = moves;
        this.identities = identities;
        this.decisions = decisions;
        this.papers = papers;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Void> forward(ListId id, Actor actor) {
        return desks.withTask(
                id,
                Task.REVIEW_LIST,
                actor,
                (list, task) -> {
                    ListCounts counts = rowCounts.of(list.id());
                    Outcome<Void> forwarded = list.forward(actor, counts, clock.instant());
                    if (!forwarded.isDone()) {
                        return forwarded;
                    }
                    desks.finish(list, task, ReviewVerdict.FORWARD);
                    audit.record(
                            AuditEvent.by(actor, "list.forwarded")
                                    .inCase(list.id())
                                    .with("rows", counts.proposed()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional
    public Outcome<Void> returnForRepair(ListId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return desks.withTask(
                id,
                Task.REVIEW_LIST,
                actor,
                (list, task) -> {
                    list.returnForRepair(StringUtils.left(reason.strip(), REASON_LENGTH)).value();
                    desks.finish(list, task, ReviewVerdict.RETURN);
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
        return desks.withTask(
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
                    if (settled == 0) {
                        return Outcome.done(settled);
                    }
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
        return desks.withTask(
                id,
                Task.RESOLVE_IDENTITIES,
                actor,
                (list, task) -> {
                    ListCounts counts = rowCounts.of(list.id());
                    Outcome<Void> settled = list.identitiesSettled(actor, counts, clock.instant());
                    if (!settled.isDone()) {
                        return settled;
                    }
                    lists.saveAndFlush(list);
                    workflow.complete(task.id(), Map.of());
                    audit.record(AuditEvent.by(actor, "list.identities-settled").inCase(list.id()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional
    public Outcome<DecisionView> approve(ListId id, int revision, Actor actor) {
        return access.held(id, actor).then(list -> approval.approve(list, revision, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> sendBack(ListId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return access.held(id, actor).then(list -> approval.sendBack(list, reason.strip(), actor));
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

    @Override
    @Transactional
    public Outcome<Void> signedPdf(ListId id, UUID decision, OutputStream out, Actor actor)
            throws IOException {
        Optional<SubjectList> list = access.visible(id, actor);
        Optional<DecisionView> made =
                list.flatMap(
                        visible ->
                                decisions.ofList(visible.id()).stream()
                                        .filter(view -> view.id().equals(decision))
                                        .findFirst());
        if (made.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        papers.pdf(list.get(), made.get(), out);
        audit.record(
                AuditEvent.by(actor, "list.decision-printed")
                        .inCase(id.value())
                        .with("number", made.get().number()));
        return Outcome.done();
    }
}
