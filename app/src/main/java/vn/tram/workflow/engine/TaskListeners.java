package vn.tram.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.Deadline;
import vn.tram.staff.Role;
import vn.tram.workflow.OpenTask;
import vn.tram.workflow.TaskId;
import vn.tram.workflow.TaskObserver;

/**
 * Reports every user task of every model, in the engine's own transaction, from the moment it opens
 * until it ends.
 */
@Component
class TaskListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskObserver> observers;
    private final Cases cases;
    private final DeadlineExpressions deadlines;

    TaskListeners(
            ObjectProvider<TaskObserver> observers, Cases cases, DeadlineExpressions deadlines) {
        this.observers = observers;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition =
                ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }

    private void opened(DelegateTask task) {
        String process = Models.processKey(task.getProcessDefinitionId());
        UUID caseId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        String group = task.getCandidates().iterator().next().getGroupId();
        Deadline deadline = deadlines.deadline(task.getExecution());
        OpenTask open =
                new OpenTask(
                        new TaskId(task.getId()),
                        process,
                        task.getTaskDefinitionKey(),
                        caseId,
                        cases.facts(process, caseId),
                        Role.valueOf(group),
                        deadlines.opened(task.getExecution()),
                        task.getDueDate().toInstant(),
                        deadline.rule(),
                        deadline.unit());
        observers.forEach(observer -> observer.opened(open));
    }

    private void ended(DelegateTask task) {
        observers.forEach(observer -> observer.ended(new TaskId(task.getId())));
    }
}
