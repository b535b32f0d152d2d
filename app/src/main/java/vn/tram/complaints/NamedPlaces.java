package vn.tram.complaints;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * The places that a complaint names, each as far as it is known: the complaint is routed by them
 * (9458/BYT-CNTT).
 */
public record NamedPlaces(
        Optional<UUID> facility,
        Optional<UnitCode> commune,
        Optional<UnitCode> district,
        Optional<UnitCode> province) {

    public static NamedPlaces none() {
        return new NamedPlaces(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static NamedPlaces site(UUID facility) {
        return new NamedPlaces(
                Optional.of(facility), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static NamedPlaces in(UnitCode unit) {
        Optional<UnitCode> code = Optional.of(unit);
        return switch (unit.level()) {
            case COMMUNE ->
                    new NamedPlaces(Optional.empty(), code, Optional.empty(), Optional.empty());
            case DISTRICT ->
                    new NamedPlaces(Optional.empty(), Optional.empty(), code, Optional.empty());
            case PROVINCE ->
                    new NamedPlaces(Optional.empty(), Optional.empty(), Optional.empty(), code);
        };
    }

    public boolean nowhere() {
        return facility.isEmpty() && commune.isEmpty() && district.isEmpty() && province.isEmpty();
    }
}
