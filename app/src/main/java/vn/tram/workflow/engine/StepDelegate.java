package vn.tram.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tram.workflow.ProcessStep;

/** Lets the engine call a step; the domain's refusal becomes a BPMN error here and nowhere else. */
final class StepDelegate implements JavaDelegate {

    private final ProcessStep step;

    StepDelegate(ProcessStep step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessStep.Result result = step.run(UUID.fromString(execution.getProcessBusinessKey()));
        if (result instanceof ProcessStep.Result.Refused refused) {
            throw new BpmnError(refused.errorCode());
        }
        execution.setVariables(((ProcessStep.Result.GoOn) result).steering());
    }
}
