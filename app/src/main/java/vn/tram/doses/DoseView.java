package vn.tram.doses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;
import vn.tram.staff.StaffId;

/**
 * A recorded dose.
 *
 * @param ordinal within the category
 * @param number among all doses of the disease, by date
 * @param intervalDays since the dose before; empty for the first
 * @param intervalShort below the rule of its day
 * @param lotNumber of a lot known here, or as on the paper of what was given elsewhere
 * @param placeText where it was given, as on the paper, where that is no facility known here
 * @param enteredBy empty for what the system itself took over
 * @param voided undone; it counts for nothing
 */
public record DoseView(
        DoseId id,
        PersonId person,
        String product,
        Optional<String> lotNumber,
        DoseCategory category,
        int ordinal,
        int number,
        Instant givenAt,
        LocalDate givenOn,
        Optional<Integer> intervalDays,
        boolean intervalShort,
        Optional<InjectionSite> site,
        Optional<UUID> facility,
        Optional<UUID> session,
        Optional<String> placeText,
        String injectorName,
        DoseSource source,
        Optional<StaffId> enteredBy,
        Instant enteredAt,
        boolean voided) {}
