package vn.tram.staff.signin;

import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** Says at every request whether a session still speaks for its account. */
public interface AccountStanding {

    /**
     * The actor with today's rights, or nothing when the account is closed or its stamp is no
     * longer the one the session began with (password, second factor or account were reset).
     */
    Optional<Actor> ifUnchanged(StaffId account, UUID stamp);
}
