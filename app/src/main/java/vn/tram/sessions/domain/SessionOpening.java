package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.workflow.Workflow;

/** Opens sessions, in the caller's transaction. */
@Component
class SessionOpening {

    private final SessionRepository sessions;
    private final PlanCheck check;
    private final SessionCodes codes;
    private final ProposalStore proposals;
    private final ReadinessStore readiness;
    private final Campaigns campaigns;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    SessionOpening(
            SessionRepository sessions,
            PlanCheck check,
            SessionCodes codes,
            ProposalStore proposals,
            ReadinessStore readiness,
            Campaigns campaigns,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.check = check;
        this.codes = codes;
        this.proposals = proposals;
        this.readiness = readiness;
        this.campaigns = campaigns;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<SessionId> open(NewSession typed, Actor actor) {
        NewSession asked = check.cleaned(typed);
        Optional<CampaignView> campaign = campaigns.heldOpen(asked.campaign());
        if (campaign.isEmpty()) {
            return Outcome.refused(Plain.CAMPAIGN_CLOSED);
        }
        return check.place(asked, campaign.get())
                .then(place -> open(asked, campaign.get(), place, actor));
    }

    private Outcome<SessionId> open(
            NewSession asked, CampaignView campaign, CasePlace place, Actor actor) {
        if (!Rights.allows(actor, Role.STATION, place)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        String code = codes.next(asked.heldOn().getYear());
        VaccinationSession session =
                sessions.saveAndFlush(
                        VaccinationSession.open(code, asked, place, actor, clock.instant()));
        proposals.reach(session.id().value(), asked.reach());
        readiness.prepare(session.view());
        audit.record(
                AuditEvent.by(actor, "session.opened")
                        .inCase(session.id().value())
                        .in(place.commune())
                        .with("code", code));
        boolean district = campaign.districtApproves() && place.district().isPresent();
        workflow.start(
                VaccinationSessionProcess.KEY,
                session.id().value(),
                VaccinationSessionProcess.DISTRICT_APPROVES.with(district));
        return Outcome.done(session.id());
    }
}
