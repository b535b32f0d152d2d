package vn.tram.safety.surveillance.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Divisions;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.AdverseEvents;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Right;

/** The units that a reader can narrow a list to, and the facilities in them. */
@Component
class ReaderPlaces {

    /** Of a choice. */
    private static final int MOST = 300;

    private final CurrentActor current;
    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Divisions divisions;

    ReaderPlaces(
            CurrentActor current,
            AdministrativeUnits units,
            Facilities facilities,
            Divisions divisions) {
        this.current = current;
        this.units = units;
        this.facilities = facilities;
        this.divisions = divisions;
    }

    /** Those of the rights and the ones directly below. */
    List<AdministrativeUnit> units() {
        Map<UnitCode, AdministrativeUnit> found = new LinkedHashMap<>();
        rights().stream()
                .filter(right -> right.facility().isEmpty())
                .map(Right::unit)
                .forEach(
                        unit -> {
                            unit.flatMap(each -> units.at(each, divisions.today()))
                                    .ifPresent(each -> found.put(each.code(), each));
                            units.children(unit, divisions.today())
                                    .forEach(each -> found.putIfAbsent(each.code(), each));
                        });
        return found.values().stream().limit(MOST).toList();
    }

    /** Whether a choice of units says more than the reader's own. */
    boolean several() {
        return units().size() > 1;
    }

    /** By name, in the chosen unit or in those of the rights. */
    List<Facility> facilities(String text, Optional<UnitCode> within, int limit) {
        return within
                .map(List::of)
                .orElseGet(() -> rights().stream().flatMap(right -> right.unit().stream()).toList())
                .stream()
                .flatMap(unit -> facilities.search(text, unit, divisions.today(), limit).stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    Optional<Facility> facility(String code) {
        return facilities.byCode(code);
    }

    private List<Right> rights() {
        return AdverseEvents.READERS.stream()
                .sorted()
                .flatMap(role -> current.get().rightsAs(role).stream())
                .distinct()
                .toList();
    }
}
