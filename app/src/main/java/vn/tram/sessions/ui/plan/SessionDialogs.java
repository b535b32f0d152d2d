package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** Acts on a session that ask first. */
class SessionDialogs {

    private final OpenSession open;
    private final SessionServices services;
    private final SessionRefresh refresh;

    SessionDialogs(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
    }

    void cancel() {
        String told = open.plan().invited() > 0 ? "cancel.consequence" : "cancel.nobody-told";
        ReasonDialog.danger(
                        services.text("cancel.question", open.session().code()),
                        services.text(told, open.plan().planned()),
                        services.text("cancel.reason"),
                        services.text("cancel"),
                        services.messages())
                .does(text -> services.sessions().cancel(open.id(), text, open.actor()))
                .then(() -> done("cancel"))
                .open();
    }

    void suspend() {
        reason(true, "suspend", text -> services.run().suspend(open.id(), text, open.actor()));
    }

    void resume() {
        String barred =
                HeldLots.numbers(open, services)
                        .map(lots -> " " + services.text("held-lots", lots))
                        .orElse("");
        reason(
                false,
                "resume",
                barred,
                text -> services.run().resume(open.id(), text, open.actor()));
    }

    void endEarly() {
        reason(true, "end-early", text -> services.run().endEarly(open.id(), text, open.actor()));
    }

    private void reason(boolean danger, String key, Function<String, Outcome<?>> operation) {
        reason(danger, key, "", operation);
    }

    private void reason(
            boolean danger, String key, String besides, Function<String, Outcome<?>> operation) {
        String question = services.text(key + ".question", open.session().code());
        String consequence = services.text(key + ".consequence", open.plan().planned()) + besides;
        String why = services.text(key + ".reason");
        String verb = services.text(key);
        ReasonDialog dialog =
                danger
                        ? ReasonDialog.danger(question, consequence, why, verb, services.messages())
                        : ReasonDialog.of(question, consequence, why, verb, services.messages());
        dialog.does(operation).then(() -> done(key)).open();
    }

    private void done(String key) {
        Toasts.success(services.text("toast." + key, open.session().code()));
        refresh.again();
    }

    void proposeAgain() {
        ConfirmActionDialog.of(
                        services.text("again.question"),
                        services.text("again.consequence"),
                        services.text("again"),
                        services.messages())
                .does(() -> services.plans().proposeAgain(open.id(), open.actor()))
                .then(() -> done("again"))
                .open();
    }

    void change() {
        SessionView session = open.session();
        SessionFields fields = new SessionFields(services);
        services.campaigns()
                .byId(session.campaign())
                .ifPresent(campaign -> fields.offer(campaign, List.of()));
        fields.show(session, open.plan());
        FormDialog.of(
                        services.text("change.question"),
                        services.text("change.consequence"),
                        services.text("change.verb"),
                        services.messages())
                .fields(fields.all())
                .complete(fields::complete)
                .does(
                        () ->
                                services.plans()
                                        .change(
                                                open.id(),
                                                fields.asked(
                                                        session.campaign(), session.facility()),
                                                open.actor()))
                .then(() -> done("change"))
                .open();
    }

    void move() {
        SessionView session = open.session();
        SessionFields fields = new SessionFields(services);
        services.campaigns()
                .byId(session.campaign())
                .ifPresent(campaign -> fields.offer(campaign, List.of()));
        fields.show(session, open.plan());
        FormDialog.of(
                        services.text("move.question"),
                        services.text("move.consequence", open.plan().invited()),
                        services.text("move.verb"),
                        services.messages())
                .fields(fields.when())
                .complete(fields::complete)
                .does(
                        () ->
                                services.plans()
                                        .move(
                                                open.id(),
                                                fields.asked(
                                                        session.campaign(), session.facility()),
                                                open.actor()))
                .then(() -> done("move"))
                .open();
    }

    /** With what is missing named, and the reason for going on asked where nobody signed one. */
    void start() {
        List<ReadinessLine> missing =
                services.readiness().lines(open.id(), open.actor()).stream()
                        .filter(ReadinessLine::missing)
                        .toList();
        if (missing.isEmpty() || open.session().approvedDespite().isPresent()) {
            ConfirmActionDialog.of(
                            services.text("begin.question", open.session().code()),
                            services.text("begin.consequence", open.plan().planned()),
                            services.text("begin"),
                            services.messages())
                    .does(() -> services.run().start(open.id(), Optional.empty(), open.actor()))
                    .then(this::started)
                    .open();
            return;
        }
        String names =
                String.join(
                        ", ",
                        missing.stream()
                                .map(
                                        line ->
                                                services.messages()
                                                        .text("session-item." + line.item()))
                                .toList());
        ReasonDialog.danger(
                        services.text("begin.despite.question", missing.size()),
                        services.text("begin.despite.consequence", names),
                        services.text("begin.despite.reason"),
                        services.text("begin.despite"),
                        services.messages())
                .does(text -> services.run().start(open.id(), Optional.of(text), open.actor()))
                .then(this::started)
                .open();
    }

    private void started() {
        Toasts.success(services.text("toast.begin", open.session().code()));
        UI.getCurrent().navigate(SessionRoutes.day(open.session().code()));
    }
}
