package vn.tram.lists.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignEnded;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;

@Service
class SubjectListService implements SubjectLists {

    private static final int LONGEST_PAGE = 200;
    private static final int REASON_LENGTH = 1_000;

    private final SubjectListRepository lists;
    private final ListAccess access;
    private final ListOpening opening;
    private final ListActions actions;
    private final ListOverview overview;
    private final ListSummaries summaries;
    private final RowCounts rowCounts;
    private final DecisionStore decisions;
    private final Desk desk;
    private final Campaigns campaigns;
    private final Workflow workflow;
    private final Batches batches;
    private final AuditLog audit;
    private final Clock clock;

    SubjectListService(
            SubjectListRepository lists,
            ListAccess access,
            ListOpening opening,
            ListActions actions,
            ListOverview overview,
            ListSummaries summaries,
            RowCounts rowCounts,
            DecisionStore decisions,
            Desk desk,
            Campaigns campaigns,
            Workflow workflow,
            Batches batches,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.access = access;
        this.opening = opening;
        this.actions = actions;
        this.overview = overview;
        this.summaries = summaries;
        this.rowCounts = rowCounts;
        this.decisions = decisions;
        this.desk = desk;
        this.campaigns = campaigns;
        this.workflow = workflow;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<ListId> open(NewList asked, Actor actor) {
        return opening.open(asked, actor);
    }

    @Override
    @Transactional
    public Outcome<Void> submit(ListId id, Actor actor) {
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList list = held.value();
        if (!list.state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Outcome<Role> role = desk.role(list, actor);
        if (role instanceof Outcome.Refused<Role> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (rowCounts.size(list.id()) == 0) {
            return Outcome.refused(Plain.NO_ROWS);
        }
        if (batches.live(ReadFile.KIND, list.id()).isPresent()) {
            return Outcome.refused(Plain.IMPORT_RUNNING);
        }
        boolean first = list.state() == ListState.DRAFT;
        Optional<WorkItem> repair =
                first
                        ? Optional.empty()
                        : Optional.of(desk.task(list, Task.REPAIR_ROWS, actor).value());
        list.submit(clock.instant()).value();
        lists.saveAndFlush(list);
        audit.record(
                AuditEvent.by(actor, first ? "list.submitted" : "list.submitted-again")
                        .inCase(list.id())
                        .with("rows", rowCounts.size(list.id())));
        if (repair.isPresent()) {
            workflow.complete(repair.get().id(), Map.of());
        } else {
            workflow.start(
                    SubjectListApproval.KEY,
                    list.id(),
                    SubjectListApproval.PRIORITY_APPROVAL.with(districtApproves(list)));
        }
        return Outcome.done();
    }

    private boolean districtApproves(SubjectList list) {
        boolean asked =
                campaigns.byId(list.campaignId()).map(CampaignView::districtApproves).orElse(false);
        return asked && list.place().district().isPresent();
    }

    @Override
    @Transactional
    public Outcome<Void> withdraw(ListId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList list = held.value();
        if (!ListActions.mayWithdraw(list, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Outcome<Void> withdrawn =
                list.withdraw(StringUtils.left(reason.strip(), REASON_LENGTH), clock.instant());
        if (withdrawn.isDone()) {
            release(list);
            audit.record(
                    AuditEvent.by(actor, "list.withdrawn")
                            .inCase(list.id())
                            .with("reason", reason.strip()));
            workflow.announce(Message.LIST_WITHDRAWN.id(), list.id(), Map.of());
        }
        return withdrawn;
    }

    /** The end of a campaign closes what was not approved; what is approved is still enrolled. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeWith(CampaignEnded ended) {
        Instant now = clock.instant();
        for (UUID id : lists.unfinishedOf(ended.campaign())) {
            SubjectList list = lists.lock(id).orElseThrow();
            if (list.closeWithCampaign(now).isDone()) {
                release(list);
                audit.record(AuditEvent.by(ended.by(), "list.closed-with-campaign").inCase(id));
                workflow.announce(Message.CAMPAIGN_ENDED.id(), id, Map.of());
            }
        }
    }

    /** Of a list that ended unapproved nothing goes on, and nothing signed on the way holds. */
    private void release(SubjectList list) {
        lists.saveAndFlush(list);
        decisions.voidCommuneDecision(list.id(), clock.instant());
        batches.ofCase(list.id(), 10).stream()
                .filter(batch -> batch.state().live() || batch.state() == Batch.State.FAILED)
                .map(Batch::id)
                .forEach(batches::stop);
    }

    @Override
    @Transactional
    public Outcome<ListId> supplement(ListId approved, Actor actor) {
        return opening.supplement(approved, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListSummary> supplementsOf(ListId id, Actor actor) {
        return lists.findBySupplementsIdOrderByMadeAt(id.value()).stream()
                .filter(list -> ListAccess.maySee(list.place(), actor))
                .map(summaries::of)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ListSummary> byId(ListId id, Actor actor) {
        return access.visible(id, actor).map(summaries::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ListSummary> byCode(String code, Actor actor) {
        // codes are ASCII: MariaDB does not compare them with anything else
        return Optional.of(code.strip())
                .filter(StringUtils::isAsciiPrintable)
                .flatMap(lists::findByCode)
                .filter(list -> ListAccess.maySee(list.place(), actor))
                .map(summaries::of);
    }

    @Override
    @Transactional(readOnly = true)
    public ListCounts counts(ListId list) {
        return rowCounts.of(list.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ListId, Integer> sizes(Collection<ListId> asked) {
        return rowCounts.sizes(asked.stream().map(ListId::value).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListSummary> page(
            ListQuery query, Optional<ListSummary> after, int limit, Actor actor) {
        return overview.page(query, after, Math.min(limit, LONGEST_PAGE), actor).stream()
                .map(lists::findById)
                .flatMap(Optional::stream)
                .map(summaries::of)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ListAction> actions(ListId id, Actor actor) {
        return access.visible(id, actor)
                .map(list -> actions.of(list, actor))
                .orElseGet(() -> EnumSet.noneOf(ListAction.class));
    }
}
