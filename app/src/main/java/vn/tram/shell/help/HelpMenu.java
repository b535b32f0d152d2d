package vn.tram.shell.help;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;

@Component
class HelpMenu implements MenuEntry {

    private static final int ORDER = 60;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "help.title", Icon.CIRCLE_HELP, "help", ORDER, MenuGroup.SYSTEM, Set.of());
    }
}
