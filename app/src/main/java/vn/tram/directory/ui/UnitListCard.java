package vn.tram.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;

/** Units as a table: each leads into itself. */
class UnitListCard extends Card {

    private static final int ROWS_BEFORE_SCROLLING = 14;

    private final transient UnitsAddress address;
    private final transient AdministrativeUnits units;
    private final transient Messages messages;

    UnitListCard(
            List<AdministrativeUnit> rows,
            UnitsAddress address,
            AdministrativeUnits units,
            Messages messages,
            int most) {
        super(messages.text(address.typed().isPresent() ? "units.found" : "units.list"));
        this.address = address;
        this.units = units;
        this.messages = messages;
        if (rows.isEmpty()) {
            put(empty());
            return;
        }
        flush().put(grid(rows));
        foot(
                new Span(
                        messages.text(
                                rows.size() < most ? "units.count" : "units.count.first",
                                rows.size())));
    }

    private EmptyState empty() {
        return address.typed().isPresent()
                ? EmptyState.nothingFound(t("nothing"), t("nothing.next"))
                : EmptyState.nothingYet(Icon.MAP, t("none"), t("none.next"));
    }

    private Grid<AdministrativeUnit> grid(List<AdministrativeUnit> rows) {
        Grid<AdministrativeUnit> grid = Grids.dense(AdministrativeUnit.class);
        grid.addColumn(unit -> unit.code().value())
                .setHeader(t("column.code"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::name).setHeader(t("column.name")).setFlexGrow(3);
        if (address.typed().isPresent()) {
            grid.addColumn(this::above).setHeader(t("column.above")).setFlexGrow(3);
        }
        grid.addColumn(AdministrativeUnit::kind)
                .setHeader(t("column.kind"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(this::period).setHeader(t("column.period")).setWidth("220px").setFlexGrow(0);
        grid.setItems(rows);
        if (rows.size() <= ROWS_BEFORE_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight("520px");
        }
        return grid;
    }

    private Component name(AdministrativeUnit unit) {
        return new Anchor(address.in(Optional.of(unit.code())).route(), unit.name());
    }

    private String above(AdministrativeUnit unit) {
        return unit.parent()
                .flatMap(code -> units.at(code, address.day()))
                .map(parent -> UnitChoice.label(parent, units, address.day()))
                .orElse("");
    }

    private String period(AdministrativeUnit unit) {
        return unit.validTo()
                .map(end -> messages.text("units.period", unit.validFrom(), end))
                .orElseGet(() -> messages.text("units.period.open", unit.validFrom()));
    }

    private String t(String key) {
        return messages.text("units." + key);
    }
}
