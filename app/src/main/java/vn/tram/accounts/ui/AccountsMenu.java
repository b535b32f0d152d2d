package vn.tram.accounts.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class AccountsMenu implements MenuEntry {

    private static final int ORDER = 20;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "accounts.menu",
                Icon.USER_COG,
                AccountsView.ROUTE,
                ORDER,
                MenuGroup.SYSTEM,
                Set.of(Role.ADMIN));
    }
}
