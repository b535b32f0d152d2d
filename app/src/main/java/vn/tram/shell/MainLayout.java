package vn.tram.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.tram.shell.frame.BellLink;
import vn.tram.shell.frame.Brand;
import vn.tram.shell.frame.LanguageSwitch;
import vn.tram.shell.frame.MainMenu;
import vn.tram.shell.frame.PersonMenu;
import vn.tram.shell.frame.SearchBox;
import vn.tram.shell.frame.WallClock;
import vn.tram.shell.frame.WorkplaceLine;
import vn.tram.shell.frame.WorkplaceMenu;
import vn.tram.shell.frame.WorkplaceMenu.Place;
import vn.tram.staff.Actor;
import vn.tram.staff.ChosenWorkplace;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Workplace;

/**
 * The frame of every staff screen: {@code @Route(value = "…", layout = MainLayout.class)}. Bar with
 * search, bell, language and person; menu with counts, built of all {@link MenuEntry} beans that
 * the actor's roles let see. Below 1024 pixels the menu folds away.
 */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    /** Milliseconds in which a page may take focus for a place of its own. */
    private static final int KEYBOARD_AFTER = 300;

    private final transient FrameFacts facts;
    private final transient Actor actor;
    private final MainMenu menu;
    private final BellLink bell;
    private final SearchBox search;
    private final WallClock clock;
    private boolean opened;

    public MainLayout(
            CurrentActor currentActor,
            ChosenWorkplace chosen,
            FrameFacts facts,
            Messages messages,
            ObjectProvider<MenuEntry> entries,
            WhoSearches searchers,
            ObjectProvider<AuthenticationContext> authentication,
            Clock clock) {
        this.facts = facts;
        this.actor = currentActor.get();
        this.menu = new MainMenu(entries.stream().map(MenuEntry::item).toList(), actor, messages);
        this.bell = new BellLink(messages);
        this.search = new SearchBox(searchers.includes(actor), messages);
        this.clock = new WallClock(clock, messages);
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(messages.text("shell.menu.toggle"));
        Div bar =
                new Div(
                        toggle,
                        new Brand(messages),
                        workplace(chosen, messages),
                        search,
                        bell,
                        new LanguageSwitch(messages),
                        new PersonMenu(actor, messages, authentication.getIfAvailable()));
        bar.addClassName("bar");
        addToNavbar(skipLink(messages), bar);
        addToDrawer(menu, this.clock);
        getElement().addEventListener("tram-minute", event -> minutePassed());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        if (opened) {
            keepKeyboard();
        }
        opened = true;
    }

    /** What had focus went with the page before; Tab goes on in the new one, not above the menu. */
    private void keepKeyboard() {
        getElement()
                .executeJs(
                        "setTimeout(() => {"
                                + " const content = document.getElementById($0);"
                                + " if (content && document.activeElement === document.body) {"
                                + " content.focus({preventScroll: true}); } }, $1)",
                        CONTENT,
                        KEYBOARD_AFTER);
    }

    private void minutePassed() {
        refresh();
        if (getContent() instanceof EveryMinute view) {
            view.minutePassed();
        }
    }

    private void refresh() {
        menu.refresh();
        bell.show(facts.bell(actor));
        clock.refresh();
        search.obeyKey(SingleKeys.on());
    }

    private Component workplace(ChosenWorkplace chosen, Messages messages) {
        Actor everywhere = chosen.everywhere();
        List<Workplace> places = Workplace.of(everywhere);
        if (places.size() < 2) {
            return new WorkplaceLine(facts.workplace(actor));
        }
        Optional<Workplace> current = chosen.current();
        List<Place> choice = new ArrayList<>();
        for (Workplace place : places) {
            choice.add(
                    new Place(
                            Optional.of(place.key()),
                            facts.workplace(place.narrow(everywhere)),
                            current.filter(place::equals).isPresent()));
        }
        FrameFacts.Workplace all =
                new FrameFacts.Workplace(
                        messages.text("shell.workplace.all"),
                        messages.text("shell.workplace.count", places.size()));
        choice.add(new Place(Optional.empty(), all, current.isEmpty()));
        return new WorkplaceMenu(choice, messages, key -> workAt(chosen, key));
    }

    /** From the beginning: what is on the screen may lie elsewhere. */
    private void workAt(ChosenWorkplace chosen, Optional<String> key) {
        chosen.choose(key);
        getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
    }

    private static Anchor skipLink(Messages messages) {
        Anchor link = new Anchor("#" + CONTENT, messages.text("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-skip", CONTENT);
        return link;
    }
}
