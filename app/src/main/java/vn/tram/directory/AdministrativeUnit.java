package vn.tram.directory;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

/**
 * One version of an administrative unit: how it was called and where it belonged during a period.
 *
 * @param parent the unit above; empty for a province
 * @param name with its kind, as the General Statistics Office prints it: "Xã Hạ Lang"
 * @param kind "Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu" …
 * @param validFrom first day of the version
 * @param validTo last day of the version, empty while it is in force
 */
public record AdministrativeUnit(
        UnitCode code,
        UnitLevel level,
        Optional<UnitCode> parent,
        String name,
        String kind,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
