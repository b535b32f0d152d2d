package vn.tram.workflow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.Deadlines;
import vn.tram.staff.Role;
import vn.tram.workflow.ProcessStep;

/**
 * Stops the start when models and application do not fit: a process nobody deployed, a service task
 * without its step, a user task without a role or a deadline. Found here, not by the first case
 * that gets there.
 */
@Component
class ModelVerifier implements SmartInitializingSingleton {

    /** The role that a step of the process chooses. */
    private static final String CHOSEN_ROLE = "${desk}";

    private static final Set<String> ENGINE_STEPS = Set.of("remindStep", "escalateStep");

    private final RepositoryService repository;
    private final List<ProcessStep> steps;
    private final Cases cases;
    private final Deadlines deadlines;

    ModelVerifier(
            RepositoryService repository,
            List<ProcessStep> steps,
            Cases cases,
            Deadlines deadlines) {
        this.repository = repository;
        this.steps = steps;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ProcessDefinition> deployed =
                repository.createProcessDefinitionQuery().latestVersion().list();
        Set<String> keys =
                deployed.stream().map(ProcessDefinition::getKey).collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        cases.processes().stream()
                .filter(process -> !keys.contains(process))
                .forEach(process -> problems.add("the process " + process + " is not deployed"));
        for (ProcessDefinition definition : deployed) {
            problems.addAll(
                    problems(
                            definition.getKey(),
                            repository.getBpmnModelInstance(definition.getId())));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "the process models do not fit: " + String.join("; ", problems));
        }
    }

    List<String> problems(String process, BpmnModelInstance model) {
        List<String> problems = new ArrayList<>();
        if (!cases.processes().contains(process)) {
            problems.add("no capability tells about the cases of " + process);
        }
        Collection<UserTask> userTasks = model.getModelElementsByType(UserTask.class);
        for (UserTask task : userTasks) {
            if (task.getCamundaCandidateGroupsList().size() != 1
                    || !isRole(task.getCamundaCandidateGroupsList().get(0))) {
                problems.add("the task " + process + "." + task.getId() + " needs one role");
            }
            if (!deadlines.known(Models.ruleOf(process, task.getId()))) {
                problems.add("the task " + process + "." + task.getId() + " has no deadline rule");
            }
        }
        for (ReceiveTask waiting : model.getModelElementsByType(ReceiveTask.class)) {
            if (!deadlines.known(Models.ruleOf(process, waiting.getId()))) {
                problems.add(process + "." + waiting.getId() + " waits without a deadline rule");
            }
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            if (!hasStep(task.getCamundaDelegateExpression())) {
                problems.add("the service task " + process + "." + task.getId() + " has no step");
            }
        }
        return problems;
    }

    private boolean hasStep(String expression) {
        if (expression == null || !expression.startsWith("${") || !expression.endsWith("}")) {
            return false;
        }
        String name = expression.substring(2, expression.length() - 1);
        return ENGINE_STEPS.contains(name)
                || steps.stream().anyMatch(step -> step.name().equals(name));
    }

    private static boolean isRole(String group) {
        return group.equals(CHOSEN_ROLE)
                || Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(group));
    }
}
