package vn.tram.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;

/**
 * Lets a page ask the server again and again while something runs, and only then: each question
 * keeps the session of whoever looks alive. Parts of a page may each have a watch of their own: the
 * browser asks as often as the quickest of those that run.
 */
public final class Watch {

    private static final int SECOND = 1_000;
    private static final int SECOND_AND_A_HALF = 1_500;
    private static final int LOOKS_IN_TEN_MINUTES = 400;
    private static final int NEVER = -1;

    private final Component page;
    private final int every;
    private final int most;
    private boolean on;
    private int looks;

    private Watch(Component page, int every, int most, Runnable look) {
        this.page = page;
        this.every = every;
        this.most = most;
        page.addAttachListener(
                attached -> {
                    UI ui = attached.getUI();
                    Registration polling = ui.addPollListener(poll -> look(look));
                    all(ui).add(this);
                    ask(ui);
                    page.addDetachListener(
                            detached -> {
                                polling.remove();
                                all(ui).remove(this);
                                ask(ui);
                                detached.unregisterListener();
                            });
                });
    }

    /** Each second, for as long as it runs: for work that somebody waits for before the screen. */
    public static Watch eachSecond(Component page, Runnable look) {
        return new Watch(page, SECOND, Integer.MAX_VALUE, look);
    }

    /** For ten minutes at most: for a step of the system that ends within seconds. */
    public static Watch forTenMinutes(Component page, Runnable look) {
        return new Watch(page, SECOND_AND_A_HALF, LOOKS_IN_TEN_MINUTES, look);
    }

    private void look(Runnable look) {
        if (!on) {
            return;
        }
        looks++;
        look.run();
        if (looks >= most) {
            set(false);
        }
    }

    /** Whether there is something to wait for; the page says so each time it is drawn. */
    public void set(boolean running) {
        if (running && looks >= most) {
            return;
        }
        if (on != running) {
            on = running;
            page.getUI().ifPresent(Watch::ask);
        }
    }

    private static void ask(UI ui) {
        ui.setPollInterval(
                all(ui).stream()
                        .filter(watch -> watch.on)
                        .mapToInt(watch -> watch.every)
                        .min()
                        .orElse(NEVER));
    }

    /** Those of what stands on the screen now. */
    private static Watches all(UI ui) {
        Watches known = ComponentUtil.getData(ui, Watches.class);
        if (known != null) {
            return known;
        }
        Watches none = new Watches();
        ComponentUtil.setData(ui, Watches.class, none);
        return none;
    }

    private static final class Watches extends HashSet<Watch> {

        private static final long serialVersionUID = 1L;
    }
}
