package vn.tram.staff.signin;

import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.StaffId;

/**
 * The log-in, step by step: password, then a code (or enrolment at the first time), then a new
 * password where the present one was given by an administrator. See decisions 0030 and 0031.
 */
public interface SignIn {

    SignInAnswer password(String login, String password, Visitor visitor);

    /** The six digits of the authenticator. Each code counts once. */
    SignInAnswer code(SignInTicket ticket, String code, Visitor visitor);

    /** One of the ten recovery codes. Each counts once. */
    SignInAnswer recoveryCode(SignInTicket ticket, String code, Visitor visitor);

    /** The same secret each time until it is confirmed; nothing when the ticket is stale. */
    Optional<Enrolment> enrolment(SignInTicket ticket);

    EnrolmentAnswer confirmEnrolment(SignInTicket ticket, String code, Visitor visitor);

    /** Refused by the rules for passwords, or the next step of the log-in. */
    Outcome<SignInAnswer> newPassword(
            SignInTicket ticket, String password, String repeated, Visitor visitor);

    /** Straight in, for the cards of the demo profile; the caller makes sure it is one of them. */
    SignInAnswer demo(StaffId account);

    void signedOut(StaffId account);
}
