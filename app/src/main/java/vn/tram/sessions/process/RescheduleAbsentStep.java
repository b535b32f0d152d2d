package vn.tram.sessions.process;

import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.sessions.domain.AbsentRescheduling;
import vn.tram.workflow.Batches;

/** Starts giving new dates to the people whom a session did not vaccinate. */
@Component
class RescheduleAbsentStep extends SessionStep {

    RescheduleAbsentStep(Batches batches) {
        super(Step.RESCHEDULE_ABSENT, AbsentRescheduling.KIND, batches);
    }
}
