package vn.tram.sessions.process;

import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.sessions.domain.InviteSubjects;
import vn.tram.workflow.Batches;

/** Starts the invitations of an approved session. */
@Component
class InviteSubjectsStep extends SessionStep {

    InviteSubjectsStep(Batches batches) {
        super(Step.INVITE_SUBJECTS, InviteSubjects.KIND, batches);
    }
}
