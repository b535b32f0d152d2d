package vn.tram.lists.domain;

import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListId;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.processes.lists.SubjectListApproval.Verdict;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;

/**
 * Acts on a list by whoever has it before them: the list is held, then the right is looked at, then
 * the act decides. In the caller's transaction.
 */
@Component
class AtDesk {

    private final SubjectListRepository lists;
    private final ListAccess access;
    private final Desk desk;
    private final Workflow workflow;

    AtDesk(SubjectListRepository lists, ListAccess access, Desk desk, Workflow workflow) {
        this.lists = lists;
        this.access = access;
        this.desk = desk;
        this.workflow = workflow;
    }

    /** What is done with the list and its open task. */
    interface TaskAct<T> {
        Outcome<T> on(SubjectList list, WorkItem task);
    }

    /** What is done with the list in the role in which the actor has it. */
    interface RoleAct<T> {
        Outcome<T> on(SubjectList list, Role role);
    }

    <T> Outcome<T> withTask(ListId id, Task task, Actor actor, TaskAct<T> act) {
        return access.held(id, actor).then(list -> withTask(list, task, actor, act));
    }

    /** The same for a list that is held already. */
    <T> Outcome<T> withTask(SubjectList list, Task task, Actor actor, TaskAct<T> act) {
        return desk.task(list, task, actor).then(open -> act.on(list, open));
    }

    <T> Outcome<T> inRole(ListId id, Actor actor, RoleAct<T> act) {
        return access.held(id, actor)
                .then(list -> desk.role(list, actor).then(role -> act.on(list, role)));
    }

    /** The list first: the task that opens next describes it as it now stands. */
    void finish(SubjectList list, WorkItem task, Verdict verdict) {
        lists.saveAndFlush(list);
        workflow.complete(task.id(), verdict.asVariables());
    }
}
