package vn.tram.sessions.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.workflow.Batches;

/**
 * What a session is to be instead: the whole of a plan while it is made, place and time once it is
 * approved, of which those invited are told. In the caller's transaction, which holds the session.
 */
@Component
class PlanRevision {

    private final SessionRepository sessions;
    private final PlanCheck check;
    private final ProposalStore proposals;
    private final SubjectStore subjects;
    private final Campaigns campaigns;
    private final Batches batches;
    private final AuditLog audit;

    PlanRevision(
            SessionRepository sessions,
            PlanCheck check,
            ProposalStore proposals,
            SubjectStore subjects,
            Campaigns campaigns,
            Batches batches,
            AuditLog audit) {
        this.sessions = sessions;
        this.check = check;
        this.proposals = proposals;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.batches = batches;
        this.audit = audit;
    }

    Outcome<Void> change(VaccinationSession session, NewSession typed, Actor actor) {
        NewSession asked = check.cleaned(typed);
        boolean same =
                session.campaign().equals(asked.campaign())
                        && session.facility().equals(asked.facility());
        if (!same) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return campaigns
                .byId(asked.campaign())
                .map(campaign -> check.place(asked, campaign))
                .orElseGet(() -> Outcome.refused(Plain.CAMPAIGN_CLOSED))
                .then(place -> session.change(asked))
                .map(
                        changed -> {
                            proposals.reach(session.id().value(), asked.reach());
                            sessions.saveAndFlush(session);
                            audit.record(
                                    AuditEvent.by(actor, "session.plan-changed")
                                            .inCase(session.id().value()));
                            return null;
                        });
    }

    Outcome<Void> move(VaccinationSession session, NewSession typed, Actor actor) {
        NewSession asked = check.cleaned(typed);
        UUID key = session.id().value();
        if (subjects.received(key) > 0) {
            return Outcome.refused(Plain.CHECKED_IN);
        }
        Optional<Plain> wrong = check.when(asked);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Instant before = session.startsAt();
        return session.moveTo(asked)
                .map(
                        moved -> {
                            sessions.saveAndFlush(session);
                            batches.start(TellSubjects.KIND, key, Optional.of(before.toString()));
                            audit.record(
                                    AuditEvent.by(actor, "session.moved")
                                            .inCase(key)
                                            .with("day", asked.heldOn().toString()));
                            return null;
                        });
    }
}
