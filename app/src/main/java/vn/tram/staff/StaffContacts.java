package vn.tram.staff;

import java.util.List;
import java.util.Optional;

/** Who of the staff can be written to. Accounts without an address, and closed ones, are absent. */
public interface StaffContacts {

    Optional<StaffContact> of(StaffId id);

    /**
     * Those whose right in this role covers the place today ({@link Rights}), the narrowest rights
     * first: whoever is nearest is told before whoever looks after the whole country.
     *
     * @param limit at most {@link StaffDirectory#MOST}
     */
    List<StaffContact> holding(Role role, CasePlace place, int limit);
}
