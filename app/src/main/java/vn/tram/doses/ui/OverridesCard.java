package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.doses.DoseSchedule;
import vn.tram.doses.DoseSchedule.OverrideView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** Decisions of provinces that shorten an interval. */
class OverridesCard extends Card {

    private final transient AdministrativeUnits units;
    private final transient DoseWords words;
    private final transient Messages messages;
    private final transient LocalDate day;

    OverridesCard(
            DoseSchedule schedule,
            AdministrativeUnits units,
            DoseWords words,
            CurrentActor current,
            Messages messages,
            LocalDate day,
            NewOverrideDialog dialog) {
        super(messages.text("doses.override.title"));
        this.units = units;
        this.words = words;
        this.messages = messages;
        this.day = day;
        if (!dialog.provinces(current.get()).isEmpty()) {
            aside(Buttons.small(Buttons.secondary(t("add"), Icon.PLUS, event -> dialog.ask())));
        }
        List<OverrideView> overrides = schedule.overrides();
        if (overrides.isEmpty()) {
            put(EmptyState.nothingYet(Icon.SCALE, t("none"), t("none.next")));
            return;
        }
        flush().put(grid(overrides));
    }

    private Grid<OverrideView> grid(List<OverrideView> overrides) {
        Grid<OverrideView> grid = Grids.dense(OverrideView.class);
        grid.addColumn(this::province).setHeader(t("province")).setFlexGrow(2);
        grid.addColumn(each -> words.product(each.product()))
                .setHeader(t("product"))
                .setFlexGrow(2);
        grid.addColumn(each -> words.dose(each.category(), each.ordinal()))
                .setHeader(t("dose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> messages.text("doses.rules.interval.days", each.intervalDays()))
                .setHeader(t("interval"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::period).setHeader(t("period")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(each -> Texts.wrapping(each.decision()))
                .setHeader(t("decision"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::state).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(overrides);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String province(OverrideView each) {
        return units.at(each.province(), each.from())
                .map(AdministrativeUnit::name)
                .orElse(each.province().value());
    }

    private String period(OverrideView each) {
        return each.to()
                .map(to -> messages.text("rules.period", each.from(), to))
                .orElseGet(() -> messages.text("rules.period.open", each.from()));
    }

    private Component state(OverrideView each) {
        if (each.from().isAfter(day)) {
            return StatusChip.of(Tone.WAIT, Icon.HOURGLASS, t("coming"));
        }
        return each.to().filter(day::isAfter).isPresent()
                ? StatusChip.of(Tone.PLAIN, Icon.HISTORY, t("past"))
                : StatusChip.of(Tone.DONE, Icon.CHECK, t("in-force"));
    }

    private String t(String key) {
        return messages.text("doses.override." + key);
    }
}
