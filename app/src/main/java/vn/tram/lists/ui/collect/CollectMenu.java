package vn.tram.lists.ui.collect;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

/** The lines of the menu that lead to lists. */
@Configuration
class CollectMenu {

    @Bean
    MenuEntry listsMenuEntry() {
        return () ->
                new MenuItem(
                        "lists-collect.menu.lists",
                        Icon.CLIPBOARD_LIST,
                        ListRoutes.LISTS,
                        20,
                        MenuGroup.WORK,
                        SubjectLists.READERS);
    }

    @Bean
    MenuEntry importMenuEntry() {
        return () ->
                new MenuItem(
                        "lists-collect.menu.import",
                        Icon.FILE_UP,
                        ListRoutes.IMPORT,
                        21,
                        MenuGroup.WORK,
                        Set.of(Role.LIST_MAKER));
    }
}
