package vn.tram.complaints.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

/** The line of the menu that leads to complaints. */
@Configuration
class ComplaintMenu {

    private static final int PLACE = 45;

    @Bean
    MenuEntry complaintsMenuEntry() {
        return () ->
                new MenuItem(
                        "complaints-ui.menu",
                        Icon.MESSAGE_SQUARE_WARNING,
                        ComplaintRoutes.COMPLAINTS,
                        PLACE,
                        MenuGroup.WORK,
                        Set.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR));
    }
}
