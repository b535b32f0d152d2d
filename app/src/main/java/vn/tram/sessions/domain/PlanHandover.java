package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.PlanVerdict;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/**
 * How a plan leaves the hands of its station: to another proposal, or to approval. In the caller's
 * transaction, which holds the session.
 */
@Component
class PlanHandover {

    private final SessionDesk desk;
    private final SubjectStore subjects;
    private final ProposalStore proposals;
    private final AuditLog audit;
    private final Clock clock;

    PlanHandover(
            SessionDesk desk,
            SubjectStore subjects,
            ProposalStore proposals,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.subjects = subjects;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Void> proposeAgain(VaccinationSession session, WorkItem task, Actor actor) {
        return session.proposeAgain()
                .map(
                        again -> {
                            audit.record(
                                    AuditEvent.by(actor, "session.proposal-asked")
                                            .inCase(session.id().value()));
                            desk.finish(session, task, PlanVerdict.PROPOSE_AGAIN.asVariables());
                            return null;
                        });
    }

    Outcome<Void> submit(VaccinationSession session, WorkItem task, Actor actor) {
        UUID key = session.id().value();
        int people = subjects.planned(key);
        if (people == 0) {
            return Outcome.refused(Plain.NOBODY_PLANNED);
        }
        if (people > session.capacity()) {
            return Outcome.refused(Plain.FULL);
        }
        if (!session.endsAt().isAfter(clock.instant())) {
            return Outcome.refused(Plain.DAY_PAST);
        }
        return session.submit(actor)
                .map(
                        sent -> {
                            proposals.closeUp(key);
                            audit.record(
                                    AuditEvent.by(actor, "session.plan-submitted")
                                            .inCase(key)
                                            .with("people", people));
                            desk.finish(session, task, PlanVerdict.SUBMIT.asVariables());
                            return null;
                        });
    }
}
