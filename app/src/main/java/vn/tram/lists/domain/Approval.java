package vn.tram.lists.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.processes.lists.SubjectListApproval.ApprovalVerdict;
import vn.tram.processes.lists.SubjectListApproval.PriorityVerdict;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/**
 * What an official of commune or district decides on a held list: it is approved and signed, or
 * goes back to the desk before. In the caller's transaction.
 */
@Component
class Approval {

    private static final int REASON_LENGTH = 1_000;

    private final AtDesk desks;
    private final RowCounts rowCounts;
    private final DecisionStore decisions;
    private final ListCodes codes;
    private final Campaigns campaigns;
    private final AuditLog audit;
    private final Clock clock;

    Approval(
            AtDesk desks,
            RowCounts rowCounts,
            DecisionStore decisions,
            ListCodes codes,
            Campaigns campaigns,
            AuditLog audit,
            Clock clock) {
        this.desks = desks;
        this.rowCounts = rowCounts;
        this.decisions = decisions;
        this.codes = codes;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param revision as the official read the list
     */
    Outcome<DecisionView> approve(SubjectList list, int revision, Actor actor) {
        return desks.withTask(
                list, task(list), actor, (held, open) -> approve(held, open, revision, actor));
    }

    private static Task task(SubjectList list) {
        return isDistricts(list) ? Task.APPROVE_BY_PRIORITY : Task.APPROVE_LIST;
    }

    private static boolean isDistricts(SubjectList list) {
        return list.state() == ListState.AWAITING_PRIORITY;
    }

    private Outcome<DecisionView> approve(
            SubjectList list, WorkItem open, int revision, Actor actor) {
        if (list.revision() != revision) {
            return Outcome.refused(Plain.LIST_CHANGED);
        }
        if (list.maker().equals(actor.id())) {
            return Outcome.refused(Plain.OWN_LIST);
        }
        boolean district = isDistricts(list);
        ListCounts counts = rowCounts.of(list.id());
        return list.approve(districtFollows(list), counts)
                .map(
                        approved -> {
                            sign(list, district, open, counts, actor);
                            List<DecisionView> made = decisions.ofList(list.id());
                            return made.get(made.size() - 1);
                        });
    }

    private boolean districtFollows(SubjectList list) {
        return campaigns.byId(list.campaignId()).map(CampaignView::districtApproves).orElse(false)
                && list.place().district().isPresent();
    }

    /** Signs, in the transaction in which the list was approved. */
    private void sign(
            SubjectList list, boolean district, WorkItem open, ListCounts counts, Actor actor) {
        Instant now = clock.instant();
        UnitCode unit = district ? list.place().district().orElseThrow() : list.place().commune();
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        int number = codes.nextDecisionNumber(unit, day.getYear());
        decisions.insert(
                list.id(),
                district ? DecisionStore.DISTRICT : DecisionStore.COMMUNE,
                number + "/" + Issuers.symbol(district),
                now,
                actor,
                counts.proposed(),
                counts.leftOut());
        desks.finish(list, open, district ? PriorityVerdict.APPROVE : ApprovalVerdict.APPROVE);
        audit.record(
                AuditEvent.by(actor, district ? "list.approved-by-priority" : "list.approved")
                        .inCase(list.id())
                        .in(unit)
                        .with("number", number + "/" + Issuers.symbol(district))
                        .with("approved", counts.proposed())
                        .with("leftOut", counts.leftOut()));
    }

    /** From the district to the commune, from the commune to the station. */
    Outcome<Void> sendBack(SubjectList list, String reason, Actor actor) {
        boolean district = isDistricts(list);
        return desks.withTask(
                list,
                task(list),
                actor,
                (held, open) -> {
                    held.sendBack(StringUtils.left(reason, REASON_LENGTH)).value();
                    if (district) {
                        decisions.voidCommuneDecision(held.id(), clock.instant());
                    }
                    desks.finish(
                            held,
                            open,
                            district ? PriorityVerdict.SEND_BACK : ApprovalVerdict.SEND_BACK);
                    audit.record(
                            AuditEvent.by(actor, "list.sent-back")
                                    .inCase(held.id())
                                    .with("reason", reason));
                    return Outcome.done();
                });
    }
}
