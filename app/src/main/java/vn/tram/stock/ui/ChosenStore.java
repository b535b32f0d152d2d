package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.stock.StoreKind;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;

/** The store that the address names, or the reader's own; with the top that all its tabs share. */
class ChosenStore {

    private final Optional<StoreView> store;
    private final boolean kept;
    private final List<StoreView> all;
    private final Messages messages;

    ChosenStore(PageAddress address, Stores stores, Actor reader, Messages messages) {
        this.messages = messages;
        List<StoreView> own = stores.kept(reader);
        this.all = merged(own, stores.visible("", reader));
        this.store =
                StockRoutes.store(address)
                        .flatMap(id -> stores.byId(id, reader))
                        .or(() -> all.stream().findFirst());
        this.kept = store.map(StoreView::id).filter(id -> stores.keeps(id, reader)).isPresent();
    }

    private static List<StoreView> merged(List<StoreView> own, List<StoreView> visible) {
        List<StoreView> all = new ArrayList<>(own);
        visible.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    Optional<StoreView> store() {
        return store;
    }

    /** The reader sends, receives, counts and reads the thermometer here. */
    boolean kept() {
        return kept;
    }

    /** Title, the choice among stores, and the tabs. */
    PageHeader header(String path) {
        PageHeader header =
                new PageHeader(
                        store.map(one -> name(one, messages))
                                .orElseGet(() -> messages.text("stock.title")));
        if (store.isEmpty()) {
            return header;
        }
        header.facts(
                Texts.quiet(
                        messages.text(
                                "stock.facts",
                                messages.text("stock.range." + store.get().range()),
                                new StockWords(messages).range(store.get().range()))));
        if (all.size() > 1) {
            header.actions(choice(path));
        }
        return header;
    }

    private Component choice(String path) {
        Select<StoreView> select = new Select<>();
        select.setAriaLabel(messages.text("stock.store.choose"));
        select.setItemLabelGenerator(one -> name(one, messages));
        select.setItems(all);
        select.setValue(store.orElseThrow());
        select.setWidth("260px");
        select.addValueChangeListener(event -> StockRoutes.of(path, event.getValue().id()).open());
        return select;
    }

    LinkTabs tabs(String path) {
        List<Link> links =
                Stream.of(
                                StockRoutes.STOCK,
                                StockRoutes.TRANSFERS,
                                StockRoutes.LEDGER,
                                StockRoutes.TEMPERATURES)
                        .map(
                                each ->
                                        new Link(
                                                messages.text(
                                                        "stock.tab." + each.replace('/', '-')),
                                                StockRoutes.of(each, store.orElseThrow().id())
                                                        .route(),
                                                each.equals(path)))
                        .toList();
        return LinkTabs.of(messages.text("stock.tabs"), links, messages);
    }

    /** For those whose units have no store. */
    Component nothing() {
        return EmptyState.nothingYet(
                Icon.PACKAGE,
                messages.text("stock.store.none"),
                messages.text("stock.store.none.next"));
    }

    /** A unit's store is called after the unit. */
    static String name(StoreView store, Messages messages) {
        return store.kind() == StoreKind.UNIT
                ? messages.text("stock.store.unit", store.name())
                : store.name();
    }
}
