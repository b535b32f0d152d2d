package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.doses.DueDoses.DueQuery;
import vn.tram.kernel.UnitCode;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.sessions.SessionView;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/**
 * Fills a session: first everybody of its communes is asked whether they are due, then those who
 * are take the numbers in order, up to capacity and the vaccine that the facility has or was
 * allocated, and the next ones stand by. Cut at any instant and run again, it ends with the same
 * people once each.
 */
@Component
public class ProposeSession implements BatchHandler {

    public static final String KIND = "session-proposal";

    private static final int ASKED = 1;
    private static final int FILLED = 2;
    private static final int LEAST_STANDBY = 50;
    private static final int ATTEMPTS = 10;

    private final SessionRepository sessions;
    private final ProposalStore store;
    private final VaccineAtHand vaccine;
    private final DueDoses due;
    private final LeftOver left;
    private final Campaigns campaigns;
    private final PriorityGroups groups;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    ProposeSession(
            SessionRepository sessions,
            ProposalStore store,
            VaccineAtHand vaccine,
            DueDoses due,
            LeftOver left,
            Campaigns campaigns,
            PriorityGroups groups,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.vaccine = vaccine;
        this.due = due;
        this.left = left;
        this.campaigns = campaigns;
        this.groups = groups;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        VaccinationSession session = sessions.findById(id).orElseThrow();
        run.phase("proposal", FILLED);
        if (run.checkpoint() < ASKED) {
            run.chunk(ASKED, () -> ask(session));
        }
        if (run.checkpoint() < FILLED) {
            fill(run, session);
        }
        run.finish(() -> finish(id));
    }

    /**
     * Two stations that want the same people at the same moment: the one that loses begins again.
     */
    private void fill(BatchRun run, VaccinationSession session) {
        for (int attempt = 1; run.checkpoint() < FILLED; attempt++) {
            try {
                run.chunk(FILLED, () -> fill(session));
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    /** Who would need to agree to a mixture is planned, and asked on the day. */
    private void ask(VaccinationSession session) {
        UUID id = session.id().value();
        SessionView view = session.view();
        Set<UnitCode> communes = new LinkedHashSet<>();
        communes.add(view.place().commune());
        communes.addAll(store.reach(id));
        store.clear(id);
        due.discard(id);
        due.snapshot(
                id,
                new DueQuery(
                        view.campaign(),
                        communes,
                        view.product(),
                        view.heldOn(),
                        view.place().province().orElseThrow(),
                        new DueConditions(true, view.scarcity())));
        store.count(id);
    }

    private void fill(VaccinationSession session) {
        UUID id = session.id().value();
        vaccine.oneAfterTheOther(session.facility());
        int room = Math.min(session.capacity(), vaccineFor(session));
        List<Integer> order = order(session);
        int standby = Math.max(LEAST_STANDBY, session.capacity());
        for (int attempt = 1;
                !store.fill(session, order, room, standby, clock.instant()) && attempt < ATTEMPTS;
                attempt++) {
            store.empty(id);
        }
        store.closeUp(id);
        left.keep(id);
    }

    private int vaccineFor(VaccinationSession session) {
        return vaccine.doses(session.view()).total();
    }

    /** The campaign's own order of groups, or that of their ranks on the day. */
    private List<Integer> order(VaccinationSession session) {
        List<Integer> own =
                campaigns
                        .byId(session.campaign())
                        .map(CampaignView::priorityOrder)
                        .orElse(List.of());
        return own.isEmpty()
                ? groups.inForce(session.heldOn()).stream().map(PriorityGroup::code).toList()
                : own;
    }

    private void finish(UUID id) {
        VaccinationSession session = sessions.lock(id).orElseThrow();
        if (!session.proposed(vaccineFor(session), clock.instant()).isDone()) {
            return;
        }
        sessions.saveAndFlush(session);
        audit.record(AuditEvent.bySystem("session.proposed").inCase(id));
        workflow.announce(Message.SESSION_PROPOSED.id(), id, Map.of());
    }
}
