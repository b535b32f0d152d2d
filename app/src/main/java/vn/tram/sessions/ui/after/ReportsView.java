package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.campaigns.CampaignView;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionReports.RoundReport;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.Toasts;

/** Reports: what, of where, of when; the figures, the paper, who has sent theirs. */
@Route(value = ReportsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"STATION", "COMMUNE", "DISTRICT", "PROVINCE", "SUPERVISOR"})
class ReportsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "reports";

    private final transient AfterServices services;
    private final transient ReportPlaces places;
    private final transient ReportFigures figures;
    private final Slot filters = new Slot();
    private final Slot notice = new Slot();
    private final Slot body = new Slot();
    private transient ReportsAddress asked;

    ReportsView(AfterServices services) {
        this.services = services;
        this.places = new ReportPlaces(services);
        this.figures = new ReportFigures(services);
        addClassName("reports-page");
        add(new PageHeader(services.text("reports.title")), filters, notice, body);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("reports.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // the view is kept between addresses: what one says nothing of is not what was chosen
        // before
        LocalDate today = services.messages().formats().localDate(services.clock().instant());
        asked = ReportsAddress.of(PageAddress.of(event.getLocation()), today);
        show();
    }

    private void show() {
        List<ReportPlaces.Choice> choices = places.of(services.currentActor().get(), asked.day());
        List<CampaignView> rounds = services.campaigns().all();
        asked = asked.within(choices, rounds);
        filters.show(new ReportFilters(asked, choices, rounds, services));
        notice.show();
        Optional<Query> query =
                choices.stream()
                        .filter(each -> each.key().equals(asked.place()))
                        .findFirst()
                        .map(chosen -> asked.query(chosen.place()));
        body.show(query.map(this::report).orElseGet(this::nothing));
    }

    private Component nothing() {
        return EmptyState.nothingFound(
                services.text("reports.no-place"), services.text("reports.no-place.next"));
    }

    private Component report(Query query) {
        return query.kind() == Kind.ROUND ? round(query) : period(query);
    }

    private Component period(Query query) {
        Outcome<PeriodReport> found =
                services.reports().period(query, services.currentActor().get());
        if (!found.isDone()) {
            return refused(found);
        }
        PeriodReport report = found.value();
        List<Component> parts = new ArrayList<>();
        parts.add(figures.sums(report));
        parts.add(Table.Row.quiet(services.text("reports.basis")));
        parts.add(new ReportSendingCard(query, report, () -> send(query), services));
        if (report.below().size() > 1) {
            parts.add(figures.below(report));
        }
        parts.add(new ReportPaperCard(query, services));
        return Arrange.stack(parts.toArray(Component[]::new));
    }

    private Component round(Query query) {
        Outcome<RoundReport> found = services.reports().round(query, services.currentActor().get());
        if (!found.isDone()) {
            return refused(found);
        }
        return Arrange.stack(
                figures.sums(found.value()),
                Table.Row.quiet(services.text("reports.basis")),
                new ReportPaperCard(query, services));
    }

    private Component refused(Outcome<?> outcome) {
        return Banner.refused(((Outcome.Refused<?>) outcome).refusal(), services.messages());
    }

    private void send(Query query) {
        Outcome<?> outcome = services.reports().send(query, services.currentActor().get());
        if (outcome instanceof Outcome.Refused<?> refused) {
            notice.show(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        show();
        Toasts.success(services.text("reports.sent.done"));
    }
}
