package vn.tram.complaints.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.ComplaintFacts;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.workflow.CaseDirectory;
import vn.tram.workflow.CaseFacts;

/** Tells inbox and deadlines about complaints. */
@Component
class ComplaintCases implements CaseDirectory {

    private final ComplaintFacts facts;

    ComplaintCases(ComplaintFacts facts) {
        this.facts = facts;
    }

    @Override
    public String process() {
        return CertificateCorrection.KEY;
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
