package vn.tram.complaints.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;
import vn.tram.worklist.CaseStart;

/** A complaint of somebody who comes to the station, from the inbox. */
@Component
class ComplaintStart implements CaseStart {

    @Override
    public String messageKey() {
        return "complaints-ui.start";
    }

    @Override
    public Icon icon() {
        return Icon.MESSAGE_SQUARE_WARNING;
    }

    @Override
    public String route() {
        return ComplaintRoutes.NEW;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STATION);
    }
}
