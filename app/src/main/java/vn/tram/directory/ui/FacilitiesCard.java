package vn.tram.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.DirectoryRefusal;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.CurrentActor;

/**
 * Facilities that work in a unit on the day. In a commune they can be opened and closed; above it
 * the first ones are listed.
 */
class FacilitiesCard extends Card {

    private static final int MOST = 100;
    private static final int MOST_BESIDE = 12;

    private final transient LocalDate day;
    private final transient Facilities facilities;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient Runnable reload;

    FacilitiesCard(
            AdministrativeUnit unit,
            LocalDate day,
            Facilities facilities,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        super(messages.text("facilities.title"));
        this.day = day;
        this.facilities = facilities;
        this.current = current;
        this.messages = messages;
        this.reload = reload;
        boolean commune = unit.level() == UnitLevel.COMMUNE;
        List<Facility> found =
                facilities.search("", unit.code(), day, commune ? MOST : MOST_BESIDE);
        if (found.isEmpty()) {
            put(
                    EmptyState.nothingYet(
                            Icon.BUILDING_2, t("none"), t(commune ? "none.next" : "none.above")));
        } else if (commune) {
            flush().put(grid(found));
        } else {
            put(lines(found));
            put(new Span(t("in-communes")));
        }
        if (commune) {
            aside(
                    Buttons.small(
                            Buttons.secondary(
                                    t("open"),
                                    Icon.PLUS,
                                    event ->
                                            new OpenFacility(facilities, current, messages)
                                                    .ask(unit, day, reload))));
        }
    }

    private Grid<Facility> grid(List<Facility> found) {
        Grid<Facility> grid = Grids.dense(Facility.class);
        grid.addColumn(Facility::code).setHeader(t("column.code")).setWidth("160px").setFlexGrow(0);
        grid.addColumn(Facility::name).setHeader(t("column.name")).setFlexGrow(3);
        grid.addColumn(facility -> messages.text("facility.kind." + facility.kind()))
                .setHeader(t("column.kind"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addColumn(this::period).setHeader(t("column.period")).setWidth("220px").setFlexGrow(0);
        grid.addComponentColumn(this::close).setWidth("120px").setFlexGrow(0);
        grid.setItems(found);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private UnorderedList lines(List<Facility> found) {
        UnorderedList list = new UnorderedList();
        found.forEach(
                each ->
                        list.add(
                                new ListItem(
                                        TwoLines.of(
                                                each.name(),
                                                each.code()
                                                        + " · "
                                                        + messages.text(
                                                                "facility.kind." + each.kind())))));
        return list;
    }

    private String period(Facility facility) {
        return facility.validTo()
                .map(end -> messages.text("units.period", facility.validFrom(), end))
                .orElseGet(() -> messages.text("units.period.open", facility.validFrom()));
    }

    private Component close(Facility facility) {
        if (facility.validTo().isPresent()) {
            return new Span();
        }
        return Buttons.small(Buttons.quiet(t("close"), event -> askClose(facility)));
    }

    private void askClose(Facility facility) {
        DatePicker last = Fields.date(t("close.last"), messages);
        last.setRequired(true);
        last.setValue(day);
        FormDialog.of(
                        messages.text("facilities.close.question", facility.name()),
                        t("close.consequence"),
                        t("close.verb"),
                        messages)
                .fields(last)
                .complete(() -> chosen(last))
                .at(
                        last,
                        refusal ->
                                refusal instanceof DirectoryRefusal.ClosedBeforeOpened
                                        || refusal
                                                instanceof DirectoryRefusal.FacilityAlreadyClosed)
                .does(() -> facilities.close(facility.id(), last.getValue(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("closed"));
                            reload.run();
                        })
                .open();
    }

    private boolean chosen(DatePicker last) {
        if (last.getValue() == null && !last.isInvalid()) {
            last.setErrorMessage(t("close.last.missing"));
            last.setInvalid(true);
        }
        return !last.isInvalid();
    }

    private String t(String key) {
        return messages.text("facilities." + key);
    }
}
