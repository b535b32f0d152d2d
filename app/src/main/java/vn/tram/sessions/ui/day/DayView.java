package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.tram.kernel.AssetAddress;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayPulse;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.ReasonWords;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;

/**
 * One desk of the day on a tablet. What is entered is stored step by step, so a reload, a dead
 * browser or another tablet comes back to the same person; the page asks every few seconds whether
 * a queue changed (docs/decisions/0124).
 */
@RolesAllowed("STATION")
@Route(DayRoutes.DAY)
class DayView extends Div implements BeforeEnterObserver, HasDynamicTitle, DayFrame {

    private static final String SCRIPT = AssetAddress.of("tram-day.js");

    private final transient DayServices services;
    private final transient AuthenticationContext authentication;
    private final Div head = new Div();
    private final Div notice = new Div();
    private final Div body = new Div();
    private final Div foot = new Div();
    private final Main main = new Main();
    private transient SessionView session;
    private transient Desk desk;
    private transient DayPulse pulse;
    private transient DeskPanel panel;
    private DayBar bar;
    private Component state;

    DayView(DayServices services, ObjectProvider<AuthenticationContext> authentication) {
        this.services = services;
        this.authentication = authentication.getIfAvailable();
        addClassNames("tab", "tablet");
        notice.addClassName("tnotice");
        body.addClassName("tbody");
        main.addClassName("tmain");
        main.setId("content");
        main.add(notice, body);
        foot.addClassName("tfoot");
        getElement().addEventListener("tram-pulse", event -> beat());
    }

    @Override
    public String getPageTitle() {
        return services.messages()
                .pageTitle(DayWords.desk(desk, services) + " · " + session.code());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(DayRoutes.CODE).orElseThrow();
        session =
                services.day()
                        .byCode(code, services.actor())
                        .filter(found -> services.day().mayServe(found, services.actor()))
                        .orElseThrow(NotFoundException::new);
        Optional<String> asked = event.getRouteParameters().get(DayRoutes.DESK);
        if (asked.isEmpty()) {
            desk = services.desks().first(session, services.actor());
            event.forwardTo(DayRoutes.desk(code, desk));
            return;
        }
        desk =
                asked.flatMap(Desk::parse)
                        .filter(each -> each.set() <= session.desks())
                        .orElseThrow(NotFoundException::new);
        services.desks().opened(session, desk, services.actor());
        removeAll();
        bar = new DayBar(session, desk, services, authentication);
        add(bar, head, main, foot);
        notice.removeAll();
        redraw();
        pulse.touched().ifPresent(bar::saved);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        tellDevice();
    }

    /** The words that only the device can say, and whose typing it keeps. */
    private void tellDevice() {
        getElement()
                .executeJs(
                        "const tell = () => window.tramDay ? window.tramDay.begin(this, $0, $1, $2, $3)"
                                + " : setTimeout(tell, 50); tell();",
                        services.actor().id().value().toString(),
                        services.text("saving"),
                        services.text("offline"),
                        services.text("offline.kept"));
    }

    private void beat() {
        Optional<DayPulse> now = services.day().pulse(session.id(), services.actor());
        if (now.isEmpty()) {
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        boolean same = now.get().equals(pulse);
        boolean sessionChanged = now.get().revision() != pulse.revision();
        boolean injectingChanged =
                desk.kind() == Desk.Kind.INJECTION && now.get().suspended() != pulse.suspended();
        pulse = now.get();
        if (sessionChanged) {
            session = services.day().byId(session.id(), services.actor()).orElseThrow();
            showState();
        }
        if (injectingChanged || !same && panel.changed()) {
            draw();
        } else if (same && panel instanceof ObservationPanel board) {
            board.minutePassed();
        }
    }

    @Override
    public void redraw() {
        session = services.day().byId(session.id(), services.actor()).orElseThrow();
        pulse = services.day().pulse(session.id(), services.actor()).orElseThrow();
        notice.removeAll();
        draw();
        showState();
    }

    private void draw() {
        panel = panel();
        Component content = panel.main();
        redrawHead();
        body.removeAll();
        body.add(content);
        redrawFoot();
        getElement().executeJs("window.tramDay && window.tramDay.restore(this)");
    }

    @Override
    public void redrawHead() {
        head.removeAll();
        head.add(panel.head());
    }

    @Override
    public void redrawFoot() {
        foot.removeAll();
        panel.foot().forEach(foot::add);
    }

    private DeskPanel panel() {
        return switch (desk.kind()) {
            case RECEPTION -> new ReceptionPanel(this);
            case SCREENING -> new ScreeningPanel(this);
            case CONSENT -> new ConsentPanel(this);
            case INJECTION -> new InjectionPanel(this);
            case OBSERVATION -> new ObservationPanel(this);
            case RESULT -> new ResultPanel(this);
        };
    }

    /** What was said about the session goes when it is over; a refusal stays until the next act. */
    private void showState() {
        if (state != null && notice.getChildren().anyMatch(state::equals)) {
            notice.remove(state);
        }
        state = banner().orElse(null);
        if (state != null) {
            notice.removeAll();
            notice.add(state);
        }
    }

    @Override
    public Optional<Component> banner() {
        if (session.state() != SessionState.RUNNING) {
            return Optional.of(
                    Banner.of(
                            Tone.INFO,
                            Icon.INFO,
                            services.text("not-running"),
                            services.text("not-running.what")));
        }
        return session.suspendedAt()
                .map(
                        at ->
                                Banner.of(
                                        Tone.LATE,
                                        Icon.OCTAGON_ALERT,
                                        services.text(
                                                "suspended",
                                                services.messages().formats().time(at)),
                                        session.suspendReason()
                                                .map(
                                                        why ->
                                                                ReasonWords.of(
                                                                        why, services.messages()))
                                                .orElse("")));
    }

    @Override
    public DayServices services() {
        return services;
    }

    @Override
    public SessionView session() {
        return session;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public DayPulse pulse() {
        return pulse;
    }

    @Override
    public void saved() {
        bar.saved(services.clock().instant());
    }

    @Override
    public void say(Refusal refusal) {
        notice.removeAll();
        notice.add(Banner.refused(refusal, services.messages()).focusOnAttach());
    }

    @Override
    public DayCommand command(SubjectView subject) {
        return new DayCommand(
                TimeOrderedId.next(), session.id(), subject.id(), subject.revision(), desk);
    }

    @Override
    public void forget(SubjectView subject) {
        getElement()
                .executeJs(
                        "window.tramDay && window.tramDay.forget($0)",
                        subject.id().value().toString());
    }
}
