package vn.tram.lists.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * On whose desk a list lies: the open task that belongs to its state, and whether the actor may do
 * it.
 */
@Component
class Desk {

    private final Worklist worklist;

    Desk(Worklist worklist) {
        this.worklist = worklist;
    }

    /**
     * The task a list of this state waits for; empty while it is collected, in the background, or
     * ended.
     */
    static Optional<Task> task(ListState state) {
        return switch (state) {
            case REPAIRING -> Optional.of(Task.REPAIR_ROWS);
            case IN_REVIEW -> Optional.of(Task.REVIEW_LIST);
            case RESOLVING -> Optional.of(Task.RESOLVE_IDENTITIES);
            case AWAITING_APPROVAL -> Optional.of(Task.APPROVE_LIST);
            case AWAITING_PRIORITY -> Optional.of(Task.APPROVE_BY_PRIORITY);
            default -> Optional.empty();
        };
    }

    /** The open task of this kind, if the list stands there and the actor may do it. */
    Outcome<WorkItem> task(SubjectList list, Task task, Actor actor) {
        if (task(list.state()).filter(task::equals).isEmpty()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return worklist.doable(list.id(), task.id(), actor);
    }

    /** The role in which the actor has the list before them now; refused when they have not. */
    Outcome<Role> role(SubjectList list, Actor actor) {
        if (list.state() == ListState.DRAFT) {
            return Rights.allows(actor, Role.LIST_MAKER, list.place())
                    ? Outcome.done(Role.LIST_MAKER)
                    : Outcome.refused(Plain.NOT_YOURS);
        }
        return task(list.state())
                .map(task -> worklist.doable(list.id(), task.id(), actor).map(WorkItem::role))
                .orElseGet(() -> Outcome.refused(Plain.NOT_NOW));
    }
}
