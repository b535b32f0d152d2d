package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.sessions.ui.SessionStateChip;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Tone;
import vn.tram.worklist.WorkItem;

/** An official decides on a plan: counts, place, staff, readiness and vaccine, then the choice. */
@PermitAll
@Route(
        value = SessionRoutes.SESSIONS + "/:" + SessionRoutes.CODE + "/" + SessionRoutes.APPROVE,
        layout = MainLayout.class)
class ApproveSessionView extends Page
        implements BeforeEnterObserver, HasDynamicTitle, EveryMinute, SessionRefresh {

    private final transient SessionServices services;
    private transient String code = "";
    private transient OpenSession open;

    ApproveSessionView(SessionServices services) {
        this.services = services;
        addClassName("approve-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(SessionRoutes.CODE).orElse("");
        Optional<OpenSession> found = OpenSession.load(code, services);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open = found.get();
        show();
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("approve.crumb") + " " + code);
    }

    @Override
    public void again() {
        OpenSession.load(code, services).ifPresent(fresh -> open = fresh);
        show();
    }

    @Override
    public void nextTask() {
        getUI().ifPresent(ui -> services.nextTask().open(ui, open.task().map(task -> task.id())));
    }

    /** What is typed and chosen stays; a plan that somebody else decided meanwhile says so. */
    @Override
    public void minutePassed() {
        boolean mine = open.may(SessionAction.APPROVE);
        OpenSession.load(code, services).ifPresent(fresh -> open = fresh);
        if (open.may(SessionAction.APPROVE) != mine) {
            show();
        }
    }

    private void show() {
        removeAll();
        add(head());
        if (!open.may(SessionAction.APPROVE)) {
            add(notYours());
            return;
        }
        Div columns =
                new Div(
                        new ApproveSessionCard(open, services, this),
                        new ApproveSessionFacts(open, services));
        columns.addClassName("approve");
        add(columns);
    }

    private PageHeader head() {
        PageHeader head =
                new PageHeader(services.text("approve.title", open.session().placeName()))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(services.text("inbox"), "inbox"),
                                        new Crumb(
                                                services.text("approve.crumb"),
                                                SessionRoutes.session(code)),
                                        Crumb.here(code)));
        open.task().ifPresent(task -> head.actions(time(task)));
        return head;
    }

    private Component time(WorkItem task) {
        Span exactly =
                new Span(
                        services.messages()
                                .text(
                                        "time.due",
                                        services.messages().formats().dateTime(task.dueAt())));
        exactly.addClassNames("s", "m2");
        Div time =
                new Div(
                        TimeBadge.of(
                                        services.dues().of(task),
                                        services.clock().instant(),
                                        services.messages())
                                .large(),
                        exactly);
        time.addClassNames("row", "wrap");
        return time;
    }

    private Banner notYours() {
        return Banner.of(
                        Tone.TODAY,
                        Icon.USERS,
                        services.text("not-yours"),
                        services.text(
                                "not-yours.state",
                                SessionStateChip.name(open.state(), services.messages())))
                .alert()
                .put(new Anchor(SessionRoutes.session(code), services.text("not-yours.open")))
                .action(
                        Buttons.secondary(
                                services.text("not-yours.next"),
                                Icon.ARROW_RIGHT,
                                event -> nextTask()));
    }
}
