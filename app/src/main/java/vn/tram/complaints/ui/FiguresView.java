package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.complaints.ComplaintSupervision;
import vn.tram.complaints.ComplaintSupervision.Figures;
import vn.tram.complaints.ComplaintSupervision.OfficerLine;
import vn.tram.complaints.ComplaintSupervision.UnitLine;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.complaints.RejectionRule;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.Formats;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.CountBars;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;

/**
 * How complaints are dealt with: each number opens exactly what it counts, where there is a list.
 */
@RolesAllowed({"SUPERVISOR", "PROVINCE"})
@Route(value = ComplaintRoutes.FIGURES, layout = MainLayout.class)
class FiguresView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String UNIT = "unit";
    private static final String DAYS = "days";
    private static final int USUAL = 30;

    private final transient ComplaintServices services;
    private transient Optional<UnitCode> unit = Optional.empty();
    private int days = USUAL;

    FiguresView(ComplaintServices services) {
        this.services = services;
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("figures"));
    }

    private Actor actor() {
        return services.currentActor().get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        days =
                asked.getSingleParameter(DAYS)
                        .filter(text -> text.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .filter(ComplaintSupervision.PERIODS::contains)
                        .orElse(USUAL);
        List<Optional<UnitCode>> places = services.supervision().places(actor());
        Optional<UnitCode> named = asked.getSingleParameter(UNIT).flatMap(ComplaintRoutes::unit);
        unit = named.isPresent() ? named : places.stream().findFirst().orElse(Optional.empty());
        show(places);
    }

    private void show(List<Optional<UnitCode>> places) {
        removeAll();
        add(
                new PageHeader(services.text("figures.of", name(unit)))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(
                                                services.text("menu"), ComplaintRoutes.COMPLAINTS),
                                        Crumb.here(services.text("figures"))))
                        .facts(Texts.quiet(services.text("figures.basis", days))),
                filters(places));
        Optional<Figures> found = services.supervision().figures(unit, days, actor());
        if (found.isEmpty()) {
            add(
                    new Card()
                            .put(
                                    EmptyState.nothingFound(
                                            services.text("figures.none"),
                                            services.text("figures.none.next"))));
            return;
        }
        Figures figures = found.get();
        Div two = new Div(ages(figures), reasons(figures));
        two.addClassName("complaint-figures");
        add(tiles(figures), units(figures), two);
        if (!figures.officers().isEmpty()) {
            add(officers(figures));
        }
    }

    private FilterBar filters(List<Optional<UnitCode>> places) {
        return new FilterBar(services.messages(), () -> go(Optional.empty(), USUAL))
                .select(
                        services.text("figures.days"),
                        ComplaintSupervision.PERIODS,
                        each -> services.text("figures.days.of", each),
                        days,
                        each -> go(unit, each == null ? USUAL : each))
                .select(
                        services.text("figures.unit"),
                        places.stream().flatMap(Optional::stream).toList(),
                        each -> name(Optional.of(each)),
                        places.contains(unit) ? unit.orElse(null) : null,
                        each -> go(Optional.ofNullable(each), days));
    }

    private void go(Optional<UnitCode> where, int howLong) {
        Map<String, String> query = new LinkedHashMap<>();
        where.ifPresent(code -> query.put(UNIT, code.value()));
        query.put(DAYS, Integer.toString(howLong));
        UI.getCurrent().navigate(ComplaintRoutes.FIGURES, QueryParameters.simple(query));
    }

    private String name(Optional<UnitCode> code) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
        return code.map(
                        one ->
                                services.units()
                                        .at(one, today)
                                        .map(AdministrativeUnit::name)
                                        .orElse(one.value()))
                .orElseGet(() -> services.text("figures.country"));
    }

    private StatRow tiles(Figures figures) {
        return StatRow.of(
                List.of(
                        tile(figures.open(), Shelf.OPEN, Tone.PLAIN),
                        tile(figures.late(), Shelf.LATE, Tone.LATE),
                        tile(figures.reopened(), Shelf.REOPENED, Tone.TODAY),
                        new StatRow.Stat(
                                figures.outcomes().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                services.text("figures.answered")),
                        new StatRow.Stat(
                                Math.round(figures.medianHours().orElse(0d)),
                                services.text(
                                        figures.medianHours().isPresent()
                                                ? "figures.hours"
                                                : "figures.hours.none"))),
                services.messages());
    }

    private StatRow.Stat tile(int number, Shelf shelf, Tone tone) {
        return new StatRow.Stat(
                number,
                services.text("shelf." + shelf.code()),
                number == 0 ? Tone.PLAIN : tone,
                list(shelf, unit));
    }

    private static String list(Shelf shelf, Optional<UnitCode> where) {
        return ComplaintRoutes.list(new ComplaintFilter(shelf, Optional.empty(), where));
    }

    private Card units(Figures figures) {
        Grid<UnitLine> grid = new Grid<>();
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::unitName)
                .setHeader(services.text("figures.unit"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> count(line.open(), Shelf.OPEN, line))
                .setHeader(services.text("shelf.open"));
        grid.addComponentColumn(line -> count(line.late(), Shelf.LATE, line))
                .setHeader(services.text("shelf.late"));
        grid.addComponentColumn(line -> count(line.reopened(), Shelf.REOPENED, line))
                .setHeader(services.text("shelf.reopened"));
        grid.addColumn(UnitLine::answered).setHeader(services.text("figures.answered"));
        grid.addColumn(UnitLine::rejected).setHeader(services.text("figures.rejected"));
        grid.addColumn(
                        line ->
                                line.medianHours()
                                        .map(hours -> Long.toString(Math.round(hours)))
                                        .orElse("–"))
                .setHeader(services.text("figures.hours.short"));
        grid.setItems(figures.units());
        Card card = new Card(services.text("figures.units")).flush();
        return figures.units().isEmpty()
                ? card.put(
                        EmptyState.nothingYet(
                                Icon.CHART_COLUMN,
                                services.text("none"),
                                services.text("none.next")))
                : card.put(grid);
    }

    private Component unitName(UnitLine line) {
        boolean deeper = unit.isEmpty() && line.unit().level() == UnitLevel.PROVINCE;
        String name =
                unit.filter(line.unit()::equals).isPresent()
                        ? services.text("figures.itself", name(unit))
                        : name(Optional.of(line.unit()));
        return deeper
                ? new Anchor(
                        ComplaintRoutes.FIGURES + "?unit=" + line.unit().value() + "&days=" + days,
                        name)
                : new Span(name);
    }

    private Component count(int number, Shelf shelf, UnitLine line) {
        boolean own = unit.filter(line.unit()::equals).isPresent();
        return number == 0 || own
                ? new Span(Integer.toString(number))
                : new Anchor(list(shelf, Optional.of(line.unit())), Integer.toString(number));
    }

    private Card ages(Figures figures) {
        List<CountBars.Bar> bars = new ArrayList<>();
        figures.ages()
                .forEach(
                        (age, count) ->
                                bars.add(
                                        new CountBars.Bar(
                                                services.messages()
                                                        .text("complaints.age." + age.code()),
                                                "",
                                                count,
                                                Tone.PLAIN)));
        return new Card(services.text("figures.ages"))
                .put(new CountBars(bars, services.messages()));
    }

    private Card reasons(Figures figures) {
        Card card = new Card(services.text("figures.reasons"));
        if (figures.reasons().isEmpty()) {
            return card.put(Texts.quiet(services.text("figures.reasons.none")));
        }
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
        List<CountBars.Bar> bars = new ArrayList<>();
        figures.reasons()
                .forEach(
                        (code, count) ->
                                bars.add(
                                        new CountBars.Bar(
                                                services.reasons()
                                                        .byCode(code, today)
                                                        .map(
                                                                reason ->
                                                                        code
                                                                                + ". "
                                                                                + reason.name(
                                                                                        services.messages()
                                                                                                .locale()))
                                                        .orElse(Integer.toString(code)),
                                                "",
                                                count,
                                                Tone.PLAIN)));
        return card.put(new CountBars(bars, services.messages()));
    }

    private Card officers(Figures figures) {
        Grid<OfficerLine> grid = new Grid<>();
        grid.setAllRowsVisible(figures.officers().size() <= 30);
        grid.addColumn(OfficerLine::name)
                .setHeader(services.text("figures.officer"))
                .setFlexGrow(2);
        grid.addColumn(OfficerLine::decided).setHeader(services.text("figures.decided"));
        grid.addColumn(OfficerLine::rejected).setHeader(services.text("figures.rejected"));
        grid.addColumn(line -> percent(line.share())).setHeader(services.text("figures.share"));
        grid.addColumn(line -> percent(line.others())).setHeader(services.text("figures.others"));
        grid.addComponentColumn(this::verdict)
                .setHeader(services.text("figures.verdict"))
                .setFlexGrow(2);
        grid.setItems(figures.officers());
        return new Card(services.text("figures.officers"))
                .flush()
                .put(grid)
                .foot(
                        Texts.wrapping(
                                services.text(
                                        "figures.rule",
                                        RejectionRule.LEAST,
                                        Math.round(RejectionRule.DISTANCE * 100))));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private Component verdict(OfficerLine line) {
        boolean far =
                line.verdict() == RejectionRule.Verdict.FAR_MORE
                        || line.verdict() == RejectionRule.Verdict.FAR_LESS;
        String words = services.messages().text("complaints.rejects." + line.verdict().name());
        return far ? StatusChip.of(Tone.TODAY, Icon.TRIANGLE_ALERT, words) : Texts.quiet(words);
    }
}
