package vn.tram.sessions.process;

import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.sessions.domain.RescheduleAbsent;
import vn.tram.workflow.Batches;

/** Starts the counting of who did not come. */
@Component
class RescheduleAbsentStep extends SessionStep {

    RescheduleAbsentStep(Batches batches) {
        super(Step.RESCHEDULE_ABSENT, RescheduleAbsent.KIND, batches);
    }
}
