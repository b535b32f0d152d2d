package vn.tram.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.CasePlace;

/**
 * Places a commune's code in the divisions in which people were recorded: today's, and the one of
 * three levels, which ended on 30 June 2025 (Law 72/2025/QH15 on the organisation of local
 * government). A person keeps the code of the commune where they were recorded, and a code may name
 * a commune in one of the two or in both.
 */
@Component
public class Divisions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final AdministrativeUnits units;
    private final Clock clock;

    Divisions(AdministrativeUnits units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** In Viet Nam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** A day of each division, today first. */
    public List<LocalDate> days() {
        return List.of(today(), LAST_DAY_OF_DISTRICTS);
    }

    /** Where the commune lies, in each division that has it. */
    public List<CasePlace> places(UnitCode commune) {
        return days().stream()
                .map(day -> units.ancestry(commune, day))
                .map(upwards -> place(commune, upwards))
                .distinct()
                .toList();
    }

    /** Where the commune lies now or, of one that is no more, lay last. */
    public CasePlace place(UnitCode commune) {
        return days().stream()
                .map(day -> units.ancestry(commune, day))
                .filter(upwards -> !upwards.isEmpty())
                .findFirst()
                .map(upwards -> place(commune, upwards))
                .orElseGet(() -> place(commune, List.of()));
    }

    private static CasePlace place(UnitCode commune, List<AdministrativeUnit> upwards) {
        return new CasePlace(
                commune,
                code(upwards, UnitLevel.DISTRICT),
                code(upwards, UnitLevel.PROVINCE),
                Optional.empty());
    }

    private static Optional<UnitCode> code(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }

    /** All communes of a unit, in each division that has it; of a commune itself alone. */
    public Set<UnitCode> communes(UnitCode unit) {
        if (unit.level() == UnitLevel.COMMUNE) {
            return Set.of(unit);
        }
        Set<UnitCode> communes = new TreeSet<>();
        for (LocalDate day : days()) {
            if (units.at(unit, day).isPresent()) {
                units.children(Optional.of(unit), day)
                        .forEach(child -> addBelow(child, day, communes));
            }
        }
        return communes;
    }

    private void addBelow(AdministrativeUnit unit, LocalDate day, Set<UnitCode> communes) {
        if (unit.level() == UnitLevel.COMMUNE) {
            communes.add(unit.code());
        } else {
            units.children(Optional.of(unit.code()), day)
                    .forEach(child -> addBelow(child, day, communes));
        }
    }

    /** The commune as it is called now, or was called last before. */
    public Optional<AdministrativeUnit> commune(UnitCode code) {
        return days().stream().flatMap(day -> units.at(code, day).stream()).findFirst();
    }

    /** Of a commune, as it is called now, or was called last before. */
    public Optional<AdministrativeUnit> province(UnitCode commune) {
        return days().stream()
                .flatMap(day -> units.ancestry(commune, day).stream())
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .findFirst();
    }
}
