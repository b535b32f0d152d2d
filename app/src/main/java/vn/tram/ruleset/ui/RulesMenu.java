package vn.tram.ruleset.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;

@Component
class RulesMenu implements MenuEntry {

    private static final int ORDER = 50;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "rules.title", Icon.SCALE, RulesView.ROUTE, ORDER, MenuGroup.SYSTEM, Set.of());
    }
}
