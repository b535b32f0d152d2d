package vn.tram.sessions.domain;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionView;

/** Counts what is planned for a session. */
@Component
class PlanNumbers {

    private final SubjectStore subjects;
    private final ProposalStore proposals;
    private final InvitationStore invitations;
    private final VaccineAtHand vaccine;
    private final SiteLimit limit;

    PlanNumbers(
            SubjectStore subjects,
            ProposalStore proposals,
            InvitationStore invitations,
            VaccineAtHand vaccine,
            SiteLimit limit) {
        this.subjects = subjects;
        this.proposals = proposals;
        this.invitations = invitations;
        this.vaccine = vaccine;
        this.limit = limit;
    }

    SessionPlan of(VaccinationSession session) {
        UUID id = session.id().value();
        SessionView view = session.view();
        VaccineAtHand.Doses doses = vaccine.doses(view);
        return new SessionPlan(
                session.maker(),
                subjects.planned(id),
                subjects.standby(id),
                subjects.listed(id),
                subjects.byGroup(id),
                subjects.found(id),
                subjects.withoutPhone(id),
                invitations.written(id, session.moves()),
                doses.inStore(),
                doses.allocated(),
                limit.passed(view),
                Set.copyOf(proposals.reach(id)),
                session.note(),
                session.proposedAt());
    }
}
