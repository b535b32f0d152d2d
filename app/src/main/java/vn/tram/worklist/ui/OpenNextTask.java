package vn.tram.worklist.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.workflow.TaskId;
import vn.tram.worklist.NextTask;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@Component
class OpenNextTask implements NextTask {

    private final Worklist worklist;
    private final CaseKinds kinds;
    private final CurrentActor actor;
    private final Messages messages;

    OpenNextTask(Worklist worklist, CaseKinds kinds, CurrentActor actor, Messages messages) {
        this.worklist = worklist;
        this.kinds = kinds;
        this.actor = actor;
        this.messages = messages;
    }

    @Override
    public void open(UI ui, Optional<TaskId> done) {
        Optional<WorkItem> next = worklist.next(actor.get(), done);
        Optional<String> route = next.flatMap(kinds::route);
        if (route.isEmpty()) {
            Toasts.success(messages.text("worklist.next.none"));
            ui.navigate(InboxState.ROUTE);
            return;
        }
        WorkItem item = next.get();
        Toasts.success(messages.text("worklist.next", kinds.name(item), item.caseCode()));
        ui.navigate(route.get());
    }
}
