package vn.tram.campaigns.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class CampaignsMenu implements MenuEntry {

    private static final int ORDER = 10;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "campaigns.title",
                Icon.FLAG,
                CampaignsView.ROUTE,
                ORDER,
                MenuGroup.SYSTEM,
                Set.of(Role.ADMIN, Role.PROVINCE));
    }
}
