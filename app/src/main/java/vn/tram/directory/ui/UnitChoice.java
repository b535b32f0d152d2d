package vn.tram.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;

/**
 * Fields that choose administrative units of a day by code or name, with or without diacritics.
 * Each unit is shown with the units above it, because names repeat.
 */
public final class UnitChoice {

    private UnitChoice() {}

    public static ComboBox<AdministrativeUnit> one(
            String label, AdministrativeUnits units, Supplier<LocalDate> day) {
        ComboBox<AdministrativeUnit> box = new ComboBox<>(label);
        box.setItems(query -> fetch(query, units, day.get()));
        box.setItemLabelGenerator(unit -> label(unit, units, day.get()));
        box.setClearButtonVisible(true);
        return box;
    }

    public static MultiSelectComboBox<AdministrativeUnit> several(
            String label, AdministrativeUnits units, Supplier<LocalDate> day) {
        MultiSelectComboBox<AdministrativeUnit> box = new MultiSelectComboBox<>(label);
        box.setItems(query -> fetch(query, units, day.get()));
        box.setItemLabelGenerator(unit -> label(unit, units, day.get()));
        return box;
    }

    /** "Xã Hạ Lang, Tỉnh Cao Bằng". */
    public static String label(AdministrativeUnit unit, AdministrativeUnits units, LocalDate day) {
        String line =
                units.ancestry(unit.code(), day).stream()
                        .map(AdministrativeUnit::name)
                        .collect(Collectors.joining(", "));
        return line.isEmpty() ? unit.name() : line;
    }

    private static Stream<AdministrativeUnit> fetch(
            Query<AdministrativeUnit, String> query, AdministrativeUnits units, LocalDate day) {
        String typed = query.getFilter().orElse("").strip();
        int most = query.getOffset() + query.getLimit();
        Stream<AdministrativeUnit> found =
                typed.isEmpty()
                        ? units.children(Optional.empty(), day).stream()
                        : units.search(typed, day, most).stream();
        return found.skip(query.getOffset()).limit(query.getLimit());
    }
}
