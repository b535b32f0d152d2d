package vn.tram.lists.process;

import org.springframework.stereotype.Component;
import vn.tram.lists.domain.EnrolSubjects;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.workflow.Batches;

/** Starts the enrolment of an approved list. */
@Component
class EnrolSubjectsStep extends BatchStep {

    EnrolSubjectsStep(Batches batches) {
        super(Step.ENROL_SUBJECTS, EnrolSubjects.KIND, batches);
    }
}
