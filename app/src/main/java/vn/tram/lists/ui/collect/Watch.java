package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * Lets a page ask the server each second while something runs, and only then: each question keeps
 * the session alive.
 */
final class Watch {

    private static final int SECOND = 1000;
    private static final int NEVER = -1;

    private final Component page;
    private boolean on;

    Watch(Component page, Runnable eachSecond) {
        this.page = page;
        page.addAttachListener(
                attached -> {
                    UI ui = attached.getUI();
                    Registration polling = ui.addPollListener(poll -> eachSecond.run());
                    ui.setPollInterval(on ? SECOND : NEVER);
                    page.addDetachListener(
                            detached -> {
                                polling.remove();
                                ui.setPollInterval(NEVER);
                                detached.unregisterListener();
                            });
                });
    }

    void set(boolean running) {
        if (on != running) {
            on = running;
            page.getUI().ifPresent(ui -> ui.setPollInterval(on ? SECOND : NEVER));
        }
    }
}
