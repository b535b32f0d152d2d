package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.sessions.ui.SessionStateChip;
import vn.tram.sessions.ui.plan.SessionAddress.Tab;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.Formats;
import vn.tram.shell.MainLayout;
import vn.tram.shell.ReasonWords;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;

/** One session: where it stands, what is asked of whom, its people, what has to be there. */
@PermitAll
@Route(value = SessionRoutes.SESSIONS + "/:" + SessionRoutes.CODE, layout = MainLayout.class)
class SessionCaseView extends Page
        implements BeforeEnterObserver, HasDynamicTitle, EveryMinute, SessionRefresh {

    private final transient SessionServices services;
    private transient SessionAddress address;
    private final Div day = new Div();
    private transient OpenSession open;
    private final transient Watch watch;

    SessionCaseView(SessionServices services) {
        this.services = services;
        addClassName("case");
        this.watch = Watch.forTenMinutes(this, this::minutePassed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(SessionRoutes.CODE).orElse("");
        Optional<OpenSession> found = OpenSession.load(code, services);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open = found.get();
        Tab usual = open.state() == SessionState.PREPARING ? Tab.READINESS : Tab.PEOPLE;
        address = SessionAddress.of(code, event.getLocation().getQueryParameters(), usual);
        show();
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(open == null ? "" : open.session().code());
    }

    @Override
    public void again() {
        OpenSession.load(address.code(), services)
                .ifPresent(
                        fresh -> {
                            open = fresh;
                            show();
                        });
    }

    @Override
    public void nextTask() {
        getUI().ifPresent(ui -> services.nextTask().open(ui, open.task().map(task -> task.id())));
    }

    /**
     * A page that somebody works on stays as it is until the session itself moves on; only what the
     * desks have counted is told anew.
     */
    @Override
    public void minutePassed() {
        SessionState before = open.state();
        OpenSession.load(address.code(), services).ifPresent(fresh -> open = fresh);
        if (open.state() != before) {
            show();
        } else {
            showDay();
        }
    }

    private void show() {
        removeAll();
        add(head(), new SessionNext(open, services, this).bar());
        open.plan()
                .note()
                .ifPresent(
                        note ->
                                add(
                                        Banner.of(
                                                Tone.TODAY,
                                                Icon.UNDO_2,
                                                services.text("note"),
                                                note)));
        open.session()
                .suspendReason()
                .map(why -> ReasonWords.of(why, services.messages()))
                .ifPresent(
                        reason ->
                                add(
                                        Banner.of(
                                                Tone.LATE,
                                                Icon.CIRCLE_PAUSE,
                                                services.text("suspended"),
                                                reason)));
        HeldLots.banner(open, services).ifPresent(this::add);
        SessionSide side = new SessionSide(open, services);
        showDay();
        List<Component> beside = new ArrayList<>(ofOthers());
        beside.addAll(
                held()
                        ? List.of(day, side.numbers(), side.recent())
                        : List.of(side.numbers(), side.found(), side.recent()));
        add(
                new Stations(open, services),
                SideBySide.ofCase(main(), beside.toArray(Component[]::new)));
        watch.set(open.state().inBackground());
    }

    private List<Component> ofOthers() {
        return services.cards().stream()
                .flatMap(card -> card.of(open.session(), open.actor(), this::again).stream())
                .toList();
    }

    private boolean held() {
        return open.state().compareTo(SessionState.RUNNING) >= 0
                && open.state() != SessionState.CANCELLED;
    }

    private void showDay() {
        day.removeAll();
        if (held()) {
            day.add(new SessionSide(open, services).day());
        }
    }

    private PageHeader head() {
        SessionView session = open.session();
        Formats formats = services.messages().formats();
        PageHeader head =
                new PageHeader(session.placeName())
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(services.text("menu"), SessionRoutes.SESSIONS),
                                        Crumb.here(session.code())))
                        .facts(
                                SessionStateChip.of(session, services.messages()),
                                new Span(
                                        String.join(
                                                " · ",
                                                services.text(
                                                        "times",
                                                        formats.time(session.startsAt()),
                                                        formats.time(session.endsAt()),
                                                        formats.date(session.heldOn())),
                                                services.productName(session.product()),
                                                services.text(
                                                        "desks",
                                                        session.desks(),
                                                        session.perDeskHour()))));
        if (open.may(SessionAction.CANCEL)) {
            head.actions(
                    Buttons.quiet(
                            services.text("cancel"),
                            Icon.CIRCLE_X,
                            event -> new SessionDialogs(open, services, this).cancel()));
        }
        return head;
    }

    private Card main() {
        Component content =
                switch (address.tab()) {
                    case PEOPLE -> new PeopleTab(open, false, services, this);
                    case STANDBY -> new PeopleTab(open, true, services, this);
                    case READINESS -> new ReadinessTab(open, services, this);
                    case STAFF -> new StaffTab(open, services, this);
                    case VACCINE -> new VaccineTab(open, services, this);
                    case DOCUMENTS -> new DocumentsTab(open, services);
                    case HISTORY -> new SessionHistory(open, services);
                };
        return Card.tabbed(tabs()).flush().put(content);
    }

    private LinkTabs tabs() {
        long missing =
                services.readiness().lines(open.id(), open.actor()).stream()
                        .filter(ReadinessLine::missing)
                        .count();
        long staff = services.plans().staff(open.id(), open.actor()).size();
        return LinkTabs.of(
                services.text("tabs"),
                List.of(
                        tab(Tab.PEOPLE, open.plan().planned(), Tone.PLAIN),
                        tab(Tab.STANDBY, open.plan().standby(), Tone.PLAIN),
                        tab(Tab.READINESS, missing, missing > 0 ? Tone.TODAY : Tone.PLAIN),
                        tab(Tab.STAFF, staff, Tone.PLAIN),
                        tab(Tab.VACCINE, -1, Tone.PLAIN),
                        tab(Tab.DOCUMENTS, -1, Tone.PLAIN),
                        tab(Tab.HISTORY, -1, Tone.PLAIN)),
                services.messages());
    }

    private Link tab(Tab tab, long count, Tone tone) {
        return new Link(
                services.text("tab." + tab.parameter()),
                address.at(tab).route(),
                tab == address.tab(),
                count < 0 ? OptionalLong.empty() : OptionalLong.of(count),
                tone);
    }
}
