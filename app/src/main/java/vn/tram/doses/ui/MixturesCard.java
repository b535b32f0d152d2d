package vn.tram.doses.ui;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import vn.tram.doses.DoseSchedule.AdditionalView;
import vn.tram.doses.DoseSchedule.MixtureView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Texts;

/** What may follow another product on a day, and who gets an additional dose. */
class MixturesCard extends Card {

    private final transient DoseWords words;
    private final transient Messages messages;

    MixturesCard(
            List<MixtureView> mixtures,
            List<AdditionalView> additional,
            LocalDate day,
            DoseWords words,
            Messages messages) {
        super(messages.text("doses.mixing.on", day));
        this.words = words;
        this.messages = messages;
        if (mixtures.isEmpty()) {
            put(EmptyState.nothingFound(t("none"), t("none.next")));
            return;
        }
        flush().put(grid(mixtures));
        if (!additional.isEmpty()) {
            foot(additional(additional));
        }
    }

    private Grid<MixtureView> grid(List<MixtureView> mixtures) {
        Grid<MixtureView> grid = Grids.dense(MixtureView.class);
        grid.addColumn(rule -> messages.text("doses.category." + rule.category()))
                .setHeader(t("category"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(rule -> words.antigen(rule.before())).setHeader(t("before")).setFlexGrow(2);
        grid.addColumn(rule -> words.product(rule.product())).setHeader(t("then")).setFlexGrow(2);
        grid.addColumn(rule -> t("allowed." + rule.allowed()))
                .setHeader(t("allowed"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(
                        rule ->
                                rule.intervalDays()
                                        .map(
                                                days ->
                                                        messages.text(
                                                                "doses.rules.interval.days", days))
                                        .orElse(""))
                .setHeader(messages.text("doses.rules.interval"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(rule -> Texts.wrapping(rule.source()))
                .setHeader(messages.text("doses.rules.source"))
                .setFlexGrow(4);
        grid.setItems(mixtures);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private DetailsList additional(List<AdditionalView> rules) {
        DetailsList list = new DetailsList();
        rules.forEach(
                rule ->
                        list.row(
                                messages.text("doses.additional", words.antigen(rule.cause())),
                                rule.source()));
        return list;
    }

    private String t(String key) {
        return messages.text("doses.mixing." + key);
    }
}
