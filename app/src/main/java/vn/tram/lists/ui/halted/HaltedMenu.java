package vn.tram.lists.ui.halted;

import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.lists.HaltedWork;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/** The line of the menu that counts what stands still. */
@Configuration(proxyBeanMethods = false)
class HaltedMenu {

    @Bean
    MenuEntry haltedMenuEntry(HaltedWork work, CurrentActor actor) {
        return () ->
                new MenuItem(
                        "lists-halted.menu",
                        Icon.CIRCLE_PAUSE,
                        ListRoutes.HALTED,
                        22,
                        MenuGroup.WORK,
                        Set.of(Role.SUPERVISOR, Role.ADMIN),
                        () -> count(work.count(actor.get())));
    }

    private static OptionalInt count(int halted) {
        return halted == 0 ? OptionalInt.empty() : OptionalInt.of(halted);
    }
}
