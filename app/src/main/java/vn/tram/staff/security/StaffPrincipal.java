package vn.tram.staff.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import vn.tram.staff.StaffId;

/**
 * Whom a session speaks for. Its name is the account's id, so that logs of frameworks carry no
 * log-in.
 *
 * @param stamp the account's security stamp at log-in
 */
public record StaffPrincipal(UUID account, UUID stamp) implements Principal, Serializable {

    public StaffId id() {
        return new StaffId(account);
    }

    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public String toString() {
        return getName();
    }
}
