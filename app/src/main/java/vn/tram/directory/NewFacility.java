package vn.tram.directory;

import java.time.LocalDate;
import vn.tram.kernel.UnitCode;

/**
 * What is asked for when a facility is opened, as typed.
 *
 * @param code capitals, digits, dots and hyphens, at most {@link Facility#CODE_MAX_LENGTH}
 * @param validFrom first day on which it works
 */
public record NewFacility(
        String code, String name, FacilityKind kind, UnitCode commune, LocalDate validFrom) {}
