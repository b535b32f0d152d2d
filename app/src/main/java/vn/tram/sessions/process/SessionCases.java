package vn.tram.sessions.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess;
import vn.tram.sessions.domain.SessionFacts;
import vn.tram.workflow.CaseDirectory;
import vn.tram.workflow.CaseFacts;

/** Tells inbox and deadlines about sessions. */
@Component
class SessionCases implements CaseDirectory {

    private final SessionFacts facts;

    SessionCases(SessionFacts facts) {
        this.facts = facts;
    }

    @Override
    public String process() {
        return VaccinationSessionProcess.KEY;
    }

    @Override
    public CaseFacts facts(UUID caseId) {
        return facts.of(caseId);
    }

    @Override
    public LocalDate eventDate(UUID caseId) {
        return facts.eventDate(caseId);
    }

    @Override
    public Optional<Instant> clockStart(UUID caseId, String task) {
        return facts.clockStart(caseId, task);
    }
}
