package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;

/** Tells which communes somebody's rights reach. */
@Component
class Reaches {

    private final AdministrativeUnits units;
    private final Divisions divisions;

    Reaches(AdministrativeUnits units, Divisions divisions) {
        this.units = units;
        this.divisions = divisions;
    }

    Reach of(Actor actor) {
        // a right at a facility covers that facility only, and people live in none
        List<Right> rights =
                actor.rights().stream()
                        .filter(right -> PersonAccess.READERS.contains(right.role()))
                        .filter(right -> right.facility().isEmpty())
                        .toList();
        if (rights.stream().anyMatch(right -> right.unit().isEmpty())) {
            return new Reach(true, Set.of(), Set.of());
        }
        Set<UnitCode> over =
                rights.stream()
                        .flatMap(right -> right.unit().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<UnitCode> communes = new TreeSet<>();
        over.forEach(unit -> communes.addAll(divisions.communes(unit)));
        return over.isEmpty() ? Reach.NOWHERE : new Reach(false, over, communes);
    }

    /** Communes inside the reach that a text means, by name or code. */
    Set<UnitCode> communesNamed(String text, Reach reach) {
        Set<UnitCode> found = new TreeSet<>();
        for (LocalDate day : divisions.days()) {
            if (reach.country()) {
                add(text, Optional.empty(), day, found);
            } else {
                reach.units().forEach(unit -> add(text, Optional.of(unit), day, found));
            }
        }
        return found;
    }

    private void add(String text, Optional<UnitCode> scope, LocalDate day, Set<UnitCode> found) {
        units.named(text, UnitLevel.COMMUNE, scope, day).ifPresent(unit -> found.add(unit.code()));
    }
}
