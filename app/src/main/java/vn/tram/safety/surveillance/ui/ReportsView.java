package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tram.directory.Divisions;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventExports;
import vn.tram.safety.surveillance.EventExports.Form;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** What is sent of adverse events: the lists of a month and the core variables of WHO. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE"})
@Route(value = SurveillanceTabs.REPORTS, layout = MainLayout.class)
class ReportsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS = 24;
    private static final String MONTH = "month";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM/uuuu");

    private final transient EventExports exports;
    private final transient SurveillanceTabs tabs;
    private final transient ReaderPlaces places;
    private final transient CurrentActor current;
    private final transient SurveillanceWords words;
    private final transient Divisions divisions;

    ReportsView(
            EventExports exports,
            SurveillanceTabs tabs,
            ReaderPlaces places,
            CurrentActor current,
            SurveillanceWords words,
            Divisions divisions) {
        this.exports = exports;
        this.tabs = tabs;
        this.places = places;
        this.current = current;
        this.words = words;
        this.divisions = divisions;
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("reports.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress address = PageAddress.of(event.getLocation());
        CaseFilter asked = CaseFilter.read(address.parameters());
        YearMonth month = month(address);
        removeAll();
        add(
                new PageHeader(words.event("title"))
                        .beside(tabs.of(SurveillanceTabs.REPORTS, asked)),
                filters(asked, month, address),
                Banner.of(Tone.INFO, Icon.SHIELD, words.text("reports.audited")),
                Arrange.columns(
                        Stream.of(Form.values())
                                .filter(form -> EventExports.takes(form, current.get()))
                                .map(form -> card(form, month, asked))
                                .toArray(Component[]::new)));
    }

    private YearMonth month(PageAddress address) {
        YearMonth now = YearMonth.from(divisions.today());
        try {
            return address.text(MONTH).map(YearMonth::parse).orElse(now);
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    private FilterBar filters(CaseFilter asked, YearMonth month, PageAddress address) {
        FilterBar bar =
                new FilterBar(words.messages(), () -> PageAddress.of(address.path()).open());
        YearMonth now = YearMonth.from(divisions.today());
        List<YearMonth> months =
                Stream.concat(
                                IntStream.range(0, MONTHS).mapToObj(now::minusMonths),
                                Stream.of(month))
                        .distinct()
                        .toList();
        bar.select(
                words.text("reports.month"),
                months,
                WRITTEN::format,
                month,
                chosen -> address.with(MONTH, chosen).open());
        if (places.several()) {
            bar.select(
                    words.text("filter.unit"),
                    places.units(),
                    unit -> unit.name(),
                    places.units().stream()
                            .filter(unit -> asked.unit().filter(unit.code()::equals).isPresent())
                            .findFirst()
                            .orElse(null),
                    unit -> address.with("unit", unit == null ? null : unit.code()).open());
        }
        return bar;
    }

    private Card card(Form form, YearMonth month, CaseFilter asked) {
        CaseFilter filter = EventExports.month(month, asked.placeOnly());
        String file = words.text("reports.file." + form.name(), month.toString());
        Card card =
                new Card(
                        words.text("reports." + form.name()),
                        Texts.wrapping(words.text("reports.what." + form.name())));
        if (form == Form.WHO_CORE) {
            return card.actions(
                    PaperSheet.xlsx(
                            words.text("reports.xlsx"),
                            file,
                            out -> exports.xlsx(form, filter, out, current.get())),
                    PaperSheet.csv(
                            words.text("reports.csv"),
                            file,
                            out -> exports.csv(filter, out, current.get())));
        }
        return card.actions(
                PaperSheet.pdf(
                        words.text("reports.pdf"),
                        file,
                        out -> exports.pdf(form, filter, out, current.get())),
                PaperSheet.xlsx(
                        words.text("reports.xlsx"),
                        file,
                        out -> exports.xlsx(form, filter, out, current.get())));
    }
}
