package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.tram.ruleset.LegalCitations;
import vn.tram.ruleset.LegalDuty;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.ColdRange;
import vn.tram.stock.StockPapers;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.StoreWatch;
import vn.tram.stock.Temperatures.Watched;

/** Temperatures of a store: what is to be read now, the month, and the stores that are watched. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = StockRoutes.TEMPERATURES, layout = MainLayout.class)
class TemperaturesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MONTH = "month";

    private final transient Stores stores;
    private final transient Temperatures temperatures;
    private final transient StockPapers papers;
    private final transient CorrectReading correct;
    private final transient CurrentActor current;
    private final transient LegalCitations citations;
    private final transient Messages messages;

    TemperaturesView(
            Stores stores,
            Temperatures temperatures,
            StockPapers papers,
            CorrectReading correct,
            CurrentActor current,
            LegalCitations citations,
            Messages messages) {
        this.stores = stores;
        this.temperatures = temperatures;
        this.papers = papers;
        this.correct = correct;
        this.current = current;
        this.citations = citations;
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
        PageHeader header = chosen.header(StockRoutes.TEMPERATURES);
        add(header);
        if (chosen.store().isEmpty()) {
            add(chosen.nothing());
            return;
        }
        StoreView store = chosen.store().get();
        YearMonth month = month(address);
        List<Day> days = temperatures.month(store.id(), month, reader);
        header.actions(
                PaperSheet.print(
                        messages.text("stock.temperature.paper"),
                        out -> papers.temperatures(store.id(), month, out, current.get())));
        if (chosen.kept()) {
            header.actions(range(store));
        }
        Card card = Card.tabbed(chosen.tabs(StockRoutes.TEMPERATURES));
        if (chosen.kept() && month.equals(temperatures.thisMonth()) && !days.isEmpty()) {
            card.put(
                    new TodayReadings(
                            store,
                            days.get(days.size() - 1),
                            temperatures,
                            correct,
                            current,
                            messages,
                            this::reload));
        }
        card.put(
                new MonthOfReadings(
                        month,
                        days,
                        store.range(),
                        citations.of(
                                LegalDuty.TEMPERATURE_LOG, month.atEndOfMonth(), messages.locale()),
                        messages,
                        at -> monthRoute(store, at),
                        temperatures.thisMonth()));
        add(card);
        others(reader, store).ifPresent(this::add);
    }

    private YearMonth month(PageAddress address) {
        try {
            return address.text(MONTH).map(YearMonth::parse).orElseGet(temperatures::thisMonth);
        } catch (DateTimeException unreadable) {
            return temperatures.thisMonth();
        }
    }

    private static String monthRoute(StoreView store, YearMonth month) {
        return StockRoutes.of(StockRoutes.TEMPERATURES, store.id()).with(MONTH, month).route();
    }

    private Component range(StoreView store) {
        Select<ColdRange> select = new Select<>();
        select.setAriaLabel(t("range"));
        select.setItems(ColdRange.values());
        select.setItemLabelGenerator(
                one ->
                        messages.text(
                                "stock.facts",
                                messages.text("stock.range." + one),
                                new StockWords(messages).range(one)));
        select.setWidth("250px");
        select.setValue(store.range());
        select.addValueChangeListener(
                event -> {
                    if (stores.keepAt(store.id(), event.getValue(), current.get()).isDone()) {
                        Toasts.success(t("range.changed"));
                    }
                    reload();
                });
        return select;
    }

    /** The other stores that the reader sees, those with gaps first. */
    private Optional<Card> others(Actor reader, StoreView here) {
        Watched all = temperatures.watch(reader);
        List<StoreWatch> watched =
                all.stores().stream().filter(one -> !one.store().id().equals(here.id())).toList();
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        Grid<StoreWatch> grid = Grids.dense(StoreWatch.class);
        grid.addComponentColumn(
                        one ->
                                new Anchor(
                                        StockRoutes.of(StockRoutes.TEMPERATURES, one.store().id())
                                                .route(),
                                        ChosenStore.name(one.store(), messages)))
                .setHeader(t("column.store"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::gaps).setHeader(t("column.gaps")).setFlexGrow(3);
        grid.addComponentColumn(this::outOfRange).setHeader(t("column.out")).setFlexGrow(2);
        grid.addColumn(
                        one ->
                                one.last()
                                        .map(
                                                last ->
                                                        messages.text(
                                                                "stock.temperature.last",
                                                                new StockWords(messages)
                                                                        .celsius(last.celsius()),
                                                                last.at()))
                                        .orElse(""))
                .setHeader(t("column.last"))
                .setFlexGrow(3);
        grid.setPartNameGenerator(one -> one.gaps() + one.outOfRange() > 0 ? Grids.BAD : null);
        grid.setItems(watched);
        grid.setAllRowsVisible(true);
        long late = watched.stream().filter(one -> one.gaps() + one.outOfRange() > 0).count();
        return Optional.of(
                new Card(messages.text("stock.temperature.others", Temperatures.WATCHED_DAYS))
                        .flush()
                        .put(grid)
                        .foot(
                                new Span(
                                        messages.text(
                                                all.capped()
                                                        ? "stock.temperature.others.foot.capped"
                                                        : "stock.temperature.others.foot",
                                                watched.size(),
                                                late,
                                                Stores.MOST))));
    }

    private Component gaps(StoreWatch one) {
        return one.gaps() == 0
                ? ReasonLine.good(t("whole"))
                : ReasonMark.of(
                        Tone.LATE,
                        Icon.TRIANGLE_ALERT,
                        messages.text(
                                "stock.temperature.gaps", one.gaps(), one.lastGap().orElseThrow()));
    }

    private Component outOfRange(StoreWatch one) {
        return one.outOfRange() == 0
                ? new Span()
                : ReasonMark.of(
                        Tone.LATE,
                        Icon.ACTIVITY,
                        messages.text("stock.temperature.out-count", one.outOfRange()));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("stock.temperature." + key);
    }
}
