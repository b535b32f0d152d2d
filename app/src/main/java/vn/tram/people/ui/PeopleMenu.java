package vn.tram.people.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

@Component
class PeopleMenu implements MenuEntry {

    private static final int ORDER = 10;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "search.menu",
                Icon.USERS,
                PeopleRoutes.SEARCH,
                ORDER,
                MenuGroup.REFERENCE,
                Set.of(
                        Role.LIST_MAKER,
                        Role.STATION,
                        Role.IDENTITY,
                        Role.COMMUNE,
                        Role.DISTRICT,
                        Role.PROVINCE));
    }
}
