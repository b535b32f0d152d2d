package vn.tram.doses.ui;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import vn.tram.doses.DoseSchedule.RuleView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TwoLines;

/** The rule of every dose of every product on a day. */
class RulesCard extends Card {

    private final transient DoseWords words;
    private final transient Messages messages;

    RulesCard(List<RuleView> rules, LocalDate day, DoseWords words, Messages messages) {
        super(messages.text("doses.rules.on", day));
        this.words = words;
        this.messages = messages;
        if (rules.isEmpty()) {
            put(EmptyState.nothingFound(t("none"), t("none.next")));
            return;
        }
        Grid<RuleView> grid = Grids.dense(RuleView.class);
        grid.addComponentColumn(
                        rule ->
                                TwoLines.of(
                                        words.product(rule.product()),
                                        messages.text("doses.rules.full", rule.doses())))
                .setHeader(t("product"))
                .setFlexGrow(3);
        grid.addColumn(rule -> words.dose(rule.category(), rule.ordinal()))
                .setHeader(t("dose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::ages).setHeader(t("ages")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(rule -> TwoLines.of(interval(rule), floor(rule)))
                .setHeader(t("interval"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(
                        rule ->
                                TwoLines.of(
                                        messages.text("rules.period.open", rule.from()),
                                        rule.to()
                                                .map(to -> messages.text("doses.rules.until", to))
                                                .orElse("")))
                .setHeader(t("period"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(rule -> Texts.wrapping(rule.source()))
                .setHeader(t("source"))
                .setFlexGrow(4);
        grid.setItems(rules);
        grid.setAllRowsVisible(true);
        flush().put(grid);
    }

    private String ages(RuleView rule) {
        return rule.maxAge()
                .map(most -> messages.text("doses.rules.ages.between", rule.minAge(), most))
                .orElseGet(() -> messages.text("doses.rules.ages.from", rule.minAge()));
    }

    private String interval(RuleView rule) {
        return rule.intervalDays() == 0
                ? t("interval.first")
                : messages.text("doses.rules.interval.days", rule.intervalDays());
    }

    private String floor(RuleView rule) {
        return rule.floorDays() < rule.intervalDays()
                ? messages.text("doses.rules.interval.floor", rule.floorDays())
                : "";
    }

    private String t(String key) {
        return messages.text("doses.rules." + key);
    }
}
