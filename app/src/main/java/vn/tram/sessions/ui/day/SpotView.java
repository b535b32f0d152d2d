package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayReception.SpotRequest;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** People whom no list names, before the official who may let them in. */
@RolesAllowed("COMMUNE")
@Route(value = DayRoutes.SPOTS, layout = MainLayout.class)
class SpotView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private final transient DayServices services;
    private final Div notice = new Div();
    private final Div requests = Arrange.stack();

    SpotView(DayServices services) {
        this.services = services;
        add(new PageHeader(services.text("spots.title")), notice, requests);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("spots.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public void minutePassed() {
        load();
    }

    private void load() {
        requests.removeAll();
        List<SpotRequest> waiting = services.reception().awaiting(services.actor());
        waiting.forEach(each -> requests.add(card(each)));
        if (waiting.isEmpty()) {
            requests.add(
                    EmptyState.allDone(
                            services.text("spots.nobody"), services.text("spots.nobody.what")));
        }
    }

    private Component card(SpotRequest request) {
        SubjectView person = request.subject();
        String known = person.idNumber().isEmpty() ? services.text("no-id") : person.idNumber();
        Card card = new Card(DayWords.called(person));
        card.put(
                line(
                        services.text(
                                "person.facts",
                                services.text("sex." + person.sex()),
                                person.age(),
                                person.birth().display(),
                                known)),
                line(
                        services.text(
                                "spots.session",
                                request.session().code(),
                                request.session().placeName(),
                                DayWords.dose(person.category(), person.ordinal(), services))),
                line(
                        services.text(
                                "spots.reason",
                                person.spotReason().orElse(""),
                                request.enteredBy())),
                line(
                        services.text(
                                "spots.identity",
                                services.text("identity.state." + person.identityState()),
                                person.identityReason().orElse("–"))));
        card.actions(
                Buttons.primary(
                        services.text("spots.approve", person.name()),
                        event ->
                                settle(
                                        person,
                                        services.reception()
                                                .approve(
                                                        person.id(),
                                                        TimeOrderedId.next(),
                                                        services.actor()))),
                Buttons.danger(services.text("spots.decline"), event -> decline(person)));
        return card;
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }

    private void decline(SubjectView person) {
        ReasonDialog.danger(
                        services.text("spots.decline.ask", person.name()),
                        services.text("spots.decline.what"),
                        services.text("reason"),
                        services.text("spots.decline"),
                        services.messages())
                .does(
                        text ->
                                services.reception()
                                        .decline(
                                                person.id(),
                                                text,
                                                TimeOrderedId.next(),
                                                services.actor()))
                .then(this::again)
                .open();
    }

    private void settle(SubjectView person, Outcome<?> outcome) {
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<?> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()));
            load();
            return;
        }
        Toasts.success(services.text("toast.spot-approved", person.name()));
        again();
    }

    /** With the counts of the menu, which are read at each navigation. */
    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
