package vn.tram.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.kernel.UnitCode;

/** All versions of all units, held in memory and never changed. */
final class Division {

    private final Map<UnitCode, List<AdministrativeUnit>> versions;
    private final Map<Optional<UnitCode>, List<AdministrativeUnit>> children;
    private final UnitNames names;

    /**
     * @param units in the order of their codes
     */
    Division(List<AdministrativeUnit> units) {
        versions = units.stream().collect(Collectors.groupingBy(AdministrativeUnit::code));
        children = units.stream().collect(Collectors.groupingBy(AdministrativeUnit::parent));
        names = new UnitNames(units);
    }

    UnitNames names() {
        return names;
    }

    Optional<AdministrativeUnit> at(UnitCode code, LocalDate date) {
        return versions.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.validOn(date))
                .findFirst();
    }

    List<AdministrativeUnit> children(Optional<UnitCode> parent, LocalDate date) {
        return children.getOrDefault(parent, List.of()).stream()
                .filter(unit -> unit.validOn(date))
                .toList();
    }

    List<AdministrativeUnit> ancestry(UnitCode code, LocalDate date) {
        List<AdministrativeUnit> upwards = new ArrayList<>();
        Optional<AdministrativeUnit> unit = at(code, date);
        while (unit.isPresent()) {
            upwards.add(unit.get());
            unit = unit.get().parent().flatMap(parent -> at(parent, date));
        }
        return List.copyOf(upwards);
    }

    boolean within(UnitCode unit, UnitCode scope, LocalDate date) {
        return ancestry(unit, date).stream().anyMatch(above -> above.code().equals(scope));
    }

    /** The unit and everything below it. */
    List<AdministrativeUnit> subtree(UnitCode unit, LocalDate date) {
        List<AdministrativeUnit> found = new ArrayList<>(at(unit, date).stream().toList());
        for (int next = 0; next < found.size(); next++) {
            found.addAll(children(Optional.of(found.get(next).code()), date));
        }
        return found;
    }
}
