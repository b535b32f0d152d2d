package vn.tram.sessions.ui.after;

import org.springframework.stereotype.Component;
import vn.tram.sessions.Sessions;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;

@Component
class ReportsMenu implements MenuEntry {

    private static final int ORDER = 40;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "after.reports.menu",
                Icon.FILE_CHART_COLUMN,
                ReportsView.ROUTE,
                ORDER,
                MenuGroup.REFERENCE,
                Sessions.READERS);
    }
}
