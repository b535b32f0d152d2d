package vn.tram.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.worklist.WorkItem;

/** What is to be done now in a case, and the button that does it. */
class NextActs {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final Runnable again;

    NextActs(EventView event, EventServices services, Runnable again) {
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.again = again;
    }

    NextActionBar of(WorkItem item) {
        Instant now = services.clock().instant();
        boolean mine =
                services.worklist()
                        .doable(event.id().value(), item.task(), services.current().get())
                        .isDone();
        if (!mine) {
            return NextActionBar.others(
                    words.messages().text("shell.role." + item.role().name()),
                    words.task(item.task()),
                    services.dues().of(item),
                    now,
                    words.messages());
        }
        return NextActionBar.yours(
                        words.task(item.task()), services.dues().of(item), now, words.messages())
                .actions(buttons(item).toArray(Button[]::new));
    }

    /** The council concludes on a page of its own. */
    private List<Button> buttons(WorkItem item) {
        if (!item.task().equals(Task.RECORD_CONCLUSION.id())) {
            return List.of(
                    Buttons.primary(
                            words.text("act.do." + item.task()),
                            click -> services.dialogs().open(event, item, again)));
        }
        return List.of(
                Buttons.secondary(
                        words.text("act.more"),
                        Icon.UNDO_2,
                        click -> services.dialogs().askForMore(event, item, again)),
                Buttons.primary(
                        words.text("act.do." + item.task()),
                        click -> UI.getCurrent().navigate(SafetyRoutes.council(event.code()))));
    }
}
