package vn.tram.processes.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;

/** One complaint on its way, driven as the application drives it: jobs, messages, tasks. */
final class ComplaintCase {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    private ComplaintCase(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    /** The desk stands there from the start, since no step of these tests writes it. */
    static ComplaintCase file(ProcessEngine engine) {
        return new ComplaintCase(
                engine,
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                CertificateCorrection.KEY,
                                UUID.randomUUID().toString(),
                                CertificateCorrection.DESK.with("STATION")));
    }

    String id() {
        return instance.getBusinessKey();
    }

    ComplaintCase runs(Step step) {
        return fire(step.id());
    }

    ComplaintCase tell(Message message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(id())
                .correlate();
        return this;
    }

    ComplaintCase propose(boolean identityFields) {
        Map<String, Object> variables = new HashMap<>(ExaminationVerdict.CORRECT.asVariables());
        variables.putAll(CertificateCorrection.IDENTITY_FIELDS.with(identityFields));
        return complete(Task.EXAMINE_COMPLAINT, variables);
    }

    ComplaintCase complete(Task task, Verdict verdict) {
        return complete(task, verdict.asVariables());
    }

    private ComplaintCase complete(Task task, Map<String, Object> variables) {
        org.camunda.bpm.engine.task.Task open = openTask();
        assertThat(open.getTaskDefinitionKey()).isEqualTo(task.id());
        engine.getTaskService().complete(open.getId(), variables);
        return this;
    }

    /** Runs the one job that waits at this element: a step, or a timer whose time has come. */
    ComplaintCase fire(String elementId) {
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
    ComplaintCase retry(Step step) {
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
}
