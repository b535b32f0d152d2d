package vn.tram.staff;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * Where a case lies in the administrative division that was in force on the case's date. The
 * capability that owns the case fills it in from the directory of units; rights are weighed against
 * it and never against a unit's present parent.
 *
 * @param district empty in units of two levels (since July 2025)
 * @param facility the station, school or enterprise the case belongs to, where it has one
 */
public record CasePlace(
        UnitCode commune,
        Optional<UnitCode> district,
        Optional<UnitCode> province,
        Optional<UUID> facility) {

    /** A place in the two-level division. */
    public static CasePlace of(UnitCode commune, UnitCode province) {
        return new CasePlace(commune, Optional.empty(), Optional.of(province), Optional.empty());
    }

    /** A place in the three-level division. */
    public static CasePlace of(UnitCode commune, UnitCode district, UnitCode province) {
        return new CasePlace(
                commune, Optional.of(district), Optional.of(province), Optional.empty());
    }

    public CasePlace at(UUID facilityId) {
        return new CasePlace(commune, district, province, Optional.of(facilityId));
    }

    /** Whether this place is the unit or lies below it. */
    public boolean isWithin(UnitCode unit) {
        return switch (unit.level()) {
            case COMMUNE -> commune.equals(unit);
            case DISTRICT -> district.filter(unit::equals).isPresent();
            case PROVINCE -> province.filter(unit::equals).isPresent();
        };
    }
}
