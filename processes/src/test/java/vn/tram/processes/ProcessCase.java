package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/**
 * One case on its way, driven as the application drives it: jobs, messages, tasks.
 *
 * @param <C> the case of one model, with its words
 */
public abstract class ProcessCase<C extends ProcessCase<C>> {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    protected ProcessCase(ProcessEngine engine, String key, Map<String, Object> variables) {
        this.engine = engine;
        this.instance =
                engine.getRuntimeService()
                        .startProcessInstanceByKey(key, UUID.randomUUID().toString(), variables);
    }

    protected abstract C self();

    /** The business key. */
    public String id() {
        return instance.getBusinessKey();
    }

    protected C tell(String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id())
                .setVariables(variables)
                .correlate();
        return self();
    }

    /** Completes the task, which may stand open beside others. */
    protected C complete(String task, Map<String, Object> variables) {
        engine.getTaskService().complete(openTask(task).getId(), variables);
        return self();
    }

    /** Runs the one job that waits at this element: a step, or a timer whose time has come. */
    public C fire(String elementId) {
        engine.getManagementService().executeJob(jobAt(elementId).getId());
        return self();
    }

    /** An operator gives the job another try. */
    protected C retry(String elementId) {
        engine.getManagementService().setJobRetries(jobAt(elementId).getId(), 1);
        return self();
    }

    public Job jobAt(String elementId) {
        Job job =
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(elementId)
                        .singleResult();
        assertThat(job).as("job at %s", elementId).isNotNull();
        return job;
    }

    public List<Job> jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    public List<Incident> incidents() {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    public List<Task> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list();
    }

    public List<String> openTaskNames() {
        return openTasks().stream().map(Task::getTaskDefinitionKey).toList();
    }

    /** The only one; null where none is open. */
    public Task openTask() {
        List<Task> open = openTasks();
        assertThat(open).hasSizeLessThan(2);
        return open.isEmpty() ? null : open.get(0);
    }

    protected Task openTask(String task) {
        return openTasks().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not open: " + task));
    }

    /** Names of all variables, in whatever scope they were left. */
    public List<String> variableNames() {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance.getId())
                .list()
                .stream()
                .map(VariableInstance::getName)
                .toList();
    }

    public ProcessInstanceAssert check() {
        return BpmnAwareTests.assertThat(instance);
    }
}
