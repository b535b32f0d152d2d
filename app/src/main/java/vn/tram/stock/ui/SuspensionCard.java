package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotSuspensions.State;
import vn.tram.stock.LotSuspensions.Step;
import vn.tram.stock.LotSuspensions.StepView;
import vn.tram.stock.LotSuspensions.SuspensionView;
import vn.tram.stock.LotView;

/**
 * What was decided by law about a lot, province by province, with the papers, and what is to be
 * decided.
 */
class SuspensionCard extends Card {

    private final LotView lot;
    private final SuspensionDialogs dialogs;
    private final Messages messages;
    private final Runnable reload;
    private final int left;

    /**
     * @param law that asks for it, in the reader's words
     * @param left doses of the lot in the stores that the reader sees
     */
    SuspensionCard(
            LotView lot,
            SuspensionDialogs dialogs,
            String law,
            int left,
            Messages messages,
            Runnable reload) {
        super(messages.text("stock.suspension.title"));
        this.lot = lot;
        this.dialogs = dialogs;
        this.messages = messages;
        this.reload = reload;
        this.left = left;
        List<SuspensionView> all = dialogs.of(lot);
        if (all.isEmpty()) {
            put(ReasonLine.good(t("none")));
        }
        all.forEach(this::show);
        put(Texts.quiet(messages.text("stock.suspension.law", law)));
        boolean free =
                dialogs.provinces().stream()
                        .anyMatch(
                                province ->
                                        all.stream()
                                                .filter(SuspensionCard::live)
                                                .noneMatch(
                                                        one ->
                                                                province.place()
                                                                        .unit()
                                                                        .orElseThrow()
                                                                        .equals(one.province())));
        if (free) {
            put(
                    Arrange.chips(
                            Buttons.secondary(
                                    t("propose.SUSPEND"), click -> dialogs.suspend(lot, reload))));
        }
    }

    private static boolean live(SuspensionView one) {
        return one.state() != State.LIFTED && one.state() != State.REFUSED;
    }

    private void show(SuspensionView one) {
        Banner banner =
                Banner.of(
                        tone(one.state()),
                        icon(one.state()),
                        t("state." + one.state().name()),
                        one.provinceName());
        put(banner);
        if (one.state() == State.RECALLED) {
            put(
                    ReasonLine.of(Tone.LATE, t("recalled")),
                    Texts.quiet(messages.text("stock.suspension.left", left)));
        }
        one.steps().forEach(step -> put(lines(step)));
        buttons(one);
    }

    private Component lines(StepView step) {
        List<Component> lines = new ArrayList<>();
        lines.add(Texts.wrapping(t("step." + step.step().name())));
        lines.add(
                Texts.quiet(
                        messages.text(
                                "stock.suspension.proposed",
                                step.proposedByName(),
                                step.proposedAt())));
        lines.add(Texts.wrapping(step.reason()));
        lines.add(quiet("ground.line", t("ground." + step.step().name()), step.ground()));
        step.opinion().ifPresent(paper -> lines.add(quiet("opinion.line", paper)));
        step.decision()
                .ifPresent(
                        paper ->
                                lines.add(
                                        quiet(
                                                "approved",
                                                step.decidedByName().orElseThrow(),
                                                paper)));
        step.refusal()
                .ifPresent(
                        why ->
                                lines.add(
                                        Texts.wrapping(
                                                messages.text(
                                                        "stock.suspension.refused",
                                                        step.decidedByName().orElseThrow(),
                                                        why))));
        step.report().ifPresent(paper -> lines.add(quiet("reported", paper)));
        return Arrange.lines(lines.toArray(Component[]::new));
    }

    private Component quiet(String key, String first, Paper paper) {
        return Texts.quiet(
                messages.text("stock.suspension." + key, first, paper.number(), paper.on()));
    }

    private Component quiet(String key, Paper paper) {
        return Texts.quiet(messages.text("stock.suspension." + key, paper.number(), paper.on()));
    }

    private void buttons(SuspensionView one) {
        List<Button> buttons = new ArrayList<>();
        one.waiting()
                .ifPresentOrElse(
                        step -> {
                            boolean mine = dialogs.proposedByMe(step);
                            put(Texts.quiet(t(one.may() && mine ? "yours" : "waiting")));
                            if (one.may() && !mine) {
                                buttons.add(
                                        Buttons.primary(
                                                t("decide"),
                                                click -> dialogs.decide(step, reload)));
                            }
                            if (one.may()) {
                                buttons.add(
                                        Buttons.secondary(
                                                t(mine ? "refuse.mine" : "refuse"),
                                                click -> dialogs.refuse(step, reload)));
                            }
                        },
                        () -> buttons.addAll(next(one)));
        if (!buttons.isEmpty()) {
            put(Arrange.chips(buttons.toArray(Component[]::new)));
        }
    }

    private List<Button> next(SuspensionView one) {
        List<Button> buttons = new ArrayList<>();
        if (!one.may()) {
            return buttons;
        }
        if (one.state() == State.IN_FORCE) {
            buttons.add(
                    Buttons.secondary(
                            t("propose.LIFT"),
                            click -> dialogs.propose(lot, one, Step.LIFT, reload)));
            buttons.add(
                    Buttons.danger(
                            t("propose.RECALL"),
                            click -> dialogs.propose(lot, one, Step.RECALL, reload)));
        }
        one.steps().stream()
                .filter(step -> step.approved().orElse(false) && step.report().isEmpty())
                .reduce((first, last) -> last)
                .filter(step -> step.step() != Step.SUSPEND)
                .ifPresent(
                        step ->
                                buttons.add(
                                        Buttons.secondary(
                                                t("report"),
                                                click -> dialogs.report(step, reload))));
        return buttons;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case PROPOSED -> Tone.TODAY;
            case IN_FORCE, RECALLED -> Tone.HOLD;
            case REFUSED, LIFTED -> Tone.INFO;
        };
    }

    private static Icon icon(State state) {
        return state == State.IN_FORCE || state == State.RECALLED ? Icon.LOCK : Icon.INFO;
    }

    private String t(String key) {
        return messages.text("stock.suspension." + key);
    }
}
