package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.campaigns.CampaignView;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.Sessions.SessionLine;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.sessions.ui.SessionStateChip;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.Formats;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Role;

/** Sessions day by day: those to come, or those gone by. */
@RolesAllowed({"STATION", "COMMUNE", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SessionRoutes.SESSIONS, layout = MainLayout.class)
class SessionsView extends Page implements HasDynamicTitle, AfterNavigationObserver, EveryMinute {

    private static final int PAGE = 30;

    private final transient SessionServices services;
    private final Div filters = new Div();
    private final Div days = new Div();
    private final Button more;
    private final transient List<SessionLine> lines = new ArrayList<>();
    private transient SessionsFilter filter;

    SessionsView(SessionServices services) {
        this.services = services;
        this.more = Buttons.secondary(services.text("list.more", PAGE), event -> append());
        days.addClassName("session-days");
        add(header(), filters, days, more);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("menu"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SessionsFilter asked = SessionsFilter.of(event.getLocation().getQueryParameters());
        if (!asked.equals(filter)) {
            filter = asked;
            filters.removeAll();
            filters.add(filterBar());
        }
        reload(PAGE);
    }

    @Override
    public void minutePassed() {
        reload(Math.max(PAGE, lines.size()));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(services.text("menu"));
        if (services.currentActor().get().has(Role.STATION)) {
            header.actions(
                    Buttons.primary(
                            services.text("list.new"),
                            Icon.PLUS,
                            event -> UI.getCurrent().navigate(SessionRoutes.NEW)));
        }
        return header;
    }

    private Div filterBar() {
        List<CampaignView> known = campaigns();
        FilterBar bar =
                new FilterBar(services.messages(), () -> go(SessionsFilter.none(), true))
                        .search(
                                services.text("list.search"),
                                filter.text().orElse(""),
                                typed -> go(filter.withText(typed), false))
                        .select(
                                services.text("list.state"),
                                List.of(SessionState.values()),
                                state -> SessionStateChip.name(state, services.messages()),
                                filter.state().orElse(null),
                                state -> go(filter.withState(state), false))
                        .select(
                                services.text("list.campaign"),
                                known,
                                one -> one.name() + ", " + one.roundName(),
                                known.stream()
                                        .filter(
                                                one ->
                                                        filter.campaign()
                                                                .filter(one.code()::equals)
                                                                .isPresent())
                                        .findFirst()
                                        .orElse(null),
                                one ->
                                        go(
                                                filter.withCampaign(
                                                        one == null ? null : one.code()),
                                                false));
        LinkTabs tabs =
                LinkTabs.of(
                        services.text("list.when"),
                        List.of(tab("list.coming", false), tab("list.past", true)),
                        services.messages());
        Div both = new Div(tabs, bar);
        both.addClassName("session-filters");
        return both;
    }

    private Link tab(String key, boolean past) {
        String query = filter.withPast(past).toQuery().getQueryString();
        String route = SessionRoutes.SESSIONS + (query.isEmpty() ? "" : "?" + query);
        return new Link(services.text(key), route, filter.past() == past);
    }

    private List<CampaignView> campaigns() {
        return services.currentActor().get().rights().stream()
                .flatMap(
                        right ->
                                right
                                        .unit()
                                        .map(services.campaigns()::in)
                                        .orElseGet(services.campaigns()::all)
                                        .stream())
                .distinct()
                .sorted(Comparator.comparing(CampaignView::startsOn).reversed())
                .toList();
    }

    private void go(SessionsFilter next, boolean redraw) {
        if (next.equals(filter)) {
            return;
        }
        filter = redraw ? filter : next;
        UI.getCurrent().navigate(SessionRoutes.SESSIONS, next.toQuery());
    }

    private void reload(int atLeast) {
        lines.clear();
        load(atLeast);
        show();
    }

    private void append() {
        load(PAGE);
        show();
    }

    private void load(int limit) {
        Optional<SessionLine> after =
                lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
        List<SessionLine> page =
                services.sessions()
                        .page(
                                filter.asked(today(), campaignId()),
                                after,
                                Math.min(limit + 1, Sessions.MOST),
                                services.currentActor().get());
        lines.addAll(page.subList(0, Math.min(limit, page.size())));
        more.setVisible(page.size() > limit);
    }

    private Optional<UUID> campaignId() {
        return filter.campaign().flatMap(services.campaigns()::byCode).map(CampaignView::id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
    }

    private void show() {
        days.removeAll();
        if (lines.isEmpty()) {
            days.add(new Card().put(empty()));
            return;
        }
        LocalDate day = null;
        Card card = null;
        for (SessionLine line : lines) {
            if (!line.session().heldOn().equals(day)) {
                day = line.session().heldOn();
                card = new Card(dayName(day)).flush();
                days.add(card);
            }
            card.put(row(line));
        }
    }

    private String dayName(LocalDate day) {
        String date = services.messages().formats().date(day);
        String weekday = services.messages().text("session-page.weekday." + day.getDayOfWeek());
        return day.equals(today())
                ? services.text("list.today", weekday, date)
                : services.text("list.day", weekday, date);
    }

    private Component row(SessionLine line) {
        SessionView session = line.session();
        Formats formats = services.messages().formats();
        Span time =
                new Span(formats.time(session.startsAt()) + "–" + formats.time(session.endsAt()));
        time.addClassName("session-time");
        Anchor place = new Anchor(SessionRoutes.session(session.code()), session.placeName());
        Span facts =
                new Span(
                        String.join(
                                " · ",
                                session.code(),
                                line.facilityName(),
                                commune(session),
                                services.productName(session.product())));
        facts.addClassNames("m3", "s");
        Div where = new Div(new Div(place), facts);
        where.addClassName("grow");
        Meter people =
                Meter.of(
                        line.planned(),
                        session.capacity(),
                        Tone.PLAIN,
                        services.text("list.people", line.planned(), session.capacity()));
        Span places = new Span(services.text("list.people", line.planned(), session.capacity()));
        places.addClassNames("s", "m2");
        Div room = new Div(places, people);
        room.addClassName("session-people");
        Div state = new Div(SessionStateChip.of(session, services.messages()));
        services.worklist().ofCase(session.id().value()).stream()
                .findFirst()
                .ifPresent(
                        task ->
                                state.add(
                                        TimeBadge.of(
                                                services.dues().of(task),
                                                services.clock().instant(),
                                                services.messages())));
        state.addClassName("session-state");
        Div row = new Div(time, where, room, state);
        row.addClassName("session-row");
        row.addClickListener(
                event -> UI.getCurrent().navigate(SessionRoutes.session(session.code())));
        return row;
    }

    private String commune(SessionView session) {
        return services.units()
                .at(session.place().commune(), session.heldOn())
                .map(AdministrativeUnit::name)
                .orElse(session.place().commune().value());
    }

    private EmptyState empty() {
        if (!filter.isNone()) {
            return EmptyState.nothingFound(
                    services.text("list.none-found"), services.text("list.none-found.next"));
        }
        boolean station = services.currentActor().get().has(Role.STATION);
        return EmptyState.nothingYet(
                Icon.CALENDAR_DAYS,
                services.text(filter.past() ? "list.none-past" : "list.none-yet"),
                services.text(station ? "list.none-yet.station" : "list.none-yet.next"));
    }
}
