package vn.tram.complaints.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.NamedPlaces;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Divisions;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.people.PersonCorrections;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/** Where the places lie that complaints name, by the division of the day of filing. */
@Component
class ComplaintPlaces {

    private final AdministrativeUnits units;
    private final Divisions divisions;
    private final Facilities facilities;
    private final PersonCorrections people;

    ComplaintPlaces(
            AdministrativeUnits units,
            Divisions divisions,
            Facilities facilities,
            PersonCorrections people) {
        this.units = units;
        this.divisions = divisions;
        this.facilities = facilities;
        this.people = people;
    }

    /**
     * Where a commune lies on the day; a code that no longer names one is placed where it lay last.
     */
    Optional<CasePlace> commune(UnitCode code, LocalDate day) {
        List<AdministrativeUnit> upwards = units.ancestry(code, day);
        if (!upwards.isEmpty()) {
            return Optional.of(
                    new CasePlace(
                            code,
                            at(upwards, UnitLevel.DISTRICT),
                            at(upwards, UnitLevel.PROVINCE),
                            Optional.empty()));
        }
        return divisions.places(code).stream()
                .filter(place -> place.province().isPresent())
                .findFirst();
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }

    Optional<CasePlace> facility(UUID id, LocalDate day) {
        return facilities
                .byId(id)
                .flatMap(facility -> commune(facility.commune(), day))
                .map(place -> place.at(id));
    }

    /** The commune whose health station the facility is. */
    Optional<UnitCode> stationOf(UUID facility) {
        return facilities
                .byId(facility)
                .filter(one -> one.kind() == FacilityKind.HEALTH_STATION)
                .map(Facility::commune);
    }

    Optional<CasePlace> home(PersonId person, LocalDate day) {
        return people.identified(person).flatMap(one -> commune(one.commune(), day));
    }

    /** A place that is a whole district: no commune is it, so its own code stands for one. */
    static CasePlace district(UnitCode district, Optional<UnitCode> province) {
        return new CasePlace(district, Optional.of(district), province, Optional.empty());
    }

    /** A place that is a whole province, likewise. */
    static CasePlace province(UnitCode province) {
        return new CasePlace(province, Optional.empty(), Optional.of(province), Optional.empty());
    }

    /** The province of the smallest place that is named. */
    Optional<UnitCode> provinceOf(NamedPlaces named, LocalDate day) {
        return named.facility()
                .flatMap(id -> facility(id, day))
                .or(() -> named.commune().flatMap(code -> commune(code, day)))
                .flatMap(CasePlace::province)
                .or(() -> named.district().flatMap(code -> above(code, day)))
                .or(named::province);
    }

    private Optional<UnitCode> above(UnitCode district, LocalDate day) {
        return at(units.ancestry(district, day), UnitLevel.PROVINCE);
    }

    /**
     * Whether everything that is named exists: a facility, or a unit of the division of the day.
     */
    boolean known(NamedPlaces named, LocalDate day) {
        return named.facility().map(id -> facilities.byId(id).isPresent()).orElse(true)
                && named.commune().map(code -> commune(code, day).isPresent()).orElse(true)
                && named.district().map(code -> units.at(code, day).isPresent()).orElse(true)
                && named.province().map(code -> units.at(code, day).isPresent()).orElse(true);
    }

    /** The name of the facility, or what the paper says. */
    Optional<String> name(Optional<UUID> facility, Optional<String> asOnPaper) {
        return facility.flatMap(facilities::byId).map(one -> one.name()).or(() -> asOnPaper);
    }
}
