package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.sessions.ui.day.DayRoutes;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;

/** What is asked next, of whom and by when, with the buttons of who may do it. */
class SessionNext {

    private final OpenSession open;
    private final SessionServices services;
    private final SessionRefresh refresh;
    private final SessionDialogs dialogs;

    SessionNext(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        this.dialogs = new SessionDialogs(open, services, refresh);
    }

    Component bar() {
        if (open.state().ended()) {
            return NextActionBar.ended(
                    services.text("ended"), services.text("ended." + open.state().name()));
        }
        return open.task()
                .map(this::task)
                .orElseGet(
                        () ->
                                NextActionBar.others(
                                        services.text("system"),
                                        services.text("running." + open.state().name()),
                                        services.messages()));
    }

    private NextActionBar task(WorkItem item) {
        Instant now = services.clock().instant();
        String words = services.text("task." + item.task(), open.plan().planned());
        List<Component> buttons = buttons(item);
        if (buttons.isEmpty()) {
            String role = services.messages().text("shell.role." + item.role().name());
            String who =
                    item.assignee()
                            .map(id -> services.staff().displayName(id) + ", " + role)
                            .orElse(role);
            NextActionBar others =
                    NextActionBar.others(
                            who, words, services.dues().of(item), now, services.messages());
            return spots().map(others::actions).orElse(others);
        }
        return NextActionBar.yours(words, services.dues().of(item), now, services.messages())
                .actions(buttons.toArray(Component[]::new));
    }

    /** While the day runs the official's part are people whom no list names. */
    private Optional<Component> spots() {
        if (open.state() != SessionState.RUNNING || !open.actor().has(Role.COMMUNE)) {
            return Optional.empty();
        }
        int waiting = services.reception().awaitingCount(open.actor());
        return Optional.of(
                Buttons.secondary(
                        waiting == 0
                                ? services.text("spots.none")
                                : services.text("spots", waiting),
                        Icon.USER_PLUS,
                        event -> UI.getCurrent().navigate(DayRoutes.SPOTS)));
    }

    private List<Component> buttons(WorkItem item) {
        List<Component> buttons = new ArrayList<>();
        if (open.may(SessionAction.PLAN)) {
            buttons.add(
                    Buttons.secondary(
                            services.text("change"), Icon.PENCIL, event -> dialogs.change()));
            buttons.add(
                    Buttons.secondary(
                            services.text("again"),
                            Icon.REFRESH_CW,
                            event -> dialogs.proposeAgain()));
            buttons.add(submit());
        }
        if (open.may(SessionAction.APPROVE)) {
            buttons.add(go("decide", SessionRoutes.approve(open.session().code())));
        }
        if (open.may(SessionAction.MOVE)) {
            buttons.add(
                    Buttons.secondary(
                            services.text("move"), Icon.MAP_PIN, event -> dialogs.move()));
        }
        if (open.may(SessionAction.START)) {
            buttons.add(
                    Buttons.primary(
                            services.text("begin"), Icon.SYRINGE, event -> dialogs.start()));
        }
        if (open.may(SessionAction.SUSPEND)) {
            buttons.add(Buttons.danger(services.text("suspend"), event -> dialogs.suspend()));
        }
        if (open.may(SessionAction.CLOSE)) {
            buttons.add(link("close", SessionRoutes.close(open.session().code())));
            buttons.add(go("day", SessionRoutes.day(open.session().code())));
        }
        if (open.may(SessionAction.DECIDE_SUSPENDED)) {
            buttons.add(Buttons.danger(services.text("end-early"), event -> dialogs.endEarly()));
            buttons.add(Buttons.primary(services.text("resume"), event -> dialogs.resume()));
        }
        buttons.addAll(after(item));
        return buttons;
    }

    /** Reconciling and confirming have pages of their own. */
    private List<Component> after(WorkItem item) {
        boolean mine =
                services.worklist().doable(open.id().value(), item.task(), open.actor()).isDone();
        if (mine && item.task().equals(Task.RECONCILE_SESSION.id())) {
            return List.of(go("reconcile", SessionRoutes.vaccine(open.session().code())));
        }
        if (mine && item.task().equals(Task.CONFIRM_SESSION.id())) {
            return List.of(go("confirm", SessionRoutes.result(open.session().code())));
        }
        return List.of();
    }

    private Button submit() {
        if (open.plan().planned() == 0) {
            return Buttons.barred(
                    services.text("submit.nobody"),
                    event ->
                            UI.getCurrent().navigate(SessionRoutes.session(open.session().code())));
        }
        Button button =
                Buttons.onward(
                        Buttons.primary(
                                services.text("submit", open.plan().planned()),
                                event -> submit(event.getSource())));
        button.setDisableOnClick(true);
        return button;
    }

    private void submit(Button pressed) {
        Outcome<Void> sent = services.plans().submit(open.id(), open.actor());
        if (sent instanceof Outcome.Refused<Void> refused) {
            pressed.setEnabled(true);
            pressed.getParent()
                    .flatMap(Component::getParent)
                    .ifPresent(
                            bar ->
                                    ((NextActionBar) bar)
                                            .put(
                                                    Banner.refused(
                                                            refused.refusal(),
                                                            services.messages())));
            return;
        }
        Toasts.success(services.text("toast.submitted", open.session().code()));
        refresh.nextTask();
    }

    private Button go(String key, String route) {
        return Buttons.onward(
                Buttons.primary(
                        services.text(key, open.plan().planned()),
                        event -> UI.getCurrent().navigate(route)));
    }

    private Button link(String key, String route) {
        return Buttons.secondary(services.text(key), event -> UI.getCurrent().navigate(route));
    }
}
