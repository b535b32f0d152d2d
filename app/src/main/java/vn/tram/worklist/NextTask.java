package vn.tram.worklist;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import vn.tram.workflow.TaskId;

/** Goes on after a piece of work: the next one opens by itself. */
public interface NextTask {

    /**
     * Opens the case of the actor's next task with a word of what it is; with none left, the inbox.
     * To be called in a request of the UI, after the act's transaction has ended.
     *
     * @param done the task just finished or found gone, which is not offered again
     */
    void open(UI ui, Optional<TaskId> done);
}
