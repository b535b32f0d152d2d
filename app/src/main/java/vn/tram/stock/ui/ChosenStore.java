package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
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
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StoreKind;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;

/** The store that the address names, or the reader's own; with the top that all its tabs share. */
class ChosenStore {

    private final Optional<StoreView> store;
    private final boolean kept;
    private final boolean others;
    private final StorePages pages;
    private final Messages messages;

    ChosenStore(PageAddress address, Stores stores, CurrentActor current, Messages messages) {
        this.messages = messages;
        Actor reader = current.get();
        this.pages = new StorePages(stores.kept(reader), stores, current);
        List<StoreView> first = pages.of("", 0, 2);
        this.others = first.size() > 1;
        this.store =
                StockRoutes.store(address)
                        .flatMap(id -> stores.byId(id, reader))
                        .or(() -> first.stream().findFirst());
        this.kept = store.map(StoreView::id).filter(id -> stores.keeps(id, reader)).isPresent();
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
        if (others) {
            header.actions(choice(path));
        }
        return header;
    }

    private Component choice(String path) {
        ComboBox<StoreView> choice = new ComboBox<>();
        choice.setAriaLabel(messages.text("stock.store.choose"));
        choice.setItemLabelGenerator(one -> name(one, messages));
        choice.setItems(
                query ->
                        pages
                                .of(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        choice.setValue(store.orElseThrow());
        choice.setWidth("300px");
        choice.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        StockRoutes.of(path, event.getValue().id()).open();
                    }
                });
        return choice;
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
