package vn.tram.safety.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.safety.domain.EventFacts;
import vn.tram.workflow.CaseDirectory;
import vn.tram.workflow.CaseFacts;

/** Tells inbox and deadlines about adverse events. */
@Component
class SafetyCases implements CaseDirectory {

    private final EventFacts facts;

    SafetyCases(EventFacts facts) {
        this.facts = facts;
    }

    @Override
    public String process() {
        return AdverseEventInvestigation.KEY;
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
