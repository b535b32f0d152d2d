package vn.tram.lists.process;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.lists.domain.ListFacts;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.workflow.CaseDirectory;
import vn.tram.workflow.CaseFacts;

/** Tells inbox and deadlines about lists. */
@Component
class ListCases implements CaseDirectory {

    private final ListFacts facts;

    ListCases(ListFacts facts) {
        this.facts = facts;
    }

    @Override
    public String process() {
        return SubjectListApproval.KEY;
    }

    @Override
    public CaseFacts facts(UUID caseId) {
        return facts.of(caseId);
    }

    @Override
    public LocalDate eventDate(UUID caseId) {
        return facts.eventDate(caseId);
    }
}
