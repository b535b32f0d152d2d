package vn.tram.stock.ui;

import org.springframework.stereotype.Component;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.stock.Stores;

@Component
class StockMenu implements MenuEntry {

    private static final int ORDER = 20;

    @Override
    public MenuItem item() {
        return new MenuItem(
                "stock.menu",
                Icon.PACKAGE,
                StockRoutes.STOCK,
                ORDER,
                MenuGroup.REFERENCE,
                Stores.READERS);
    }
}
