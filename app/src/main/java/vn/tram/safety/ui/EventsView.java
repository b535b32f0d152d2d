package vn.tram.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.AdverseEvents.EventFilter;
import vn.tram.safety.EventView;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/** Cases of the reader's units, the one recorded last first; the filters stand in the address. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SafetyRoutes.EVENTS, layout = MainLayout.class)
class EventsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String OPEN = "open";
    private static final String SERIOUS = "serious";
    private static final String LOT = "lot";

    private final transient AdverseEvents events;
    private final transient CurrentActor current;
    private final transient SafetyWords words;
    private transient PageAddress address;
    private final transient List<EventView> shown = new ArrayList<>();

    EventsView(AdverseEvents events, CurrentActor current, SafetyWords words) {
        this.events = events;
        this.current = current;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PageAddress.of(event.getLocation());
        removeAll();
        PageHeader header = new PageHeader(words.text("title"));
        boolean files = current.get().has(Role.STATION) || current.get().has(Role.PROVINCE);
        if (files) {
            header.actions(
                    Buttons.primary(
                            words.text("file"),
                            Icon.HEART_PULSE,
                            click -> UI.getCurrent().navigate(SafetyRoutes.FILE)));
        }
        if (current.get().has(Role.PROVINCE)) {
            header.actions(
                    Buttons.secondary(
                            words.text("council.title"),
                            Icon.USERS,
                            click ->
                                    click.getSource()
                                            .getUI()
                                            .ifPresent(ui -> ui.navigate(SafetyRoutes.COUNCIL))));
        }
        add(header, filters(), list());
    }

    private FilterBar filters() {
        FilterBar bar =
                new FilterBar(
                        words.messages(),
                        () -> new PageAddress(SafetyRoutes.EVENTS, Map.of()).open());
        bar.search(
                words.text("filter.lot"),
                address.text(LOT).orElse(""),
                lot -> address.with(LOT, lot).open());
        return bar.put(flag(OPEN)).put(flag(SERIOUS));
    }

    private Checkbox flag(String name) {
        Checkbox flag = new Checkbox(words.text("filter." + name), address.text(name).isPresent());
        flag.addValueChangeListener(
                event -> address.with(name, event.getValue() ? "1" : "").open());
        return flag;
    }

    private EventFilter filter() {
        return new EventFilter(
                address.text(OPEN).isPresent(),
                address.text(SERIOUS).isPresent(),
                Optional.empty(),
                address.text(LOT));
    }

    private Card list() {
        shown.clear();
        shown.addAll(events.page(filter(), Optional.empty(), PAGE, current.get()));
        if (shown.isEmpty()) {
            return new Card()
                    .put(
                            EmptyState.nothingYet(
                                    Icon.HEART_PULSE,
                                    words.text("empty"),
                                    words.text("empty.next")));
        }
        Grid<EventView> grid = grid();
        Card card = new Card().flush().put(grid);
        if (shown.size() == PAGE) {
            card.foot(
                    Buttons.quiet(
                            words.text("more"),
                            Icon.CHEVRON_DOWN,
                            click -> {
                                List<EventView> more =
                                        events.page(
                                                filter(),
                                                Optional.of(shown.get(shown.size() - 1)),
                                                PAGE,
                                                current.get());
                                shown.addAll(more);
                                grid.getDataProvider().refreshAll();
                                click.getSource().setVisible(more.size() == PAGE);
                            }));
        }
        return card;
    }

    private Grid<EventView> grid() {
        Grid<EventView> grid = Grids.dense(EventView.class);
        grid.addComponentColumn(
                        event ->
                                Arrange.lines(
                                        new Anchor(SafetyRoutes.event(event.code()), event.code()),
                                        Texts.quiet(words.title(event))))
                .setHeader(words.text("column.event"))
                .setFlexGrow(3);
        grid.addComponentColumn(words::severity)
                .setHeader(words.text("column.severity"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addColumn(event -> words.when(event.eventAt()))
                .setHeader(words.text("column.when"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(words::facility).setHeader(words.text("column.facility")).setFlexGrow(2);
        grid.addComponentColumn(words::state)
                .setHeader(words.text("column.state"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.setItems(shown);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
