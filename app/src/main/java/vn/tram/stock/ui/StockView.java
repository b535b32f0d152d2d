package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Adjustments;
import vn.tram.stock.StockBook;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Transfers;
import vn.tram.stock.VialMonitors;

/** What a store holds, the lot to use first at the top. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.STOCK, layout = MainLayout.class)
class StockView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stores stores;
    private final transient StockBook book;
    private final transient Adjustments adjustments;
    private final transient Transfers transfers;
    private final transient Temperatures temperatures;
    private final transient ProposeAdjustment propose;
    private final transient ReadMonitor monitor;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient StockWords words;
    private final transient Clock clock;

    StockView(
            Stores stores,
            StockBook book,
            Adjustments adjustments,
            Transfers transfers,
            Temperatures temperatures,
            ProposeAdjustment propose,
            ReadMonitor monitor,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.stores = stores;
        this.book = book;
        this.adjustments = adjustments;
        this.transfers = transfers;
        this.temperatures = temperatures;
        this.propose = propose;
        this.monitor = monitor;
        this.current = current;
        this.messages = messages;
        this.words = new StockWords(messages);
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor reader = current.get();
        ChosenStore chosen =
                new ChosenStore(PageAddress.of(event.getLocation()), stores, current, messages);
        removeAll();
        PageHeader header = chosen.header(StockRoutes.STOCK);
        add(header);
        if (chosen.store().isEmpty()) {
            add(chosen.nothing());
            return;
        }
        StoreView store = chosen.store().get();
        List<StockLine> lines = book.of(store.id(), reader);
        OtherStores.lapses(store, temperatures.watch(reader), messages).ifPresent(this::add);
        if (chosen.kept()) {
            add(new StoreNotices(store, transfers, temperatures, reader, messages));
            actions(header, store, lines);
        }
        Card card =
                Card.tabbed(chosen.tabs(StockRoutes.STOCK))
                        .flush()
                        .put(content(chosen, store, lines));
        add(lines.isEmpty() ? card : card.foot(foot(lines)));
        new WaitingAdjustments(store, adjustments, current, messages, this::reload)
                .card(reader)
                .ifPresent(this::add);
    }

    private void actions(PageHeader header, StoreView store, List<StockLine> lines) {
        if (!lines.isEmpty()) {
            header.actions(
                    Buttons.secondary(
                            t("adjust"),
                            Icon.SLIDERS_HORIZONTAL,
                            click -> propose.ask(store, lines, this::reload)));
        }
        if (store.facility().isEmpty()) {
            header.actions(
                    Buttons.primary(
                            t("outside"),
                            Icon.PACKAGE_CHECK,
                            click -> StockRoutes.of(StockRoutes.OUTSIDE, store.id()).open()));
        }
    }

    private Component content(ChosenStore chosen, StoreView store, List<StockLine> lines) {
        if (lines.isEmpty()) {
            return EmptyState.nothingYet(Icon.PACKAGE, t("empty"), t("empty.next"));
        }
        LocalDate today = messages.formats().localDate(clock.instant());
        Grid<StockLine> grid = Grids.dense(StockLine.class);
        grid.addComponentColumn(StockView::lot).setHeader(t("column.lot")).setFlexGrow(3);
        grid.addComponentColumn(this::expiry)
                .setHeader(t("column.expires"))
                .setWidth("130px")
                .setFlexGrow(0);
        Grids.number(grid.addColumn(line -> messages.formats().number(line.vials())))
                .setHeader(t("column.vials"));
        Grids.number(grid.addColumn(line -> messages.formats().number(line.doses())))
                .setHeader(t("column.doses"));
        grid.addComponentColumn(line -> words.marked(line, today))
                .setHeader(t("column.mark"))
                .setWidth("210px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> monitor(chosen, store, line))
                .setHeader(t("column.vvm"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.setPartNameGenerator(line -> part(line, today));
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String part(StockLine line, LocalDate today) {
        boolean spent = line.vvm().orElse(0) >= VialMonitors.UNFIT;
        return line.held() || spent || line.lot().expiredOn(today) ? Grids.BAD : null;
    }

    private Component monitor(ChosenStore chosen, StoreView store, StockLine line) {
        String shown =
                line.vvm()
                        .map(stage -> messages.text("stock.vvm.stage", stage))
                        .orElse(chosen.kept() ? t("vvm.read") : "");
        return chosen.kept()
                ? Buttons.small(
                        Buttons.quiet(shown, click -> monitor.ask(store, line, this::reload)))
                : new Span(shown);
    }

    private Component expiry(StockLine line) {
        return TwoLines.of(
                messages.formats().date(line.lot().expiresOn()),
                messages.text(
                        "stock.since",
                        messages.formats().shortDate(line.firstInAt(), clock.instant())));
    }

    private static Component lot(StockLine line) {
        return Arrange.lines(
                new Anchor(StockRoutes.lot(line.lot()), line.lot().number()),
                Texts.quiet(line.lot().product().name()));
    }

    private Component foot(List<StockLine> lines) {
        int doses = lines.stream().mapToInt(StockLine::doses).sum();
        return new Span(messages.text("stock.foot", lines.size(), doses));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("stock." + key);
    }
}
