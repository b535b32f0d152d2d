package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventFigures;
import vn.tram.safety.surveillance.EventFigures.Histogram;
import vn.tram.safety.surveillance.EventFigures.Step;
import vn.tram.safety.surveillance.EventFigures.Tables;
import vn.tram.safety.surveillance.Rate;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.CurrentActor;

/** Curve, interval and rates of the events that the filter leaves; all of it in the address. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SurveillanceTabs.FIGURES, layout = MainLayout.class)
class FiguresView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "step";
    private static final String TABLE = "table";

    private final transient EventFigures figures;
    private final transient SurveillanceTabs tabs;
    private final transient ReaderPlaces places;
    private final transient CurrentActor current;
    private final transient SurveillanceWords words;

    /** What rates are broken down by. */
    private enum Table {
        VACCINE,
        LOT,
        FACILITY,
        PEOPLE
    }

    FiguresView(
            EventFigures figures,
            SurveillanceTabs tabs,
            ReaderPlaces places,
            CurrentActor current,
            SurveillanceWords words) {
        this.figures = figures;
        this.tabs = tabs;
        this.places = places;
        this.current = current;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("figures.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress address = PageAddress.of(event.getLocation());
        CaseFilter asked = CaseFilter.read(address.parameters());
        CaseFilter filter = figures.dated(asked);
        removeAll();
        add(
                new PageHeader(words.event("title"))
                        .beside(tabs.of(SurveillanceTabs.FIGURES, asked)),
                new CaseFilterBar(asked, address, words, places),
                Texts.quiet(
                        words.text(
                                "figures.period",
                                filter.from().orElseThrow(),
                                filter.until().orElseThrow(),
                                words.of("by", filter.basis()))),
                Arrange.columns(curve(filter, address), intervals(filter)),
                rates(filter, address));
    }

    private static <E extends Enum<E>> E chosen(PageAddress address, String name, E usual) {
        return address.text(name)
                .flatMap(
                        text ->
                                Stream.of(usual.getDeclaringClass().getEnumConstants())
                                        .filter(each -> each.name().equalsIgnoreCase(text))
                                        .findFirst())
                .orElse(usual);
    }

    private <E extends Enum<E>> LinkTabs choices(PageAddress address, String name, E chosen) {
        return LinkTabs.of(
                words.text(name),
                Stream.of(chosen.getDeclaringClass().getEnumConstants())
                        .map(
                                each ->
                                        new Link(
                                                words.of(name, each),
                                                address.with(
                                                                name,
                                                                each.name()
                                                                        .toLowerCase(Locale.ROOT))
                                                        .route(),
                                                each == chosen))
                        .toList(),
                words.messages());
    }

    private Card curve(CaseFilter filter, PageAddress address) {
        Step step = chosen(address, STEP, Step.WEEK);
        return new Card(
                        words.text("curve.title"),
                        new FigureCharts(words).of(figures.curve(filter, step, current.get())))
                .aside(choices(address, STEP, step));
    }

    private Card intervals(CaseFilter filter) {
        Histogram histogram = figures.intervals(filter, current.get());
        Card card = new Card(words.text("interval.title"), new FigureCharts(words).of(histogram));
        return histogram.unknown() == 0
                ? card
                : card.put(Texts.quiet(words.text("interval.unknown", histogram.unknown())));
    }

    private Card rates(CaseFilter filter, PageAddress address) {
        Table table = chosen(address, TABLE, Table.VACCINE);
        Card card = Card.tabbed(choices(address, TABLE, table));
        if (table == Table.PEOPLE) {
            card.put(new RateTable(words).ofPeople(figures.byPeople(filter, current.get()).rows()));
        } else {
            card.put(ofThings(table, figures.byVaccine(filter, current.get())));
        }
        return card.foot(Texts.wrapping(words.text("rates.note", Rate.FEW)));
    }

    private Component ofThings(Table table, Tables all) {
        RateTable rates = new RateTable(words);
        Component shown =
                switch (table) {
                    case LOT -> rates.ofRows(words.of(TABLE, table), all.lots(), all.total());
                    case FACILITY ->
                            rates.ofRows(words.of(TABLE, table), all.facilities(), all.total());
                    default -> rates.ofRows(words.of(TABLE, table), all.vaccines(), all.total());
                };
        int more =
                switch (table) {
                    case LOT -> all.moreLots();
                    case FACILITY -> all.moreFacilities();
                    default -> 0;
                };
        return Arrange.stack(
                Stream.of(
                                Stream.of(shown),
                                more == 0
                                        ? Stream.<Component>empty()
                                        : Stream.of(Texts.quiet(words.text("rates.more", more))),
                                all.elsewhere() == 0
                                        ? Stream.<Component>empty()
                                        : Stream.of(
                                                Texts.quiet(
                                                        words.text(
                                                                "rates.elsewhere",
                                                                all.elsewhere()))))
                        .flatMap(each -> each)
                        .toArray(Component[]::new));
    }
}
