package vn.tram.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/**
 * The address without a path: leads everybody to where their role begins. Who has no queue of work
 * begins at what the role is for.
 */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private static final String ACCOUNTS = "admin/accounts";
    private static final String RECORD = "audit";

    private final transient CurrentActor actor;

    StartView(CurrentActor currentActor) {
        this.actor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(start(actor.get().roles()));
    }

    static String start(Set<Role> roles) {
        if (roles.stream().anyMatch(WorkMenu.WORKING::contains)) {
            return InboxState.ROUTE;
        }
        if (roles.contains(Role.SUPERVISOR)) {
            return OverdueState.ROUTE;
        }
        if (roles.contains(Role.ADMIN)) {
            return ACCOUNTS;
        }
        return roles.contains(Role.AUDITOR) ? RECORD : InboxState.ROUTE;
    }
}
