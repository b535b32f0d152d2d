package vn.tram.staff.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.tram.staff.StaffEvent.Factor;
import vn.tram.staff.StaffId;

/**
 * How far a log-in has come. Lives in the server's session while that session is still anonymous;
 * it gives no right to anything but the next step.
 *
 * @param stamp the account's security stamp when the password was accepted
 * @param factor the strongest proof so far
 * @param knownDevice whether the visit began on a known device
 */
public record SignInTicket(
        UUID account,
        UUID stamp,
        SignInStep next,
        Factor factor,
        boolean knownDevice,
        Instant passwordAcceptedAt)
        implements Serializable {

    public StaffId staffId() {
        return new StaffId(account);
    }

    public SignInTicket to(SignInStep step, Factor strongest) {
        return new SignInTicket(account, stamp, step, strongest, knownDevice, passwordAcceptedAt);
    }
}
