package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.PaperColumn;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.Slot;
import vn.tram.staff.Actor;

/** A page about one session after its day. What the reader may not see is not there. */
abstract class AfterPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AfterServices services;
    private final String name;
    private transient SessionView session;
    private String code = "";
    private final Slot head = new Slot();
    private final Slot notice = new Slot();
    private final Slot body = new Slot();

    /**
     * @param name of the page, as in its message keys and at the end of its address
     */
    AfterPage(String name, AfterServices services) {
        this.name = name;
        this.services = services;
        addClassName("after-page");
        add(head, notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        Optional<SessionView> found = services.sessions().byCode(code, actor());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = found.get();
        again();
    }

    /** Draws the page as things stand now. */
    final void again() {
        services.sessions().byCode(code, actor()).ifPresent(fresh -> session = fresh);
        notice.show();
        head.show(
                new PageHeader(services.text(name + ".title"))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(services.text("sessions"), "sessions"),
                                        new Crumb(code, "sessions/" + code),
                                        Crumb.here(services.text(name + ".crumb"))))
                        .facts(
                                new Span(
                                        services.text(
                                                "facts",
                                                session.placeName(),
                                                services.messages()
                                                        .formats()
                                                        .date(session.heldOn()))),
                                new Span(services.text("state." + session.state().name()))));
        body.show(content());
    }

    abstract Component content();

    /** Says why something was not done, or draws the page anew. */
    final void after(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            notice.show(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        again();
    }

    /** The paper as it looks and as a file; empty where there is none now. */
    final Optional<PaperColumn> paper(Kind kind) {
        return PaperColumn.of(
                kind, services.papers(), session, services.currentActor(), services.messages());
    }

    final AfterServices services() {
        return services;
    }

    final SessionView session() {
        return session;
    }

    final Actor actor() {
        return services.currentActor().get();
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text(name + ".title") + " " + code);
    }
}
