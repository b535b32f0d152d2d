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
import vn.tram.staff.Role;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.TransferView;

/** What was allocated to and from a store, and what is on its way; what waits stands first. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.TRANSFERS, layout = MainLayout.class)
class TransfersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PORTION = 50;

    private final transient Stores stores;
    private final transient Transfers transfers;
    private final transient AllocationsCard allocations;
    private final transient Allocate allocate;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient StockWords words;
    private final transient Clock clock;

    TransfersView(
            Stores stores,
            Transfers transfers,
            AllocationsCard allocations,
            Allocate allocate,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.stores = stores;
        this.transfers = transfers;
        this.allocations = allocations;
        this.allocate = allocate;
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
        PageHeader header = chosen.header(StockRoutes.TRANSFERS);
        add(header);
        if (chosen.store().isEmpty()) {
            add(chosen.nothing());
            return;
        }
        StoreView store = chosen.store().get();
        if (reader.has(Role.PROVINCE) || reader.has(Role.DISTRICT)) {
            header.actions(
                    Buttons.primary(
                            t("allocate"), Icon.SPLIT, click -> allocate.ask(store, this::reload)));
        }
        List<TransferView> forms = transfers.ofStore(store.id(), PORTION, reader);
        add(
                Card.tabbed(chosen.tabs(StockRoutes.TRANSFERS))
                        .flush()
                        .put(content(forms, store))
                        .foot(new Span(messages.text("stock.transfer.foot", forms.size()))));
        add(allocations.of(store, chosen.kept(), this::reload));
    }

    private Component content(List<TransferView> forms, StoreView store) {
        if (forms.isEmpty()) {
            return EmptyState.nothingYet(Icon.SEND, t("empty"), t("empty.next"));
        }
        Grid<TransferView> grid = Grids.dense(TransferView.class);
        grid.addComponentColumn(
                        form ->
                                Arrange.lines(
                                        new Anchor(StockRoutes.transfer(form.code()), form.code()),
                                        Texts.quiet(way(form, store))))
                .setHeader(t("column.form"))
                .setFlexGrow(3);
        grid.addComponentColumn(
                        form -> TwoLines.of(form.lot().number(), form.lot().product().name()))
                .setHeader(t("column.lot"))
                .setFlexGrow(3);
        Grids.number(grid.addColumn(form -> messages.formats().number(form.vials())))
                .setHeader(messages.text("stock.column.vials"));
        Grids.number(grid.addColumn(form -> messages.formats().number(form.doses())))
                .setHeader(messages.text("stock.column.doses"));
        grid.addColumn(form -> messages.formats().shortDateTime(form.sentAt(), clock.instant()))
                .setHeader(t("column.sent"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addComponentColumn(form -> words.state(form.state()))
                .setHeader(t("column.state"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.setPartNameGenerator(form -> StoreNotices.waitsFor(form, store) ? Grids.WARN : null);
        grid.setItems(forms);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String way(TransferView form, StoreView store) {
        return form.to().equals(store.id())
                ? messages.text("stock.transfer.from", form.fromName())
                : messages.text("stock.transfer.to", form.toName());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("stock.transfer." + key);
    }
}
