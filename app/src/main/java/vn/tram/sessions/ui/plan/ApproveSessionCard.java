package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.Language;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ChoiceCards;
import vn.tram.shell.kit.ChoiceCards.Choice;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.CountBars;
import vn.tram.shell.kit.CountBars.Bar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;

/** What the decision rests on, the choices, and the button that decides. */
class ApproveSessionCard extends Card {

    /** What an official may do with a plan. */
    private enum Verdict {
        APPROVE,
        DESPITE,
        BACK
    }

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final transient SessionRefresh refresh;
    private final Div act = new Div();

    ApproveSessionCard(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        flush();
        SessionPlan plan = open.plan();
        put(StatRow.inCard(numbers(plan), services.messages()), groups(), choices());
        act.addClassNames("row", "wrap");
        Span said = new Span(services.text("approve.four-eyes"));
        said.addClassNames("s", "m2");
        actions(act, said);
    }

    private Div groups() {
        Div box =
                new Div(
                        new CountBars(
                                open.plan().byGroup().entrySet().stream()
                                        .map(
                                                entry ->
                                                        new Bar(
                                                                services.text(
                                                                        "side.group",
                                                                        entry.getKey()),
                                                                name(entry.getKey()),
                                                                entry.getValue(),
                                                                Tone.PLAIN))
                                        .toList(),
                                services.messages()));
        box.addClassName("session-groups");
        return box;
    }

    private List<Stat> numbers(SessionPlan plan) {
        List<Stat> numbers = new ArrayList<>();
        numbers.add(new Stat(plan.planned(), services.text("number.planned")));
        numbers.add(new Stat(plan.standby(), services.text("number.standby")));
        numbers.add(
                new Stat(
                        plan.vaccine(),
                        services.text("number.vaccine"),
                        plan.vaccine() < plan.planned() ? Tone.LATE : Tone.PLAIN));
        if (plan.allocated() > 0) {
            numbers.add(new Stat(plan.allocated(), services.text("number.allocated")));
        }
        numbers.add(new Stat(plan.left(), services.text("number.left")));
        return numbers;
    }

    private String name(int code) {
        return services.groups()
                .byCode(code, open.session().heldOn())
                .map(group -> Language.current() == Language.VI ? group.nameVi() : group.nameEn())
                .orElseGet(() -> services.text("side.no-group"));
    }

    private Div choices() {
        long failing =
                services.readiness().lines(open.id(), open.actor()).stream()
                        .filter(ReadinessLine::fails)
                        .count();
        boolean own = open.plan().maker().equals(open.actor().id());
        String bar =
                own
                        ? services.messages().refusal(Plain.OWN_PLAN)
                        : services.text("approve.choice.failing", failing);
        List<Choice<Verdict>> all =
                List.of(
                        new Choice<>(
                                Verdict.APPROVE,
                                services.text("approve.choice"),
                                own || failing > 0 ? bar : services.text("approve.choice.line"),
                                own || failing > 0),
                        new Choice<>(
                                Verdict.DESPITE,
                                services.text("approve.despite"),
                                own
                                        ? bar
                                        : failing == 0
                                                ? services.text("approve.despite.none")
                                                : services.text("approve.despite.line"),
                                own || failing == 0),
                        new Choice<>(
                                Verdict.BACK,
                                services.text("back"),
                                services.text("back.line"),
                                false));
        ChoiceCards<Verdict> cards = new ChoiceCards<>(services.text("approve.yours"), all);
        cards.addValueChangeListener(event -> offer(event.getValue().value()));
        all.stream().filter(choice -> !choice.barred()).findFirst().ifPresent(cards::setValue);
        Div box = new Div(cards);
        box.addClassName("decide");
        return box;
    }

    private void offer(Verdict verdict) {
        act.removeAll();
        int people = open.plan().planned();
        Button decide =
                switch (verdict) {
                    case APPROVE ->
                            Buttons.primary(
                                    services.text("approve.verb", people),
                                    Icon.STAMP,
                                    event -> approve());
                    case DESPITE ->
                            Buttons.primary(
                                    services.text("approve.despite.verb", people),
                                    Icon.STAMP,
                                    event -> approveDespite());
                    case BACK ->
                            Buttons.primary(
                                    services.text("back"), Icon.UNDO_2, event -> sendBack());
                };
        decide.addThemeName("large");
        Button look =
                Buttons.secondary(
                        services.text("approve.look"),
                        event ->
                                UI.getCurrent()
                                        .navigate(SessionRoutes.session(open.session().code())));
        look.addThemeName("large");
        act.add(decide, look);
    }

    private void approve() {
        ConfirmActionDialog.of(
                        services.text("approve.question", open.plan().planned()),
                        services.text("approve.consequence", open.plan().planned()),
                        services.text("approve.verb", open.plan().planned()),
                        services.messages())
                .does(() -> decided(Optional.empty()))
                .then(() -> done("approved"))
                .open();
    }

    private void approveDespite() {
        ReasonDialog.of(
                        services.text("approve.despite.question"),
                        services.text("approve.despite.consequence"),
                        services.text("approve.despite.reason"),
                        services.text("approve.despite.verb", open.plan().planned()),
                        services.messages())
                .does(reason -> decided(Optional.of(reason)))
                .then(() -> done("approved"))
                .open();
    }

    private Outcome<Void> decided(Optional<String> despite) {
        return services.decisions()
                .approve(open.id(), open.session().revision(), despite, open.actor());
    }

    private void sendBack() {
        ReasonDialog.of(
                        services.text("back.question"),
                        services.text("back.consequence"),
                        services.text("back.reason"),
                        services.text("back"),
                        services.messages())
                .does(reason -> services.decisions().sendBack(open.id(), reason, open.actor()))
                .then(() -> done("back"))
                .open();
    }

    private void done(String key) {
        Toasts.success(services.text("toast." + key, open.session().code()));
        refresh.nextTask();
    }
}
