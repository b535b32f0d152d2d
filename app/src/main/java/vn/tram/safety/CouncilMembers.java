package vn.tram.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/**
 * The expert council of a province. Kept by PROVINCE over it; for everybody else it is empty. Who
 * vaccinates in the province may not sit (TT 24/2018): that is looked up among the doses given
 * there by the member's account.
 */
public interface CouncilMembers {

    int NAME_MAX = 160;
    int POSITION_MAX = 200;

    /** Members of today, chair first, then by name. */
    List<Member> of(UnitCode province, Actor actor);

    /**
     * Refused with {@link EventsRefusal}: without a name, a second chair, a conflict of interest.
     */
    Outcome<UUID> enlist(UnitCode province, NewMember member, Actor actor);

    /** Ends a membership with today; past councils keep it. */
    Outcome<Void> dismiss(UUID member, Actor actor);

    /** How many doses somebody has given in the province; not void. */
    int dosesGiven(StaffId staff, UnitCode province);

    enum Seat {
        CHAIR,
        VICE,
        MEMBER
    }

    /**
     * @param position and where
     * @param staff the account by which doses are looked through; empty for whoever has none
     * @param email where invitations go; empty for whoever is invited through the account, or on
     *     paper
     */
    record NewMember(
            String name,
            String position,
            Seat seat,
            Optional<StaffId> staff,
            Optional<EmailAddress> email) {}

    /**
     * @param doses given in the province by the member
     */
    record Member(
            UUID id,
            String name,
            String position,
            Seat seat,
            Optional<StaffId> staff,
            Optional<EmailAddress> email,
            int doses) {

        /** May not sit. */
        public boolean conflict() {
            return doses > 0;
        }
    }
}
