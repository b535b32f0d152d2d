package vn.tram.staff;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A role over a place: an administrative unit and all below it, narrowed to one facility where one
 * is named. No unit means the whole country.
 */
public record Right(Role role, Optional<UnitCode> unit, Optional<UUID> facility) {

    public static Right over(Role role, UnitCode unit) {
        return new Right(role, Optional.of(unit), Optional.empty());
    }

    public static Right at(Role role, UnitCode unit, UUID facility) {
        return new Right(role, Optional.of(unit), Optional.of(facility));
    }

    public static Right nationwide(Role role) {
        return new Right(role, Optional.empty(), Optional.empty());
    }
}
