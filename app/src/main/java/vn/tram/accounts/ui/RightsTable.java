package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.HeldRight;

/** Rights as rows: role, place, days, whether held today. */
final class RightsTable {

    private RightsTable() {}

    /**
     * @param act what can be done with a right, at the end of its row
     */
    static Grid<HeldRight> of(
            List<HeldRight> rights,
            RightWords words,
            Messages messages,
            LocalDate today,
            Function<HeldRight, Component> act) {
        Grid<HeldRight> grid = Grids.dense(HeldRight.class);
        grid.addComponentColumn(held -> Texts.wrapping(words.role(held.right())))
                .setHeader(messages.text("account.rights.role"))
                .setFlexGrow(2);
        grid.addComponentColumn(held -> Texts.wrapping(words.place(held.right())))
                .setHeader(messages.text("account.rights.place"))
                .setFlexGrow(3);
        grid.addColumn(held -> days(held, messages))
                .setHeader(messages.text("account.rights.days"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(held -> state(held, today, messages))
                .setHeader(messages.text("account.rights.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(act::apply).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(
                rights.stream()
                        .sorted(Comparator.comparing((HeldRight held) -> held.endedBy(today)))
                        .toList());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Component state(HeldRight held, LocalDate today, Messages messages) {
        if (held.endedBy(today)) {
            return StatusChip.of(Tone.PLAIN, Icon.HISTORY, messages.text("account.rights.ended"));
        }
        return held.heldOn(today)
                ? StatusChip.of(Tone.DONE, Icon.CHECK, messages.text("account.rights.held"))
                : StatusChip.of(Tone.WAIT, Icon.HOURGLASS, messages.text("account.rights.coming"));
    }

    private static String days(HeldRight held, Messages messages) {
        return held.until()
                .map(
                        end ->
                                messages.text(
                                        "account.rights.period",
                                        held.from(),
                                        end.equals(held.from()) ? end : end.minusDays(1)))
                .orElseGet(() -> messages.text("account.rights.period.open", held.from()));
    }
}
