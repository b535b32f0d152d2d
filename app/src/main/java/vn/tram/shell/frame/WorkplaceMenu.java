package vn.tram.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tram.shell.FrameFacts.Workplace;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;

/** Where somebody with several places works, and the way to another of them. */
public class WorkplaceMenu extends MenuBar {

    /**
     * @param key what {@code chosen} is told; empty for all places
     */
    public record Place(Optional<String> key, Workplace words, boolean current) {}

    public WorkplaceMenu(List<Place> places, Messages messages, Consumer<Optional<String>> chosen) {
        addClassName("unit-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Workplace now = places.stream().filter(Place::current).findFirst().orElseThrow().words();
        Div line = new Div(new WorkplaceLine(now), Icon.CHEVRON_DOWN.create(IconSize.SMALL));
        line.addClassName("unit-choice");
        MenuItem root = addItem(line);
        root.setAriaLabel(messages.text("shell.workplace", now.name()));
        SubMenu menu = root.getSubMenu();
        for (Place place : places) {
            MenuItem item = menu.addItem(words(place.words()), event -> chosen.accept(place.key()));
            item.setCheckable(true);
            item.setChecked(place.current());
        }
    }

    private static Component words(Workplace place) {
        Div words = new Div(new Span(place.name()), new Span(place.area()));
        words.addClassName("unit-item");
        return words;
    }
}
