package vn.tram.sessions.ui.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;
import vn.tram.worklist.CaseStart;

/** A new session from the inbox, by those who may open one. */
@Component
class SessionStart implements CaseStart {

    @Override
    public String messageKey() {
        return "session-page.start";
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR_DAYS;
    }

    @Override
    public String route() {
        return SessionRoutes.NEW;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STATION);
    }
}
