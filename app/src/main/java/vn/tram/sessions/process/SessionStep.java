package vn.tram.sessions.process;

import java.util.Optional;
import java.util.UUID;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.workflow.Batches;
import vn.tram.workflow.ProcessStep;

/**
 * A service task that starts long work and leaves; the process waits for the message at its end.
 */
abstract class SessionStep implements ProcessStep {

    private final Step step;
    private final String kind;
    private final Batches batches;

    SessionStep(Step step, String kind, Batches batches) {
        this.step = step;
        this.kind = kind;
        this.batches = batches;
    }

    @Override
    public String name() {
        return step.bean();
    }

    @Override
    public Result run(UUID caseId) {
        batches.start(kind, caseId, Optional.empty());
        return ProcessStep.goOn();
    }
}
