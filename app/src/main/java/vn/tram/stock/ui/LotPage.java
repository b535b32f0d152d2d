package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.StockBook;
import vn.tram.stock.StockBook.LotPlace;
import vn.tram.stock.StoreKind;
import vn.tram.stock.Transfers;

/** A lot: what its paper says, where some of it is, whether it is held, what happened to it. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.LOT, layout = MainLayout.class)
class LotPage extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Lots lots;
    private final transient LotHolds holds;
    private final transient StockBook book;
    private final transient Transfers transfers;
    private final transient HoldDialogs dialogs;
    private final transient SuspensionDialogs suspensions;
    private final transient CorrectLot correct;
    private final transient CurrentActor current;
    private final transient LegalCitations citations;
    private final transient Messages messages;
    private final transient StockWords words;
    private final transient Clock clock;
    private transient LotView lot;

    LotPage(
            Lots lots,
            LotHolds holds,
            StockBook book,
            Transfers transfers,
            HoldDialogs dialogs,
            SuspensionDialogs suspensions,
            CorrectLot correct,
            CurrentActor current,
            LegalCitations citations,
            Messages messages,
            Clock clock) {
        this.lots = lots;
        this.holds = holds;
        this.book = book;
        this.transfers = transfers;
        this.dialogs = dialogs;
        this.suspensions = suspensions;
        this.correct = correct;
        this.current = current;
        this.citations = citations;
        this.messages = messages;
        this.words = new StockWords(messages);
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(
                lot == null ? t("title") : messages.text("stock.lot.page", lot.number()));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        lot =
                PageAddress.uuid(id)
                        .map(LotId::new)
                        .flatMap(lots::byId)
                        .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        Actor reader = current.get();
        List<HoldView> held = holds.ofLot(lot.id(), reader);
        List<LotPlace> places = book.whereabouts(lot.id(), reader);
        LocalDate today = messages.formats().localDate(clock.instant());
        removeAll();
        PageHeader header =
                new PageHeader(messages.text("stock.lot.page", lot.number()))
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(t("crumb"), StockRoutes.STOCK),
                                        Crumb.here(lot.number())))
                        .facts(
                                words.marked(
                                        lot, held.stream().anyMatch(HoldView::open), false, today),
                                Texts.quiet(lot.product().name()));
        if (correct.may(lot)) {
            header.actions(
                    Buttons.secondary(
                            t("correct"), Icon.PENCIL, click -> correct.ask(lot, this::reload)));
        }
        if (!holds.places(reader).isEmpty()) {
            header.actions(Buttons.danger(t("hold"), click -> dialogs.hold(lot, this::show)));
        }
        add(header);
        String law = citations.of(LegalDuty.LOT_SUSPENSION, today, messages.locale());
        add(
                SideBySide.ofCase(
                        Arrange.stack(
                                new HoldsCard(lot, held, dialogs, law, messages, this::show),
                                new SuspensionCard(
                                        lot,
                                        suspensions,
                                        law,
                                        places.stream().mapToInt(LotPlace::doses).sum(),
                                        messages,
                                        this::show),
                                where(places),
                                new Card(t("history"), history(held, reader))),
                        new Card(t("paper"), paper())));
    }

    private void reload() {
        lot = lots.byId(lot.id()).orElseThrow();
        show();
    }

    private Component where(List<LotPlace> places) {
        Card card = new Card(t("where"));
        if (places.isEmpty()) {
            return card.put(EmptyState.nothingYet(Icon.MAP_PIN, t("nowhere"), t("nowhere.next")));
        }
        Grid<LotPlace> grid = Grids.dense(LotPlace.class);
        grid.addComponentColumn(this::place).setHeader(t("column.place")).setFlexGrow(3);
        Grids.number(grid.addColumn(place -> messages.formats().number(place.doses())))
                .setHeader(messages.text("stock.column.doses"));
        grid.addComponentColumn(
                        place ->
                                place.held()
                                        ? words.marked(lot, true, false, LocalDate.MIN)
                                        : new Span())
                .setHeader(messages.text("stock.column.mark"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.setItems(places);
        grid.setAllRowsVisible(true);
        int doses = places.stream().mapToInt(LotPlace::doses).sum();
        return card.flush().put(grid).foot(new Span(messages.text("stock.lot.sum", doses)));
    }

    private Component place(LotPlace place) {
        String name = ChosenStore.name(place.store(), messages);
        if (place.transfer().isPresent()) {
            String code = place.transfer().get();
            return Arrange.lines(
                    new Anchor(StockRoutes.transfer(code), code),
                    Texts.quiet(
                            messages.text(
                                    place.refused() ? "stock.lot.going-back" : "stock.lot.on-road",
                                    name)));
        }
        return place.store().kind() == StoreKind.SESSION
                ? TwoLines.of(name, t("in-session"))
                : new Anchor(
                        StockRoutes.of(StockRoutes.LEDGER, place.store().id())
                                .with(LedgerView.LOT, lot.number())
                                .route(),
                        name);
    }

    private Component history(List<HoldView> held, Actor reader) {
        List<Timeline.Entry> entries =
                new LotHistory(messages, words)
                        .of(held, transfers.ofLot(lot.id(), reader), lots.corrections(lot.id()));
        return entries.isEmpty()
                ? EmptyState.nothingYet(Icon.HISTORY, t("no-history"), t("no-history.next"))
                : Timeline.of(entries, messages);
    }

    private Component paper() {
        return new DetailsList()
                .row(t("product"), lot.product().name())
                .row(t("maker"), lot.product().manufacturer())
                .row(t("expires"), messages.formats().date(lot.expiresOn()))
                .row(t("doses"), messages.formats().number(lot.dosesPerVial()))
                .row(t("open"), messages.text("stock.lot.open.hours", lot.openVial().toHours()))
                .row(t("registration"), lot.registration())
                .row(
                        t("diluent.label"),
                        lot.diluent()
                                .map(
                                        one ->
                                                messages.text(
                                                        "stock.lot.diluent",
                                                        one.lot(),
                                                        one.expiresOn()))
                                .orElse(""));
    }

    private String t(String key) {
        return messages.text("stock.lot." + key);
    }
}
