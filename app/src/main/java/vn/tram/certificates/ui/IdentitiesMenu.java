package vn.tram.certificates.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class IdentitiesMenu implements MenuEntry {

    private static final int ORDER = 35;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "waiting-identities.menu",
                Icon.ID_CARD,
                IdentitiesView.ROUTE,
                ORDER,
                MenuGroup.WORK,
                Set.of(Role.IDENTITY));
    }
}
