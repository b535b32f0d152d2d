package vn.tram.safety.ui;

import org.springframework.stereotype.Component;
import vn.tram.safety.AdverseEvents;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;

/** The line of the menu that leads to adverse events. */
@Component
class SafetyMenu implements MenuEntry {

    private static final int ORDER = 40;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "safety-page.menu",
                Icon.HEART_PULSE,
                SafetyRoutes.EVENTS,
                ORDER,
                MenuGroup.WORK,
                AdverseEvents.READERS);
    }
}
