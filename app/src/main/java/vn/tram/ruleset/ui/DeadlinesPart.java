package vn.tram.ruleset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.Deadlines;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.CurrentActor;

/** The deadlines of a day, above them the history of the one that is open. */
class DeadlinesPart extends Div {

    private final transient RulesAddress address;
    private final transient Deadlines deadlines;
    private final transient Messages messages;

    DeadlinesPart(
            RulesAddress address,
            Deadlines deadlines,
            boolean keeper,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        this.address = address;
        this.deadlines = deadlines;
        this.messages = messages;
        Div stack = Arrange.stack();
        NewDeadline dialog = new NewDeadline(deadlines, current, messages, reload);
        address.rule().ifPresent(code -> stack.add(history(code, keeper, dialog)));
        stack.add(inForce());
        add(stack);
    }

    private Card inForce() {
        List<DeadlineRuleView> rules = deadlines.all(address.day());
        Card card = new Card(messages.text("rules.deadlines.on", address.day()));
        if (rules.isEmpty()) {
            return card.put(EmptyState.nothingFound(t("none"), t("none.next")));
        }
        Grid<DeadlineRuleView> grid = Grids.dense(DeadlineRuleView.class);
        grid.addComponentColumn(
                        rule -> new Anchor(address.rule(rule.code()).route(), name(rule.code())))
                .setHeader(t("column.rule"))
                .setFlexGrow(3);
        addLength(grid);
        grid.addComponentColumn(rule -> Texts.wrapping(rule.source()))
                .setHeader(t("column.source"))
                .setFlexGrow(4);
        grid.setItems(rules);
        grid.setAllRowsVisible(true);
        return card.flush().put(grid);
    }

    private Card history(String code, boolean keeper, NewDeadline dialog) {
        List<DeadlineRuleView> versions = deadlines.history(code);
        if (versions.isEmpty()) {
            return new Card(t("history"))
                    .put(EmptyState.nothingFound(t("unknown"), t("unknown.next")));
        }
        Grid<DeadlineRuleView> grid = Grids.dense(DeadlineRuleView.class);
        grid.addColumn(this::period).setHeader(t("column.period")).setWidth("190px").setFlexGrow(0);
        addLength(grid);
        grid.addComponentColumn(
                        rule ->
                                Arrange.lines(
                                        Texts.wrapping(rule.source()), Texts.quiet(rule.note())))
                .setHeader(t("column.source"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::state).setWidth("160px").setFlexGrow(0);
        grid.setItems(versions);
        grid.setAllRowsVisible(true);
        Card card = new Card(messages.text("rules.deadlines.history-of", name(code)));
        if (keeper) {
            card.aside(
                    Buttons.small(
                            Buttons.secondary(
                                    t("change"),
                                    Icon.PENCIL,
                                    event -> dialog.ask(versions.get(0), name(code)))));
        }
        return card.flush().put(grid);
    }

    private void addLength(Grid<DeadlineRuleView> grid) {
        grid.addComponentColumn(rule -> TwoLines.of(length(rule), reminder(rule)))
                .setHeader(t("column.length"))
                .setWidth("190px")
                .setFlexGrow(0);
    }

    private Component state(DeadlineRuleView rule) {
        if (rule.validOn(address.day())) {
            return StatusChip.of(Tone.DONE, Icon.CHECK, t("state.in-force"));
        }
        return rule.validFrom().isAfter(address.day())
                ? StatusChip.of(Tone.WAIT, Icon.HOURGLASS, t("state.coming"))
                : StatusChip.of(Tone.PLAIN, Icon.HISTORY, t("state.past"));
    }

    private String period(DeadlineRuleView rule) {
        return rule.validTo()
                .map(end -> messages.text("rules.period", rule.validFrom(), end))
                .orElseGet(() -> messages.text("rules.period.open", rule.validFrom()));
    }

    private String length(DeadlineRuleView rule) {
        return messages.text("deadline.length." + rule.unit(), rule.amount());
    }

    private String reminder(DeadlineRuleView rule) {
        if (rule.remindBeforeHours() == 0) {
            return t("reminder.when-due");
        }
        String key = "rules.deadlines.reminder." + rule.unit();
        return messages.text(key, rule.remindBeforeHours());
    }

    private String name(String code) {
        String key = "deadline.rule." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    private String t(String key) {
        return messages.text("rules.deadlines." + key);
    }
}
