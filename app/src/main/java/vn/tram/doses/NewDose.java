package vn.tram.doses;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.stock.VialId;

/**
 * A dose that was given, as a desk tells it. What follows from it (number, category, interval) is
 * not part of it.
 *
 * @param command made by the screen before it is sent: the same command is the same dose
 * @param vial the opened vial it came from; empty for what was given elsewhere or is entered from
 *     paper without one
 * @param place where it was given, with the facility
 * @param session the session and the person in it; empty for what is recorded afterwards
 * @param bestGroup priority group it counts for
 */
public record NewDose(
        UUID command,
        PersonId person,
        LotId lot,
        Optional<VialId> vial,
        Instant givenAt,
        InjectionSite site,
        CasePlace place,
        Optional<UUID> session,
        Optional<UUID> subject,
        Optional<UUID> campaign,
        Optional<Integer> bestGroup,
        StaffId injector,
        String injectorName,
        DoseSource source,
        DueConditions conditions) {}
