package vn.tram.stock.domain;

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
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.Stores;

/** Who may hold a lot where, and who sees that it is held. */
@Component
class HoldAccess {

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Clock clock;

    HoldAccess(AdministrativeUnits units, Facilities facilities, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** Whether there is such a place today. */
    boolean known(HoldPlace place) {
        LocalDate today = StoredTime.today(clock);
        if (place.facility().isPresent()) {
            return place.unit().isEmpty()
                    && facilities
                            .byId(place.facility().get())
                            .filter(one -> vaccinates(one, today))
                            .isPresent();
        }
        return place.unit().map(unit -> units.at(unit, today).isPresent()).orElse(true);
    }

    /** A hold where no vaccine can be would look like one and stop nothing. */
    private static boolean vaccinates(Facility facility, LocalDate day) {
        return facility.validOn(day) && StorePlaces.VACCINATING.contains(facility.kind());
    }

    boolean mayDecide(HoldPlace place, Actor actor) {
        return deciders(place).stream()
                .flatMap(role -> actor.rightsAs(role).stream())
                .anyMatch(right -> covers(right, place));
    }

    private static List<Role> deciders(HoldPlace place) {
        if (place.facility().isPresent()) {
            return List.of(Role.STATION, Role.DISTRICT, Role.PROVINCE);
        }
        return place.unit()
                .map(
                        unit ->
                                switch (unit.level()) {
                                    case COMMUNE ->
                                            List.of(Role.STATION, Role.DISTRICT, Role.PROVINCE);
                                    case DISTRICT -> List.of(Role.DISTRICT, Role.PROVINCE);
                                    case PROVINCE -> List.of(Role.PROVINCE);
                                })
                .orElse(List.of(Role.PROVINCE));
    }

    /** Whether the place lies within the right; everywhere lies within a right to everywhere. */
    private boolean covers(Right right, HoldPlace place) {
        if (right.unit().isEmpty() && right.facility().isEmpty()) {
            return true;
        }
        if (right.facility().isPresent()) {
            return place.facility().equals(right.facility());
        }
        UnitCode scope = right.unit().get();
        return place.facility()
                .map(facility -> unitOf(facility).filter(unit -> within(unit, scope)).isPresent())
                .orElseGet(() -> place.unit().map(unit -> within(unit, scope)).orElse(false));
    }

    private Optional<UnitCode> unitOf(UUID facility) {
        return facilities.byId(facility).map(Facility::commune);
    }

    private boolean within(UnitCode unit, UnitCode scope) {
        return units.within(unit, scope, StoredTime.today(clock));
    }

    boolean sees(HoldPlace place, Actor actor) {
        return Stores.READERS.stream()
                .flatMap(role -> actor.rightsAs(role).stream())
                .anyMatch(right -> covers(right, place) || reaches(place, right));
    }

    /** Whether the hold reaches where the right is held. */
    private boolean reaches(HoldPlace place, Right right) {
        if (place.facility().isPresent()) {
            return false;
        }
        return place.unit()
                .map(unit -> right.unit().filter(own -> within(own, unit)).isPresent())
                .orElse(true);
    }

    String name(HoldPlace place) {
        return place.facility()
                .flatMap(facilities::byId)
                .map(Facility::name)
                .or(
                        () ->
                                place.unit()
                                        .flatMap(unit -> units.at(unit, StoredTime.today(clock)))
                                        .map(AdministrativeUnit::name))
                .orElseGet(() -> place.unit().map(UnitCode::value).orElse(""));
    }

    /** Provinces for which somebody enters what their department of health decides. */
    Stream<HoldPlace> provinces(Actor actor) {
        LocalDate today = StoredTime.today(clock);
        return actor.rightsAs(Role.PROVINCE).stream()
                .filter(right -> right.facility().isEmpty())
                .flatMap(
                        right ->
                                right.unit().isPresent()
                                        ? right.unit().stream()
                                        : units.children(Optional.empty(), today).stream()
                                                .map(AdministrativeUnit::code))
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .distinct()
                .map(HoldPlace::in)
                .filter(this::known);
    }

    /** Where somebody may hold a lot: their own places, not each below. */
    Stream<HoldPlace> places(Actor actor) {
        return Stream.of(Role.STATION, Role.DISTRICT, Role.PROVINCE)
                .flatMap(role -> actor.rightsAs(role).stream())
                .flatMap(this::placesOf)
                .distinct()
                .filter(place -> known(place) && mayDecide(place, actor));
    }

    private Stream<HoldPlace> placesOf(Right right) {
        if (right.facility().isPresent()) {
            return Stream.of(HoldPlace.at(right.facility().get()));
        }
        if (right.unit().isEmpty()) {
            return Stream.of(HoldPlace.everywhere());
        }
        UnitCode unit = right.unit().get();
        Stream<HoldPlace> own = Stream.of(HoldPlace.in(unit));
        if (right.role() != Role.STATION || unit.level() != UnitLevel.COMMUNE) {
            return own;
        }
        return Stream.concat(
                facilities.inUnit(unit, StoredTime.today(clock)).stream()
                        .map(facility -> HoldPlace.at(facility.id())),
                own);
    }
}
