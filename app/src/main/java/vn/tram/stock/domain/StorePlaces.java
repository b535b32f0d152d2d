package vn.tram.stock.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.ColdRange;
import vn.tram.stock.StoreKind;
import vn.tram.stock.Stores;

/**
 * Stores of units and facilities as the division of a day has them. A store is made when it is
 * first asked for; its name and place follow the directory.
 */
@Component
class StorePlaces {

    /** Only these hold vaccine. */
    static final Set<FacilityKind> VACCINATING =
            Set.of(FacilityKind.HEALTH_STATION, FacilityKind.HOSPITAL);

    private final StoreRows rows;
    private final Facilities facilities;
    private final AdministrativeUnits units;

    StorePlaces(StoreRows rows, Facilities facilities, AdministrativeUnits units) {
        this.rows = rows;
        this.facilities = facilities;
        this.units = units;
    }

    /** Of a province, or of a district where there are any on the day. */
    Optional<Store> unitStore(UnitCode unit, LocalDate day) {
        List<AdministrativeUnit> upwards = units.ancestry(unit, day);
        if (upwards.isEmpty() || unit.level() == UnitLevel.COMMUNE) {
            return Optional.empty();
        }
        return Optional.of(
                kept(
                        rows.ofUnit(unit),
                        new Store(
                                TimeOrderedId.next(),
                                StoreKind.UNIT,
                                upwards.get(0).name(),
                                Optional.of(unit),
                                Optional.empty(),
                                Optional.empty(),
                                ColdRange.CHILLED,
                                Optional.empty(),
                                level(upwards, UnitLevel.DISTRICT),
                                level(upwards, UnitLevel.PROVINCE))));
    }

    List<Store> districtStores(UnitCode province, LocalDate day) {
        return units.children(Optional.of(province), day).stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .flatMap(unit -> unitStore(unit.code(), day).stream())
                .toList();
    }

    Optional<Store> facilityStore(UUID facility, LocalDate day) {
        return facilities
                .byId(facility)
                .filter(one -> one.validOn(day))
                .flatMap(one -> storeOf(one, day));
    }

    /** Of the facilities in the unit that vaccinate, by name. */
    List<Store> facilityStores(UnitCode unit, String text, LocalDate day) {
        Stream<Facility> found =
                text.isBlank() && unit.level() == UnitLevel.COMMUNE
                        ? facilities.inUnit(unit, day).stream()
                        : facilities.search(text.strip(), unit, day, Stores.MOST).stream();
        return found.filter(one -> VACCINATING.contains(one.kind()))
                .limit(Stores.MOST)
                .flatMap(one -> storeOf(one, day).stream())
                .toList();
    }

    private Optional<Store> storeOf(Facility facility, LocalDate day) {
        List<AdministrativeUnit> upwards = units.ancestry(facility.commune(), day);
        if (upwards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                kept(
                        rows.ofFacility(facility.id()),
                        new Store(
                                TimeOrderedId.next(),
                                StoreKind.FACILITY,
                                facility.name(),
                                Optional.empty(),
                                Optional.of(facility.id()),
                                Optional.empty(),
                                ColdRange.CHILLED,
                                Optional.of(facility.commune()),
                                level(upwards, UnitLevel.DISTRICT),
                                level(upwards, UnitLevel.PROVINCE))));
    }

    private Store kept(Optional<Store> stored, Store asked) {
        if (stored.filter(one -> sameAs(one, asked)).isPresent()) {
            return stored.get();
        }
        rows.keep(asked);
        return asked.facility()
                .flatMap(rows::ofFacility)
                .or(() -> asked.unit().flatMap(rows::ofUnit))
                .orElseThrow();
    }

    private static boolean sameAs(Store stored, Store asked) {
        return stored.name().equals(asked.name())
                && stored.commune().equals(asked.commune())
                && stored.district().equals(asked.district())
                && stored.province().equals(asked.province());
    }

    private static Optional<UnitCode> level(List<AdministrativeUnit> upwards, UnitLevel level) {
        return upwards.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }

    /** Whether somebody decides about a unit as DISTRICT or PROVINCE. */
    boolean rules(UnitCode unit, LocalDate day, Actor actor) {
        return Stream.of(Role.DISTRICT, Role.PROVINCE)
                .flatMap(role -> actor.rightsAs(role).stream())
                .filter(right -> right.facility().isEmpty())
                .anyMatch(
                        right ->
                                right.unit()
                                        .map(scope -> units.within(unit, scope, day))
                                        .orElse(true));
    }
}
