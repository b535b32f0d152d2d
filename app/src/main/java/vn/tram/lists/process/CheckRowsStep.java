package vn.tram.lists.process;

import org.springframework.stereotype.Component;
import vn.tram.lists.domain.CheckRows;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.workflow.Batches;

/** Starts the checking of a submitted list. */
@Component
class CheckRowsStep extends BatchStep {

    CheckRowsStep(Batches batches) {
        super(Step.CHECK_ROWS, CheckRows.KIND, batches);
    }
}
