package vn.tram.audit.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class AuditMenu implements MenuEntry {

    private static final int ORDER = 30;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "audit-page.menu",
                Icon.SHIELD_CHECK,
                AuditView.ROUTE,
                ORDER,
                MenuGroup.REFERENCE,
                Set.of(Role.AUDITOR));
    }
}
