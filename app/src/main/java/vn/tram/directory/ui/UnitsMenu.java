package vn.tram.directory.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class UnitsMenu implements MenuEntry {

    private static final int ORDER = 30;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "units.menu",
                Icon.MAP,
                UnitsView.ROUTE,
                ORDER,
                MenuGroup.SYSTEM,
                Set.of(Role.ADMIN));
    }
}
