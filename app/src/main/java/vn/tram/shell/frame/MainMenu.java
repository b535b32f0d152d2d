package vn.tram.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.CountPill;
import vn.tram.staff.Actor;

/** The menu: the lines that the actor's roles let see, in groups, with counts. */
public class MainMenu extends Div {

    private final transient Map<MenuItem, Span> counts = new LinkedHashMap<>();
    private final transient Messages messages;

    public MainMenu(List<MenuItem> items, Actor actor, Messages messages) {
        this.messages = messages;
        addClassName("menu");
        for (MenuGroup group : MenuGroup.values()) {
            List<MenuItem> visible = visible(items, group, actor);
            if (!visible.isEmpty()) {
                addGroup(group, visible);
            }
        }
    }

    /** Asks every line anew how much waits there. */
    public void refresh() {
        counts.forEach(
                (item, count) -> {
                    OptionalInt waiting = item.count().get();
                    count.setVisible(waiting.orElse(0) > 0);
                    count.setText(CountPill.text(waiting.orElse(0)));
                });
    }

    static List<MenuItem> visible(List<MenuItem> items, MenuGroup group, Actor actor) {
        return items.stream()
                .filter(item -> item.group() == group)
                .filter(item -> item.visibleTo(actor))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    private void addGroup(MenuGroup group, List<MenuItem> items) {
        if (getComponentCount() > 0) {
            add(new Hr());
        }
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", messages.text("shell.menu." + group.name()));
        items.forEach(item -> nav.addItem(line(item)));
        add(nav);
    }

    private SideNavItem line(MenuItem item) {
        SideNavItem line =
                new SideNavItem(
                        messages.text(item.messageKey()), item.route(), item.icon().create());
        line.setMatchNested(true);
        Span count = new Span();
        count.addClassName("n");
        line.setSuffixComponent(count);
        counts.put(item, count);
        return line;
    }
}
