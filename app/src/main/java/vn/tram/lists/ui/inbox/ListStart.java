package vn.tram.lists.ui.inbox;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;
import vn.tram.worklist.CaseStart;

/** A new subject list from the inbox, by those who may open one. */
@Component
class ListStart implements CaseStart {

    @Override
    public String messageKey() {
        return "lists.inbox.start";
    }

    @Override
    public Icon icon() {
        return Icon.CLIPBOARD_LIST;
    }

    @Override
    public String route() {
        return ListRoutes.NEW;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LIST_MAKER);
    }
}
