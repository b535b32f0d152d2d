package vn.tram.lists.process;

import org.springframework.stereotype.Component;
import vn.tram.lists.domain.VerifyIdentities;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.workflow.Batches;

/** Starts the comparing of a reviewed list's identity numbers. */
@Component
class VerifyIdentitiesStep extends BatchStep {

    VerifyIdentitiesStep(Batches batches) {
        super(Step.VERIFY_IDENTITIES, VerifyIdentities.KIND, batches);
    }
}
