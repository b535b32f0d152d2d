package vn.tram.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Slot;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.Worklist;

/** Which units are late with what; a row opens exactly the tasks it counts. */
@Route(value = OverdueState.ROUTE, layout = MainLayout.class)
@RolesAllowed("SUPERVISOR")
class OverdueView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private final transient OverdueTools tools;
    private final transient OverdueUnits units;
    private final transient CurrentActor actor;
    private final Grid<OverdueRow> grid = Grids.dense(OverdueRow.class);
    private final OverdueFilters filters;
    private final Slot head = new Slot();
    private final Slot body = new Slot();
    private transient List<OverdueRow> shown = List.of();
    private final Component hints;
    private transient OverdueState state = new OverdueState(Optional.empty(), Optional.empty());

    OverdueView(CurrentActor currentActor, OverdueTools tools, OverdueUnits units) {
        this.tools = tools;
        this.units = units;
        this.actor = currentActor;
        fillWindow();
        filters = new OverdueFilters(tools, this::go);
        columns();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addItemClickListener(event -> open(event.getItem()));
        hints =
                ListKeys.on(body, tools.messages())
                        .arrowsSelect(grid, t("worklist.key.choose-row"))
                        .enter(
                                t("worklist.key.open"),
                                () ->
                                        grid.asSingleSelect()
                                                .getOptionalValue()
                                                .ifPresent(this::open))
                        .hints();
        add(head, filters, body, hints);
    }

    @Override
    public String getPageTitle() {
        return tools.messages().pageTitle(t("worklist.overdue.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = filters.known(OverdueState.of(event.getLocation().getQueryParameters()));
        load();
    }

    @Override
    public void minutePassed() {
        grid.getDataProvider().refreshAll();
        head.show(header(shown, !rows(tools.clock().instant()).equals(shown)));
    }

    private void load() {
        Instant now = tools.clock().instant();
        shown = rows(now);
        filters.show(state, actor.get());
        head.show(header(shown, false));
        body.removeAll();
        if (shown.isEmpty()) {
            body.add(new Card().fill().put(empty()));
            return;
        }
        grid.setItems(shown);
        units.card(actor.get(), state, shown, now).ifPresent(body::add);
        body.add(new Card().flush().fill().put(grid));
    }

    private List<OverdueRow> rows(Instant now) {
        return tools.worklist().overdue(actor.get(), state.filter(), now);
    }

    /**
     * @param changed whether there is something that the table does not show yet
     */
    private PageHeader header(List<OverdueRow> rows, boolean changed) {
        long tasks = rows.stream().mapToLong(OverdueRow::count).sum();
        long communes = rows.stream().map(OverdueRow::commune).distinct().count();
        PageHeader header = new PageHeader(t("worklist.overdue.title"));
        header.facts(
                new Span(
                        t(
                                rows.size() < Worklist.MOST_OVERDUE
                                        ? "worklist.overdue.sum"
                                        : "worklist.overdue.sum.more",
                                tasks,
                                communes)));
        return header.actions(
                Buttons.small(
                        Buttons.secondary(
                                t(changed ? "worklist.refresh.changed" : "worklist.refresh"),
                                Icon.REFRESH_CW,
                                event -> load())));
    }

    private Component empty() {
        if (state.filtered()) {
            return EmptyState.nothingFound(
                            t("worklist.overdue.none-found"), t("worklist.empty.filtered.next"))
                    .action(
                            Buttons.secondary(
                                    t("kit.filter.clear"), event -> go(filters.nothing())));
        }
        return EmptyState.allDone(t("worklist.overdue.none"), t("worklist.overdue.none.next"));
    }

    private void columns() {
        grid.addColumn(tools::unit).setHeader(t("worklist.overdue.unit")).setFlexGrow(2);
        grid.addColumn(row -> tools.kinds().name(row.process(), row.task()))
                .setHeader(t("worklist.overdue.kind"))
                .setFlexGrow(1);
        grid.addColumn(row -> t("shell.role." + row.role().name()))
                .setHeader(t("worklist.overdue.role"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Grids.number(grid.addColumn(row -> tools.messages().formats().number(row.count())))
                .setHeader(t("worklist.overdue.count"));
        grid.addColumn(row -> tools.messages().formats().dateTime(row.oldestDue()))
                .setHeader(t("worklist.overdue.oldest"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(tools.badge(OverdueRow::oldestDue))
                .setHeader(t("worklist.overdue.late"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
    }

    private void open(OverdueRow row) {
        getUI().ifPresent(
                        ui ->
                                ui.navigate(
                                        OverdueState.ITEMS,
                                        OverdueState.Opened.of(row).query(state)));
    }

    private void go(OverdueState next) {
        getUI().ifPresent(ui -> ui.navigate(OverdueState.ROUTE, next.query()));
    }

    private String t(String key, Object... arguments) {
        return tools.messages().text(key, arguments);
    }
}
