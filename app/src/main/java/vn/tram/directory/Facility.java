package vn.tram.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A place where people work: station, hospital, police station, school, enterprise, committee.
 *
 * @param code unique for ever, also after the facility closed
 * @param commune where it lies, by the code of the division on {@code validFrom}
 * @param validTo last day on which it works, empty while it is open
 */
public record Facility(
        UUID id,
        String code,
        String name,
        FacilityKind kind,
        UnitCode commune,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public static final int CODE_MAX_LENGTH = 20;
    public static final int NAME_MAX_LENGTH = 200;

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
