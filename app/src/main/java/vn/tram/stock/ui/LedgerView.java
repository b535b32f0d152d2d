package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.MovementKind;
import vn.tram.stock.StockBook;
import vn.tram.stock.StockBook.After;
import vn.tram.stock.StockBook.MovementFilter;
import vn.tram.stock.StockBook.MovementView;
import vn.tram.stock.Stores;

/** The ledger of a store, newest first, page by page; filters in the address. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.LEDGER, layout = MainLayout.class)
class LedgerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String LOT = "lot";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String AFTER = "after";
    private static final String AFTER_AT = "at";
    private static final int PORTION = 50;

    private final transient Stores stores;
    private final transient StockBook book;
    private final transient CurrentActor current;
    private final transient Messages messages;

    LedgerView(Stores stores, StockBook book, CurrentActor current, Messages messages) {
        this.stores = stores;
        this.book = book;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor reader = current.get();
        PageAddress address = PageAddress.of(event.getLocation());
        ChosenStore chosen = new ChosenStore(address, stores, current, messages);
        removeAll();
        add(chosen.header(StockRoutes.LEDGER));
        if (chosen.store().isEmpty()) {
            add(chosen.nothing());
            return;
        }
        List<MovementView> found =
                book.movements(
                        chosen.store().get().id(),
                        filter(address),
                        after(address),
                        PORTION + 1,
                        reader);
        List<MovementView> page = found.subList(0, Math.min(PORTION, found.size()));
        add(filters(address));
        Card card = Card.tabbed(chosen.tabs(StockRoutes.LEDGER));
        if (page.isEmpty()) {
            card.put(EmptyState.nothingFound(t("nothing"), t("nothing.next")));
        } else {
            card.flush()
                    .put(grid(page))
                    .foot(
                            new Span(messages.text("stock.ledger.shown", page.size())),
                            ways(address, found.size() > page.size(), page));
        }
        add(card);
    }

    private static MovementFilter filter(PageAddress address) {
        return new MovementFilter(
                address.text(LOT).orElse(""),
                kind(address).map(Set::of).orElse(Set.of()),
                address.date(FROM),
                address.date(UNTIL));
    }

    private static Optional<MovementKind> kind(PageAddress address) {
        return address.text(KIND)
                .flatMap(
                        text ->
                                Arrays.stream(MovementKind.values())
                                        .filter(kind -> kind.name().equals(text))
                                        .findFirst());
    }

    private static Optional<After> after(PageAddress address) {
        return address.number(AFTER)
                .flatMap(
                        seq ->
                                address.number(AFTER_AT)
                                        .map(at -> new After(Instant.ofEpochMilli(at), seq)));
    }

    private FilterBar filters(PageAddress address) {
        FilterBar bar =
                new FilterBar(
                        messages,
                        () ->
                                PageAddress.of(StockRoutes.LEDGER)
                                        .with(
                                                StockRoutes.STORE,
                                                address.text(StockRoutes.STORE).orElse(null))
                                        .open());
        bar.search(t("lot"), address.text(LOT).orElse(""), typed -> go(address, LOT, typed));
        bar.select(
                t("kind"),
                Stream.of(MovementKind.values()).filter(kind -> !ofVials(kind)).toList(),
                kind -> messages.text("stock.movement." + kind),
                kind(address).orElse(null),
                kind -> go(address, KIND, kind));
        bar.put(day(bar, address, FROM, "since"));
        bar.put(day(bar, address, UNTIL, "until"));
        return bar;
    }

    /** What happens to opened vials is in the papers of the session. */
    private static boolean ofVials(MovementKind kind) {
        return switch (kind) {
            case OPENED, USED, UNDONE, GAINED -> true;
            default -> false;
        };
    }

    private DatePicker day(FilterBar bar, PageAddress address, String parameter, String name) {
        DatePicker picker = Fields.date("", messages);
        picker.setPlaceholder(t(name));
        picker.setAriaLabel(t(name));
        picker.setClearButtonVisible(true);
        picker.setWidth("170px");
        address.date(parameter).ifPresent(picker::setValue);
        bar.mark(picker, !picker.isEmpty());
        picker.addValueChangeListener(event -> go(address, parameter, event.getValue()));
        return picker;
    }

    /** A changed filter begins at the newest line again. */
    private static void go(PageAddress address, String name, Object value) {
        newest(address).with(name, value).open();
    }

    private static PageAddress newest(PageAddress address) {
        return address.with(AFTER, null).with(AFTER_AT, null);
    }

    private Grid<MovementView> grid(List<MovementView> page) {
        Grid<MovementView> grid = Grids.dense(MovementView.class);
        grid.addColumn(line -> messages.formats().dateTime(line.at()))
                .setHeader(t("column.at"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> TwoLines.of(what(line), detail(line)))
                .setHeader(t("column.what"))
                .setFlexGrow(4);
        grid.addComponentColumn(
                        line ->
                                Arrange.lines(
                                        new Anchor(
                                                StockRoutes.lot(line.lot()), line.lot().number()),
                                        Texts.quiet(line.lot().product().name())))
                .setHeader(messages.text("stock.column.lot"))
                .setFlexGrow(3);
        Grids.number(grid.addColumn(this::amount)).setHeader(messages.text("stock.column.doses"));
        grid.addComponentColumn(this::form)
                .setHeader(t("column.form"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> Texts.wrapping(line.by()))
                .setHeader(t("column.by"))
                .setFlexGrow(2);
        grid.setItems(page);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String what(MovementView line) {
        String kind = messages.text("stock.movement." + line.kind());
        boolean elsewhere =
                !line.otherName().isEmpty()
                        && line.kind() != MovementKind.ISSUED
                        && line.kind() != MovementKind.RETURNED;
        return elsewhere
                ? messages.text(
                        line.incoming() ? "stock.ledger.from" : "stock.ledger.to",
                        kind,
                        line.otherName())
                : kind;
    }

    private String detail(MovementView line) {
        return Stream.of(
                        line.reason()
                                .map(reason -> messages.text("stock.waste." + reason))
                                .orElse(""),
                        line.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String amount(MovementView line) {
        return messages.text(
                line.incoming() ? "stock.ledger.in" : "stock.ledger.out", line.doses());
    }

    private Component form(MovementView line) {
        return line.transfer()
                .<Component>map(code -> new Anchor(StockRoutes.transfer(code), code))
                .orElseGet(Span::new);
    }

    private Component ways(PageAddress address, boolean more, List<MovementView> page) {
        Div ways = Arrange.chips();
        if (after(address).isPresent()) {
            ways.add(new Anchor(newest(address).route(), t("newest")));
        }
        if (more) {
            MovementView last = page.get(page.size() - 1);
            ways.add(
                    new Anchor(
                            address.with(AFTER, last.seq())
                                    .with(AFTER_AT, last.at().toEpochMilli())
                                    .route(),
                            t("older")));
        }
        return ways;
    }

    private String t(String key) {
        return messages.text("stock.ledger." + key);
    }
}
