package vn.tram.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.staff.Actor;

/**
 * Whether somebody is offered a search field: those who have the search page in their menu. Others
 * would be led to a page they may not open.
 */
@Component
public class WhoSearches {

    private final ObjectProvider<MenuEntry> entries;

    WhoSearches(ObjectProvider<MenuEntry> entries) {
        this.entries = entries;
    }

    public boolean includes(Actor actor) {
        return entries.stream()
                .map(MenuEntry::item)
                .anyMatch(item -> item.route().equals(TypedSearch.ROUTE) && item.visibleTo(actor));
    }
}
