package vn.tram.staff.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.signin.SignInTicket;

/** Says whether a log-in under way may still go on. */
@Component
class LiveTickets {

    /** From the password to the end of the log-in, installing an authenticator included. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private final AccountRows accounts;

    LiveTickets(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** The account, if the ticket is for this step, fresh, and nothing has changed since. */
    Optional<StaffAccount> standing(SignInTicket ticket, SignInStep step, Instant now) {
        boolean fresh = ticket.passwordAcceptedAt().plus(LIFETIME).isAfter(now);
        if (ticket.next() != step || !fresh) {
            return Optional.empty();
        }
        return accounts.byId(ticket.staffId())
                .filter(StaffAccount::isActive)
                .filter(account -> account.stamp().equals(ticket.stamp()));
    }
}
