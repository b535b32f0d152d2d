package vn.tram.safety.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.CasePlace;

/**
 * Where a facility lies. By the division of the day; where its commune was not of that division, by
 * that of today or of the day on which the facility opened.
 */
@Component
class EventPlaces {

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Clock clock;

    EventPlaces(AdministrativeUnits units, Facilities facilities, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.clock = clock;
    }

    Optional<CasePlace> of(UUID facility, LocalDate day) {
        return facilities.byId(facility).flatMap(known -> of(known, day));
    }

    private Optional<CasePlace> of(Facility facility, LocalDate day) {
        return Stream.of(day, StoredTime.day(clock.instant()), facility.validFrom())
                .map(date -> units.ancestry(facility.commune(), date))
                .map(upwards -> place(facility, upwards))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CasePlace> place(Facility facility, List<AdministrativeUnit> upwards) {
        return at(upwards, UnitLevel.PROVINCE)
                .map(
                        province ->
                                new CasePlace(
                                        facility.commune(),
                                        at(upwards, UnitLevel.DISTRICT),
                                        Optional.of(province),
                                        Optional.of(facility.id())));
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }
}
