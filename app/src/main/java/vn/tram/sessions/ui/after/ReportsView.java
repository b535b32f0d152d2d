package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.campaigns.CampaignView;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionReports.Group;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.OfFacility;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionReports.RoundReport;
import vn.tram.sessions.SessionReports.Sending;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Role;

/** Reports: what, of where, of when; the figures, the paper, who has sent theirs. */
@Route(value = ReportsView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"STATION", "COMMUNE", "DISTRICT", "PROVINCE", "SUPERVISOR"})
class ReportsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "reports";

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NOT_FOUND = 404;

    private final transient AfterServices services;
    private final transient ReportPlaces places;
    private final Slot filters = new Slot();
    private final Slot notice = new Slot();
    private final Slot body = new Slot();
    private Kind kind = Kind.DAILY;
    private LocalDate day;
    private String place = "";
    private String campaign = "";

    ReportsView(AfterServices services) {
        this.services = services;
        this.places = new ReportPlaces(services);
        this.day = services.messages().formats().localDate(services.clock().instant());
        addClassName("reports-page");
        add(new PageHeader(services.text("reports.title")), filters, notice, body);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("reports.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("kind").flatMap(ReportsView::kind).ifPresent(each -> kind = each);
        asked.getSingleParameter("day").flatMap(ReportsView::day).ifPresent(each -> day = each);
        asked.getSingleParameter("place").ifPresent(each -> place = each);
        asked.getSingleParameter("campaign").ifPresent(each -> campaign = each);
        show();
    }

    private static Optional<Kind> kind(String text) {
        for (Kind each : Kind.values()) {
            if (each.name().equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void show() {
        List<ReportPlaces.Choice> choices = places.of(services.currentActor().get(), day);
        if (choices.stream().noneMatch(each -> each.key().equals(place))) {
            place = choices.isEmpty() ? "" : choices.get(0).key();
        }
        List<CampaignView> rounds = services.campaigns().all();
        if (kind == Kind.ROUND && campaign.isEmpty() && !rounds.isEmpty()) {
            campaign = rounds.get(0).id().toString();
        }
        filters.show(filters(choices, rounds));
        notice.show();
        Optional<Query> query = query();
        body.show(query.map(this::report).orElseGet(this::nothing));
    }

    private Optional<Query> query() {
        Optional<UUID> round =
                campaign.matches("[0-9a-f-]{36}")
                        ? Optional.of(UUID.fromString(campaign))
                        : Optional.empty();
        return ReportPlaces.parsed(place)
                .map(
                        where ->
                                new Query(
                                        kind,
                                        where,
                                        day,
                                        kind == Kind.ROUND ? round : Optional.empty()));
    }

    private Component filters(List<ReportPlaces.Choice> choices, List<CampaignView> rounds) {
        Select<Kind> what = new Select<>();
        what.setLabel(services.text("reports.kind"));
        what.setItems(Kind.values());
        what.setItemLabelGenerator(each -> services.text("reports.kind." + each.name()));
        what.setValue(kind);
        what.addValueChangeListener(event -> go(event.getValue(), day, place, campaign));
        ComboBox<ReportPlaces.Choice> where = new ComboBox<>(services.text("reports.place"));
        where.setItems(choices);
        where.setItemLabelGenerator(ReportPlaces.Choice::label);
        choices.stream()
                .filter(each -> each.key().equals(place))
                .findFirst()
                .ifPresent(where::setValue);
        where.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        go(kind, day, event.getValue().key(), campaign);
                    }
                });
        DatePicker when =
                Fields.date(services.text("reports.day." + kind.name()), services.messages());
        when.setValue(day);
        when.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        go(kind, event.getValue(), place, campaign);
                    }
                });
        Div row = new Div(what, where, when);
        if (kind == Kind.ROUND) {
            row.add(round(rounds));
        }
        row.addClassNames("row", "wrap", "report-filters");
        return row;
    }

    private Component round(List<CampaignView> rounds) {
        ComboBox<CampaignView> round = new ComboBox<>(services.text("reports.round"));
        round.setItems(rounds);
        round.setItemLabelGenerator(each -> each.name() + ", " + each.roundName());
        rounds.stream()
                .filter(each -> each.id().toString().equals(campaign))
                .findFirst()
                .ifPresent(round::setValue);
        round.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        go(kind, day, place, event.getValue().id().toString());
                    }
                });
        return round;
    }

    /** The choice stands in the address, so that it can be kept and sent. */
    private void go(Kind what, LocalDate when, String where, String round) {
        Map<String, String> address = new HashMap<>();
        address.put("kind", what.name());
        address.put("day", when.toString());
        address.put("place", where);
        if (!round.isEmpty()) {
            address.put("campaign", round);
        }
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(address)));
    }

    private Component nothing() {
        return EmptyState.nothingFound(
                services.text("reports.no-place"), services.text("reports.no-place.next"));
    }

    private Component report(Query query) {
        return query.kind() == Kind.ROUND ? roundReport(query) : periodReport(query);
    }

    private Component refused(Outcome<?> outcome) {
        return Banner.refused(((Outcome.Refused<?>) outcome).refusal(), services.messages());
    }

    private Component periodReport(Query query) {
        Outcome<PeriodReport> found =
                services.reports().period(query, services.currentActor().get());
        if (!found.isDone()) {
            return refused(found);
        }
        PeriodReport report = found.value();
        var total = report.total();
        List<Component> parts = new ArrayList<>();
        parts.add(
                StatRow.of(
                        List.of(
                                new Stat(total.subjects(), services.text("reports.subjects")),
                                new Stat(total.doses().total(), services.text("reports.doses")),
                                new Stat(
                                        total.refused()
                                                + total.postponed()
                                                + total.contraindicated()
                                                + total.transferred(),
                                        services.text("reports.turned-away")),
                                new Stat(total.discarded(), services.text("reports.discarded")),
                                new Stat(total.common(), services.text("reports.common")),
                                new Stat(total.serious(), services.text("reports.serious"))),
                        services.messages()));
        parts.add(Table.Row.quiet(services.text("reports.basis")));
        parts.add(sending(query, report));
        if (report.below().size() > 1) {
            parts.add(below(report));
        }
        parts.add(paper(query));
        return Arrange.stack(parts.toArray(Component[]::new));
    }

    private Component sending(Query query, PeriodReport report) {
        Card card =
                new Card(services.text("reports.sending"))
                        .aside(
                                new Span(
                                        services.text(
                                                "reports.due",
                                                services.messages()
                                                        .formats()
                                                        .dateTime(report.dueAt()))));
        if (report.sending().isEmpty()) {
            card.put(
                    EmptyState.nothingYet(
                            Icon.CALENDAR_DAYS,
                            services.text("reports.no-session"),
                            services.text("reports.no-session.next")));
        } else {
            card.put(sendingTable(report));
        }
        boolean sends =
                query.place() instanceof OfFacility
                        && services.currentActor().get().has(Role.STATION);
        if (sends) {
            card.foot(
                    Buttons.primary(
                            services.text("reports.send." + query.kind().name()),
                            Icon.SEND,
                            event -> send(query)),
                    Table.Row.quiet(report.rule()));
        }
        return card;
    }

    private Component sendingTable(PeriodReport report) {
        Table table =
                new Table(
                        services.text("reports.sending"),
                        List.of(
                                services.text("reports.facility"),
                                "#" + services.text("reports.sessions"),
                                "#" + services.text("reports.confirmed"),
                                services.text("reports.sent"),
                                services.text("reports.state")));
        for (Sending each : report.sending()) {
            table.row()
                    .strong(each.facility())
                    .number(services.number(each.sessions()))
                    .number(services.number(each.confirmed()))
                    .text(
                            each.sent()
                                    .map(
                                            sent ->
                                                    services.text(
                                                            "reports.sent.by",
                                                            services.messages()
                                                                    .formats()
                                                                    .dateTime(sent.at()),
                                                            sent.by(),
                                                            sent.version()))
                                    .orElse(services.text("reports.unsent")))
                    .put(chip(each));
        }
        return table;
    }

    private Component chip(Sending each) {
        if (each.sent().isPresent()) {
            return each.late()
                    ? StatusChip.of(Tone.LATE, Icon.CLOCK, services.text("reports.sent-late"))
                    : StatusChip.of(Tone.DONE, Icon.CHECK, services.text("reports.in-time"));
        }
        return each.late()
                ? StatusChip.of(Tone.LATE, Icon.CLOCK, services.text("reports.late"))
                : StatusChip.of(Tone.WAIT, Icon.HOURGLASS, services.text("reports.waiting"));
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

    private Component below(PeriodReport report) {
        Table table =
                new Table(
                        services.text("reports.below"),
                        List.of(
                                services.text("reports.where"),
                                "#" + services.text("reports.subjects"),
                                "#" + services.text("reports.doses"),
                                "#" + services.text("result.REFUSED"),
                                "#" + services.text("result.POSTPONED"),
                                "#" + services.text("result.CONTRAINDICATED"),
                                "#" + services.text("reports.discarded"),
                                "#" + services.text("reports.common"),
                                "#" + services.text("reports.serious")));
        report.below()
                .forEach(
                        each ->
                                table.row()
                                        .strong(each.name())
                                        .number(services.number(each.figures().subjects()))
                                        .number(services.number(each.figures().doses().total()))
                                        .number(services.number(each.figures().refused()))
                                        .number(services.number(each.figures().postponed()))
                                        .number(services.number(each.figures().contraindicated()))
                                        .number(services.number(each.figures().discarded()))
                                        .number(services.number(each.figures().common()))
                                        .number(services.number(each.figures().serious())));
        return new Card(services.text("reports.below"), table);
    }

    private Component roundReport(Query query) {
        Outcome<RoundReport> found = services.reports().round(query, services.currentActor().get());
        if (!found.isDone()) {
            return refused(found);
        }
        RoundReport report = found.value();
        Group sum =
                report.groups().stream()
                        .reduce(
                                new Group(0, "", 0, 0, 0, 0, vn.tram.sessions.DoseFigures.NONE),
                                Group::plus);
        return Arrange.stack(
                StatRow.of(
                        List.of(
                                new Stat(sum.subjects(), services.text("reports.subjects")),
                                new Stat(sum.before(), services.text("reports.before")),
                                new Stat(sum.inRound(), services.text("reports.in-round")),
                                new Stat(sum.ever(), services.text("reports.ever")),
                                new Stat(sum.doses().total(), services.text("reports.doses"))),
                        services.messages()),
                Table.Row.quiet(services.text("reports.basis")),
                paper(query));
    }

    private Component paper(Query query) {
        Card card = new Card(services.text("reports.paper"));
        Outcome<String> html = services.reports().html(query, services.currentActor().get());
        if (html.isDone()) {
            IFrame frame = new IFrame();
            frame.setSrcdoc(html.value());
            frame.getElement().setAttribute("sandbox", "");
            frame.getElement().setAttribute("title", services.text("reports.paper"));
            frame.addClassName("iframe-doc");
            card.put(frame);
        }
        String name = services.text("reports.file." + query.kind().name(), query.day().toString());
        return card.aside(
                Arrange.ask(
                        DownloadButton.quiet(
                                services.text("reports.pdf"),
                                Icon.DOWNLOAD,
                                event ->
                                        answer(
                                                event,
                                                name + ".pdf",
                                                "application/pdf",
                                                out ->
                                                        services.reports()
                                                                .pdf(
                                                                        query,
                                                                        out,
                                                                        services.currentActor()
                                                                                .get()))),
                        DownloadButton.quiet(
                                services.text("reports.xlsx"),
                                Icon.FILE_SPREADSHEET,
                                event ->
                                        answer(
                                                event,
                                                name + ".xlsx",
                                                XLSX,
                                                out ->
                                                        services.reports()
                                                                .xlsx(
                                                                        query,
                                                                        out,
                                                                        services.currentActor()
                                                                                .get())))));
    }

    private static void answer(DownloadEvent event, String name, String type, File file)
            throws IOException {
        event.setFileName(name);
        event.setContentType(type);
        if (!file.write(event.getOutputStream()).isDone()) {
            event.getResponse().setStatus(NOT_FOUND);
        }
    }

    /** What a button hands out; refused when the reader may not see it any more. */
    private interface File {
        Outcome<Void> write(OutputStream out) throws IOException;
    }
}
