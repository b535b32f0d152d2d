package vn.tram.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.workflow.TaskObserver;

/**
 * What the models see as {@code remindStep} and {@code escalateStep}. The service task behind a
 * task's boundary timer is named after the task: {@code reviewListRemind}, {@code
 * reviewListEscalate}.
 */
@Component
class OverdueSteps {

    static final String REMIND = "Remind";
    static final String ESCALATE = "Escalate";

    private final ObjectProvider<TaskObserver> observers;

    OverdueSteps(ObjectProvider<TaskObserver> observers) {
        this.observers = observers;
    }

    JavaDelegate remind() {
        return execution ->
                observers.forEach(o -> o.reminded(caseOf(execution), taskOf(execution, REMIND)));
    }

    JavaDelegate escalate() {
        return execution ->
                observers.forEach(o -> o.overdue(caseOf(execution), taskOf(execution, ESCALATE)));
    }

    private static UUID caseOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private static String taskOf(DelegateExecution execution, String suffix) {
        String step = execution.getCurrentActivityId();
        if (!step.endsWith(suffix)) {
            throw new IllegalStateException(
                    "the step " + step + " is not named after its task and " + suffix);
        }
        return step.substring(0, step.length() - suffix.length());
    }
}
