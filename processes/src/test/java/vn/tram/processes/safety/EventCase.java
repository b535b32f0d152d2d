package vn.tram.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventInvestigation.Verdict;

/** One adverse event on its way, driven as the application drives it: messages and tasks. */
final class EventCase {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    private EventCase(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    static EventCase open(ProcessEngine engine, boolean serious) {
        String caseId = UUID.randomUUID().toString();
        return new EventCase(
                engine,
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                AdverseEventInvestigation.KEY,
                                caseId,
                                AdverseEventInvestigation.SERIOUS.with(serious)));
    }

    String caseId() {
        return instance.getBusinessKey();
    }

    EventCase tell(Message message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(caseId())
                .correlate();
        return this;
    }

    EventCase complete(Task task) {
        return complete(task, Map.of());
    }

    EventCase complete(Task task, Verdict verdict) {
        return complete(task, verdict.asVariables());
    }

    private EventCase complete(Task task, Map<String, Object> variables) {
        String open =
                engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .taskDefinitionKey(task.id())
                        .singleResult()
                        .getId();
        engine.getTaskService().complete(open, variables);
        return this;
    }

    /** Runs the one timer at this element, whose time has come. */
    EventCase fire(String elementId) {
        engine.getManagementService().executeJob(jobAt(elementId).getId());
        return this;
    }

    Job jobAt(String elementId) {
        Job job =
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(elementId)
                        .singleResult();
        assertThat(job).as("job at %s", elementId).isNotNull();
        return job;
    }

    List<Job> jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    List<org.camunda.bpm.engine.task.Task> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list();
    }

    org.camunda.bpm.engine.task.Task openTask(Task task) {
        return openTasks().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(task.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not open: " + task));
    }

    List<String> openTaskNames() {
        return openTasks().stream()
                .map(org.camunda.bpm.engine.task.Task::getTaskDefinitionKey)
                .toList();
    }

    /** Names of all variables, in whatever scope they were left. */
    List<String> variableNames() {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance.getId())
                .list()
                .stream()
                .map(VariableInstance::getName)
                .toList();
    }

    ProcessInstanceAssert check() {
        return BpmnAwareTests.assertThat(instance);
    }
}
