package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ChoiceCards;
import vn.tram.shell.kit.ChoiceCards.Choice;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.worklist.WorklistRefusal;

/** What the decision rests on, the choices, and the button that decides. */
class DecisionCard extends Card {

    /** What an official may do with a list. */
    enum Verdict {
        ALL,
        PART,
        BACK
    }

    private static final Set<Plain> OVERTAKEN =
            Set.of(Plain.NOT_NOW, Plain.LIST_CHANGED, Plain.NOT_FOUND);

    private final transient OpenCase open;
    private final transient CaseServices services;
    private final transient CaseRefresh refresh;
    private final Div act = new Div();
    private transient String number = "";
    private boolean overtaken;

    DecisionCard(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        flush();
        ListCounts counts = open.counts();
        put(
                StatRow.inCard(
                        List.of(
                                new Stat(counts.total(), services.text("stat.total")),
                                new Stat(
                                        counts.proposed(),
                                        services.text("stat.proposed"),
                                        Tone.DONE),
                                new Stat(
                                        counts.leftOut(),
                                        services.text("stat.left-out"),
                                        counts.leftOut() > 0 ? Tone.TODAY : Tone.PLAIN),
                                new Stat(counts.hamlets(), services.text("stat.hamlets"))),
                        services.messages()),
                new CheckedBy(open, services),
                new GroupTable(open, services));
        if (counts.leftOut() > 0) {
            put(new LeftOutTable(open, services));
        }
        put(choices());
        act.addClassNames("row", "wrap");
        Span said = new Span(services.text("decision.consequence"));
        said.addClassNames("s", "m2");
        actions(act, said);
    }

    private Div choices() {
        List<Choice<Verdict>> all = Verdicts.of(open, services);
        ChoiceCards<Verdict> cards = new ChoiceCards<>(services.text("decision.yours"), all);
        cards.addValueChangeListener(event -> offer(event.getValue().value()));
        all.stream().filter(choice -> !choice.barred()).findFirst().ifPresent(cards::setValue);
        Div box = new Div(cards);
        box.addClassName("decide");
        return box;
    }

    private void offer(Verdict verdict) {
        act.removeAll();
        Button decide =
                verdict == Verdict.BACK
                        ? Buttons.primary(services.text(backKey()), Icon.UNDO_2, event -> askWhy())
                        : Buttons.primary(
                                services.text("approve", open.counts().proposed()),
                                Icon.STAMP,
                                event -> askToApprove());
        decide.addThemeName("large");
        Button rows =
                Buttons.secondary(
                        services.text("approve.rows", open.counts().total()),
                        event -> UI.getCurrent().navigate(ListRoutes.list(open.list().code())));
        rows.addThemeName("large");
        act.add(decide, rows);
    }

    private String backKey() {
        return open.state() == ListState.AWAITING_PRIORITY ? "back.commune" : "back.station";
    }

    private void askToApprove() {
        overtaken = false;
        ConfirmActionDialog.of(
                        services.text("approve.question", open.counts().proposed()),
                        services.text(
                                consequence(), open.counts().proposed(), open.counts().leftOut()),
                        services.text("approve", open.counts().proposed()),
                        services.messages())
                .does(this::approve)
                .then(() -> decided("approved"))
                .open();
    }

    private String consequence() {
        return "approve.consequence"
                + (NextLevel.follows(open, services) ? ".district" : "")
                + (open.counts().leftOut() > 0 ? ".part" : "");
    }

    private Outcome<?> approve() {
        Outcome<DecisionView> made =
                services.decisions().approve(open.id(), open.list().revision(), open.actor());
        if (made.isDone()) {
            number = made.value().number();
        }
        return told(made);
    }

    private void askWhy() {
        overtaken = false;
        ReasonDialog.of(
                        services.text(backKey() + ".question"),
                        services.text(backKey() + ".consequence"),
                        services.text("return.reason"),
                        services.text(backKey()),
                        services.messages())
                .standardReasons(StandardReasons.of("back", services))
                .does(
                        reason ->
                                told(
                                        services.decisions()
                                                .sendBack(open.id(), reason, open.actor())))
                .then(() -> decided("sent-back"))
                .open();
    }

    /** Somebody was faster: the page says what is now, instead of a dialog that says no. */
    private Outcome<?> told(Outcome<?> outcome) {
        overtaken = outcome instanceof Outcome.Refused<?> refused && isOvertaken(refused.refusal());
        return overtaken ? Outcome.done() : outcome;
    }

    private static boolean isOvertaken(Refusal refusal) {
        return refusal instanceof WorklistRefusal || OVERTAKEN.contains(refusal);
    }

    private void decided(String toast) {
        if (overtaken) {
            refresh.again();
            return;
        }
        Toasts.success(
                services.text(
                        "toast." + toast, open.list().code(), open.counts().proposed(), number));
        refresh.nextTask();
    }
}
