package vn.tram.processes.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.processes.lists.SubjectListApproval.Verdict;

/** One list on its way, driven as the application drives it: jobs, messages, tasks. */
final class ListCase {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    private ListCase(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    static ListCase submit(ProcessEngine engine, boolean priorityApproval) {
        String listId = UUID.randomUUID().toString();
        return new ListCase(
                engine,
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                SubjectListApproval.KEY,
                                listId,
                                SubjectListApproval.PRIORITY_APPROVAL.with(priorityApproval)));
    }

    String listId() {
        return instance.getBusinessKey();
    }

    /** The job of the step runs, and then its batch ends with this verdict. */
    ListCase batch(Step step, Verdict verdict) {
        return starts(step).tell(step.endedBy(), verdict.asVariables());
    }

    /** The job of the step runs; its batch is still under way. */
    ListCase starts(Step step) {
        return fire(step.id());
    }

    ListCase tell(Message message) {
        return tell(message, Map.of());
    }

    ListCase tell(Message message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(listId())
                .setVariables(variables)
                .correlate();
        return this;
    }

    ListCase complete(Task task) {
        return complete(task, Map.of());
    }

    ListCase complete(Task task, Verdict verdict) {
        return complete(task, verdict.asVariables());
    }

    /** Runs the one job that waits at this element: a step, or a timer whose time has come. */
    ListCase fire(String elementId) {
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

    /** An operator gives the step's job another try. */
    ListCase retry(Step step) {
        engine.getManagementService().setJobRetries(jobAt(step.id()).getId(), 1);
        return this;
    }

    List<Incident> incidents() {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(instance.getId())
                .list();
    }

    org.camunda.bpm.engine.task.Task openTask() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
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

    private ListCase complete(Task task, Map<String, Object> variables) {
        org.camunda.bpm.engine.task.Task open = openTask();
        assertThat(open.getTaskDefinitionKey()).isEqualTo(task.id());
        engine.getTaskService().complete(open.getId(), variables);
        return this;
    }
}
