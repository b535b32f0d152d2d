package vn.tram.sessions.ui.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;

/** The line of the menu that leads to sessions. */
@Configuration
class SessionMenu {

    private static final int PLACE = 30;

    @Bean
    MenuEntry sessionsMenuEntry() {
        return () ->
                new MenuItem(
                        "session-page.menu",
                        Icon.CALENDAR_DAYS,
                        SessionRoutes.SESSIONS,
                        PLACE,
                        MenuGroup.WORK,
                        Sessions.READERS);
    }
}
