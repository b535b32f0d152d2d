package vn.tram.sessions.ui.day;

import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.sessions.DayReception;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

@Component
class SpotMenu implements MenuEntry {

    private static final int ORDER = 60;

    private final DayReception reception;
    private final CurrentActor actor;

    SpotMenu(DayReception reception, CurrentActor actor) {
        this.reception = reception;
        this.actor = actor;
    }

    @Override
    public MenuItem item() {
        return new MenuItem(
                "day.spots.menu",
                Icon.USER_PLUS,
                DayRoutes.SPOTS,
                ORDER,
                MenuGroup.WORK,
                Set.of(Role.COMMUNE),
                () -> OptionalInt.of(reception.awaitingCount(actor.get())));
    }
}
