package vn.tram.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/** The facilities of the country, each with the days on which it works. */
public interface Facilities {

    Optional<Facility> byId(UUID id);

    Optional<Facility> byCode(String code);

    /**
     * Facilities that work on the date in the unit or anywhere below it, by name. Empty when there
     * is no such unit on that date. A whole province may have thousands: screens ask {@link
     * #search}.
     */
    List<Facility> inUnit(UnitCode unit, LocalDate date);

    /**
     * Facilities in the unit or below it whose name contains the text (diacritics do not matter) or
     * whose code begins with it, by name; an empty text gives the first ones.
     *
     * @param limit most results to give, at least 1
     */
    List<Facility> search(String text, UnitCode unit, LocalDate date, int limit);

    /**
     * Opens a facility and publishes {@link FacilityOpened}. The actor must be an administrator of
     * the commune.
     */
    Outcome<Facility> open(NewFacility facility, Actor actor);

    /**
     * Ends a facility after its last day and publishes {@link FacilityClosed}. The actor must be an
     * administrator of its commune. A facility is closed once; a later day needs a new facility.
     */
    Outcome<Facility> close(UUID id, LocalDate lastDay, Actor actor);
}
