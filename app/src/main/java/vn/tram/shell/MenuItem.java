package vn.tram.shell;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * One line of the menu.
 *
 * @param messageKey its name
 * @param route path of the view, without a leading slash
 * @param order place within its group, smallest first
 * @param roles who sees it; empty means everybody who is signed in. Seeing it gives no right: the
 *     view and the service check for themselves
 * @param count how much waits there for the current actor, empty for none to show; asked at each
 *     navigation and each minute, so it must be a counter and not a query over rows
 */
public record MenuItem(
        String messageKey,
        Icon icon,
        String route,
        int order,
        MenuGroup group,
        Set<Role> roles,
        Supplier<OptionalInt> count) {

    public MenuItem {
        roles = Set.copyOf(roles);
    }

    public boolean visibleTo(Actor actor) {
        return roles.isEmpty() || roles.stream().anyMatch(actor::has);
    }

    public MenuItem(
            String messageKey,
            Icon icon,
            String route,
            int order,
            MenuGroup group,
            Set<Role> roles) {
        this(messageKey, icon, route, order, group, roles, OptionalInt::empty);
    }
}
