package vn.tram.processes.sessions;

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
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.processes.sessions.VaccinationSessionProcess.Verdict;

/** One session on its way, driven as the application drives it: jobs, messages, tasks. */
final class SessionCase {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    private SessionCase(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    static SessionCase open(ProcessEngine engine, boolean districtApproves) {
        String sessionId = UUID.randomUUID().toString();
        return new SessionCase(
                engine,
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                VaccinationSessionProcess.KEY,
                                sessionId,
                                VaccinationSessionProcess.DISTRICT_APPROVES.with(
                                        districtApproves)));
    }

    String sessionId() {
        return instance.getBusinessKey();
    }

    /** The job of the step runs, and then its batch ends. */
    SessionCase batch(Step step) {
        return starts(step).tell(step.endedBy());
    }

    /** The job of the step runs; its batch is still under way. */
    SessionCase starts(Step step) {
        return fire(step.id());
    }

    SessionCase tell(Message message) {
        return tell(message, Map.of());
    }

    SessionCase tell(Message message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(sessionId())
                .setVariables(variables)
                .correlate();
        return this;
    }

    SessionCase complete(Task task) {
        return complete(task, Map.of());
    }

    SessionCase complete(Task task, Verdict verdict) {
        return complete(task, verdict.asVariables());
    }

    /** Runs the one job that waits at this element: a step, or a timer whose time has come. */
    SessionCase fire(String elementId) {
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
    SessionCase retry(Step step) {
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

    private SessionCase complete(Task task, Map<String, Object> variables) {
        org.camunda.bpm.engine.task.Task open = openTask();
        assertThat(open.getTaskDefinitionKey()).isEqualTo(task.id());
        engine.getTaskService().complete(open.getId(), variables);
        return this;
    }
}
