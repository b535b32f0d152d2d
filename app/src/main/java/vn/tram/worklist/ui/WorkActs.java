package vn.tram.worklist.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Rights;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** What can be done with a task from the list, and when it is offered. */
@Component
class WorkActs {

    private final Worklist worklist;
    private final CaseKinds kinds;
    private final ReassignDialogs dialogs;
    private final Messages messages;

    WorkActs(Worklist worklist, CaseKinds kinds, ReassignDialogs dialogs, Messages messages) {
        this.worklist = worklist;
        this.kinds = kinds;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    boolean mayClaim(WorkItem item, Actor actor) {
        return item.assignee().isEmpty() && Rights.allows(actor, item.role(), item.place());
    }

    boolean isMine(WorkItem item, Actor actor) {
        return item.assignee().filter(actor.id()::equals).isPresent();
    }

    boolean mayReassign(WorkItem item, Actor actor) {
        return isMine(item, actor) || mayClaim(item, actor);
    }

    void open(WorkItem item) {
        kinds.route(item).ifPresent(UI.getCurrent()::navigate);
    }

    /** The words of a refusal; empty when it was taken. */
    Optional<String> claim(WorkItem item, Actor actor) {
        return told(worklist.claim(item.id(), actor), "worklist.claimed");
    }

    Optional<String> release(WorkItem item, Actor actor) {
        return told(worklist.release(item.id(), actor), "worklist.released");
    }

    void reassign(WorkItem item, CurrentActor actor, Runnable then) {
        dialogs.open(List.of(item), actor, then);
    }

    private Optional<String> told(Outcome<?> outcome, String done) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return Optional.of(messages.refusal(refused.refusal()));
        }
        Toasts.success(messages.text(done));
        return Optional.empty();
    }
}
