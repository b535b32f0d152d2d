package vn.tram.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.workflow.CasePosition;
import vn.tram.workflow.TaskId;
import vn.tram.workflow.Workflow;

@Component
class EngineWorkflow implements Workflow {

    private static final int MOST_STATIONS = 500;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final RepositoryService repository;

    EngineWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.repository = repository;
    }

    @Override
    @Transactional
    public void start(String process, UUID caseId, Map<String, Object> steering) {
        unlessOvertaken(
                () -> runtime.startProcessInstanceByKey(process, caseId.toString(), steering));
    }

    @Override
    @Transactional
    public void complete(TaskId task, Map<String, Object> steering) {
        unlessOvertaken(
                () -> {
                    tasks.complete(task.value(), steering);
                    return task;
                });
    }

    /** A timer or another act moved the same case meanwhile: what was asked can be tried again. */
    private static <T> T unlessOvertaken(Supplier<T> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException overtaken) {
            throw new OptimisticLockingFailureException("the case moved meanwhile", overtaken);
        }
    }

    @Override
    @Transactional
    public boolean announce(String message, UUID caseId, Map<String, Object> steering) {
        // correlating with exactly one would throw when nobody waits, and with that roll back what
        // the caller did
        return !unlessOvertaken(
                        () ->
                                runtime.createMessageCorrelation(message)
                                        .processInstanceBusinessKey(caseId.toString())
                                        .setVariables(steering)
                                        .correlateAllWithResult())
                .isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CasePosition> position(UUID caseId) {
        List<HistoricProcessInstance> instances =
                history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .orderByProcessInstanceStartTime()
                        .desc()
                        .listPage(0, 1);
        return instances.stream().findFirst().map(this::position);
    }

    private CasePosition position(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities =
                history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .orderByHistoricActivityInstanceStartTime()
                        .asc()
                        .listPage(0, MOST_STATIONS);
        List<CasePosition.Passed> passed =
                activities.stream()
                        .filter(activity -> activity.getEndTime() != null)
                        .map(
                                activity ->
                                        new CasePosition.Passed(
                                                activity.getActivityId(),
                                                activity.getStartTime().toInstant(),
                                                activity.getEndTime().toInstant(),
                                                activity.isCanceled()))
                        .toList();
        Set<String> current =
                activities.stream()
                        .filter(activity -> activity.getEndTime() == null)
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet());
        return new CasePosition(instance.getProcessDefinitionKey(), passed, current);
    }

    @Override
    public String model(String process) {
        String definition =
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId();
        try (InputStream in = repository.getProcessModel(definition)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
