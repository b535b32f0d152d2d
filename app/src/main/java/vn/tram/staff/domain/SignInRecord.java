package vn.tram.staff.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffEvent.Factor;
import vn.tram.staff.StaffId;

/** Tells of log-ins that failed and of log-outs, each in a transaction that listeners join. */
@Component
class SignInRecord {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInRecord(
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void refused(Optional<StaffAccount> account, Factor factor, boolean throttled, Instant now) {
        tell(new StaffEvent.SignInRefused(account.map(StaffAccount::id), factor, throttled, now));
    }

    void signedOut(StaffId account) {
        tell(new StaffEvent.SignedOut(account, clock.instant()));
    }

    private void tell(StaffEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
