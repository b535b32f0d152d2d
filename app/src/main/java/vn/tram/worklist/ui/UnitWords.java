package vn.tram.worklist.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.Messages;

/** Units by their names on a date. */
@Component
class UnitWords {

    /**
     * Districts ended with this day (Nghị quyết 203/2025/QH15 art 2.2); rights over them live on.
     */
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final AdministrativeUnits units;
    private final Messages messages;

    UnitWords(AdministrativeUnits units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    /** As it was called on the day, or before the districts ended; else its code. */
    String name(UnitCode code, LocalDate day) {
        return at(code, day).map(AdministrativeUnit::name).orElse(code.value());
    }

    /** "Xã Hạ Lang, Tỉnh Cao Bằng". */
    String withProvince(UnitCode code, Optional<UnitCode> province, LocalDate day) {
        return province.filter(above -> !above.equals(code))
                .map(above -> messages.text("worklist.unit.in", name(code, day), name(above, day)))
                .orElseGet(() -> name(code, day));
    }

    /** The name of the province the unit lies in; empty for a province itself. */
    String province(UnitCode code, LocalDate day) {
        List<AdministrativeUnit> above = units.ancestry(code, dayOf(code, day));
        return above.size() < 2 ? "" : above.get(above.size() - 1).name();
    }

    List<UnitCode> provinces(LocalDate day) {
        return units.children(Optional.empty(), day).stream()
                .map(AdministrativeUnit::code)
                .toList();
    }

    private Optional<AdministrativeUnit> at(UnitCode code, LocalDate day) {
        return units.at(code, dayOf(code, day));
    }

    private LocalDate dayOf(UnitCode code, LocalDate day) {
        return units.at(code, day).isPresent() ? day : LAST_DAY_OF_DISTRICTS;
    }
}
