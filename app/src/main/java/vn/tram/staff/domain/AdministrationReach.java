package vn.tram.staff.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.HeldRight;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffRefusal;
import vn.tram.staff.UnitAncestry;

/** How far an administrator's right reaches over other people's accounts. */
@Component
class AdministrationReach {

    private final UnitAncestry units;

    AdministrationReach(ObjectProvider<UnitAncestry> units) {
        this.units = units.getIfAvailable(() -> (unit, below, day) -> unit.equals(below));
    }

    /** Why the actor may not touch the account: own, out of reach, or nothing. */
    Optional<StaffRefusal> refuse(
            Actor by, StaffAccount account, List<HeldRight> held, LocalDate day) {
        if (!by.has(Role.ADMIN)) {
            return Optional.of(StaffRefusal.NOT_ADMINISTRATOR);
        }
        if (account.id().equals(by.id())) {
            return Optional.of(StaffRefusal.OWN_ACCOUNT);
        }
        List<Right> live =
                held.stream()
                        .filter(one -> one.until().map(day::isBefore).orElse(true))
                        .map(HeldRight::right)
                        .toList();
        // an account without rights could be given any: it belongs to whoever opened it
        boolean own = account.createdBy().filter(by.id()::equals).isPresent();
        boolean reached =
                isNationwide(by)
                        || (live.isEmpty()
                                ? own
                                : live.stream().allMatch(r -> reaches(by, r, day)));
        return reached ? Optional.empty() : Optional.of(StaffRefusal.NOT_ADMINISTRATOR);
    }

    /** Whether the actor administers the place of the right. */
    boolean reaches(Actor by, Right right, LocalDate day) {
        return isNationwide(by)
                || right.unit()
                        .filter(
                                unit ->
                                        by.rightsAs(Role.ADMIN).stream()
                                                .filter(own -> own.facility().isEmpty())
                                                .flatMap(own -> own.unit().stream())
                                                .anyMatch(own -> covers(own, unit, day)))
                        .isPresent();
    }

    private boolean covers(UnitCode own, UnitCode unit, LocalDate day) {
        return own.equals(unit) || units.covers(own, unit, day);
    }

    private static boolean isNationwide(Actor by) {
        return by.rightsAs(Role.ADMIN).stream()
                .anyMatch(right -> right.unit().isEmpty() && right.facility().isEmpty());
    }
}
