package vn.tram.portal.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Divisions;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Workplace;

/** Offices and facilities by the names that people know: facility or commune, then province. */
@Component
class PlaceNames {

    private final AdministrativeUnits units;
    private final Divisions divisions;
    private final Facilities facilities;

    PlaceNames(AdministrativeUnits units, Divisions divisions, Facilities facilities) {
        this.units = units;
        this.divisions = divisions;
        this.facilities = facilities;
    }

    /** Empty for the whole country. */
    Optional<String> name(Workplace place) {
        return place.unit().map(unit -> name(unit, place.facility().flatMap(facilities::byId)));
    }

    private String name(UnitCode unit, Optional<Facility> facility) {
        List<AdministrativeUnit> upwards =
                divisions.days().stream()
                        .map(day -> units.ancestry(unit, day))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        Stream<String> province =
                upwards.stream()
                        .skip(Math.max(1, upwards.size() - 1))
                        .map(AdministrativeUnit::name);
        Stream<String> here =
                facility
                        .map(Facility::name)
                        .or(() -> upwards.stream().findFirst().map(AdministrativeUnit::name))
                        .or(() -> Optional.of(unit.value()))
                        .stream();
        return Stream.concat(here, province).collect(Collectors.joining(", "));
    }
}
