package vn.tram.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
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
import vn.tram.shell.kit.KeyHints;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.Slot;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.ui.OverdueState.Opened;

/** The overdue tasks of one kind in one commune: who has them, and somebody else to have them. */
@Route(value = OverdueState.ITEMS, layout = MainLayout.class)
@RolesAllowed("SUPERVISOR")
class OverdueItemsView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private static final int MOST = 200;

    private final transient OverdueTools tools;
    private final transient CurrentActor actor;
    private final Grid<WorkItem> grid = Grids.dense(WorkItem.class);
    private final Button reassign;
    private final Slot head = new Slot();
    private final Slot body = new Slot();
    private transient OverdueState overview = new OverdueState(Optional.empty(), Optional.empty());
    private transient Optional<Opened> opened = Optional.empty();
    private transient Optional<WorkItem> focused = Optional.empty();

    OverdueItemsView(CurrentActor currentActor, OverdueTools tools) {
        this.tools = tools;
        this.actor = currentActor;
        fillWindow();
        columns();
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        reassign = Buttons.primary("", Icon.USER_CHECK, event -> reassign());
        grid.addSelectionListener(event -> nameButton());
        grid.addCellFocusListener(event -> focused = event.getItem());
        add(head, body, keys());
    }

    @Override
    public String getPageTitle() {
        return tools.messages().pageTitle(t("worklist.overdue.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        overview = OverdueState.of(event.getLocation().getQueryParameters());
        opened = Opened.of(event.getLocation().getQueryParameters());
        load();
    }

    @Override
    public void minutePassed() {
        grid.getDataProvider().refreshAll();
    }

    private void load() {
        Instant now = tools.clock().instant();
        Optional<OverdueRow> row = opened.flatMap(asked -> row(asked, now));
        List<WorkItem> items =
                row.map(one -> tools.worklist().overdueItems(actor.get(), one, now, MOST))
                        .orElse(List.of());
        grid.setItems(items);
        nameButton();
        head.show(header(row, items.size()));
        body.show(
                items.isEmpty()
                        ? new Card()
                                .fill()
                                .put(
                                        EmptyState.allDone(
                                                t("worklist.overdue.settled"),
                                                t("worklist.overdue.settled.next")))
                        : new Card().flush().fill().put(grid));
    }

    private KeyHints keys() {
        return ListKeys.on(body, tools.messages())
                .arrowsMove(t("worklist.key.choose-row"))
                .space(t("worklist.key.mark"), () -> focused.ifPresent(this::mark))
                .enter(t("worklist.key.open"), () -> focused.ifPresent(this::open))
                .key("G", t("worklist.key.reassign"), this::reassign)
                .escape(t("worklist.key.back"), this::back)
                .hints();
    }

    private void mark(WorkItem item) {
        if (grid.getSelectedItems().contains(item)) {
            grid.deselect(item);
        } else {
            grid.select(item);
        }
    }

    private void open(WorkItem item) {
        tools.kinds()
                .caseRoute(item)
                .ifPresent(route -> getUI().ifPresent(ui -> ui.navigate(route)));
    }

    private void back() {
        getUI().ifPresent(ui -> ui.navigate(OverdueState.ROUTE, overview.query()));
    }

    /** Asked anew, so that number and items are of one moment. */
    private Optional<OverdueRow> row(Opened asked, Instant now) {
        OverdueFilter filter =
                new OverdueFilter(Optional.of(asked.commune()), Optional.of(asked.task()));
        return tools.worklist().overdue(actor.get(), filter, now).stream()
                .filter(asked::is)
                .findFirst();
    }

    private PageHeader header(Optional<OverdueRow> row, int shown) {
        String back =
                new com.vaadin.flow.router.Location(OverdueState.ROUTE, overview.query())
                        .getPathWithQueryParameters();
        String kind = row.map(one -> tools.kinds().name(one.process(), one.task())).orElse("");
        PageHeader header =
                new PageHeader(row.isPresent() ? kind : t("worklist.overdue.title"))
                        .crumbs(
                                tools.messages(),
                                List.of(
                                        new Crumb(t("worklist.overdue.title"), back),
                                        Crumb.here(
                                                row.map(tools::unit)
                                                        .orElse(t("worklist.overdue.settled")))));
        row.ifPresent(
                one ->
                        header.facts(
                                new Span(
                                        t(
                                                shown < one.count()
                                                        ? "worklist.overdue.items.first"
                                                        : "worklist.overdue.items",
                                                one.count(),
                                                shown))));
        return row.isPresent() ? header.actions(reassign) : header;
    }

    private void columns() {
        grid.addComponentColumn(this::code)
                .setHeader(t("worklist.overdue.case"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(WorkItem::caseTitle).setHeader(t("worklist.overdue.about")).setFlexGrow(2);
        grid.addColumn(this::holder).setHeader(t("worklist.preview.holder")).setFlexGrow(1);
        grid.addColumn(this::since)
                .setHeader(t("worklist.overdue.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(item -> tools.messages().formats().dateTime(item.dueAt()))
                .setHeader(t("worklist.preview.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(tools.badge(WorkItem::dueAt))
                .setHeader(t("worklist.overdue.late"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component code(WorkItem item) {
        return tools.kinds()
                .caseRoute(item)
                .<Component>map(route -> new Anchor(route, item.caseCode()))
                .orElseGet(() -> new Span(item.caseCode()));
    }

    private String holder(WorkItem item) {
        return item.assignee()
                .map(tools.staff()::displayName)
                .orElseGet(() -> t("worklist.holder.none"));
    }

    private String since(WorkItem item) {
        Instant since = item.claimedAt().orElse(item.openedAt());
        return tools.messages().formats().shortDateTime(since, tools.clock().instant());
    }

    /** Says how many it will hand over; with none chosen, that some must be chosen. */
    private void nameButton() {
        int chosen = grid.getSelectedItems().size();
        reassign.setText(
                chosen == 0 ? t("worklist.overdue.choose") : t("worklist.reassign.verb", chosen));
        reassign.setClassName("off", chosen == 0);
        reassign.getElement().setAttribute("aria-disabled", Boolean.toString(chosen == 0));
    }

    private void reassign() {
        List<WorkItem> chosen = List.copyOf(grid.getSelectedItems());
        if (chosen.isEmpty()) {
            grid.focus();
            return;
        }
        tools.dialogs().open(chosen, actor, this::load);
    }

    private String t(String key, Object... arguments) {
        return tools.messages().text(key, arguments);
    }
}
