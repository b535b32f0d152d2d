package vn.tram.worklist.ui;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Worklist;

/** The lines of the menu that lead to work. */
@Configuration(proxyBeanMethods = false)
class WorkMenu {

    /** Roles that have queues of work; the others supervise, look after accounts or read. */
    static final Set<Role> WORKING =
            EnumSet.of(
                    Role.LIST_MAKER,
                    Role.STATION,
                    Role.IDENTITY,
                    Role.COMMUNE,
                    Role.DISTRICT,
                    Role.PROVINCE);

    @Bean
    MenuEntry inboxEntry(Worklist worklist, CurrentActor actor) {
        return () ->
                new MenuItem(
                        "worklist.title",
                        Icon.INBOX,
                        InboxState.ROUTE,
                        1,
                        MenuGroup.WORK,
                        WORKING,
                        () -> waiting(worklist, actor.get()));
    }

    @Bean
    MenuEntry overdueEntry() {
        return () ->
                new MenuItem(
                        "worklist.overdue.title",
                        Icon.ALARM_CLOCK,
                        OverdueState.ROUTE,
                        20,
                        MenuGroup.WORK,
                        Set.of(Role.SUPERVISOR));
    }

    /** Own work and what nobody has taken. */
    private static OptionalInt waiting(Worklist worklist, Actor actor) {
        InboxCounts counts = worklist.counts(actor, InboxFilter.none());
        int waiting = counts.of(InboxTab.MINE) + counts.of(InboxTab.UNASSIGNED);
        return waiting == 0 ? OptionalInt.empty() : OptionalInt.of(waiting);
    }
}
