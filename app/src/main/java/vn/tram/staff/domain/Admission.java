package vn.tram.staff.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.SourceNetwork;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffEvent.Factor;
import vn.tram.staff.signin.SignInAnswer.SignedIn;

/** The last step of every log-in: on record, with the device and the network known from now on. */
@Component
class Admission {

    private final AccountRows accounts;
    private final StaffDirectory directory;
    private final KnownDevices devices;
    private final KnownNetworks networks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Admission(
            AccountRows accounts,
            StaffDirectory directory,
            KnownDevices devices,
            KnownNetworks networks,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.directory = directory;
        this.devices = devices;
        this.networks = networks;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    SignedIn admit(
            StaffAccount account,
            Factor factor,
            boolean knownDevice,
            Optional<SourceNetwork> network,
            Instant now) {
        transaction.executeWithoutResult(
                status -> {
                    accounts.signedIn(account.id(), now);
                    network.ifPresent(known -> networks.remember(account.id(), known, now));
                    events.publishEvent(
                            new StaffEvent.SignedIn(account.id(), factor, knownDevice, now));
                });
        Actor actor = directory.actor(account.id()).orElseThrow();
        return new SignedIn(
                actor, account.language(), account.stamp(), devices.issue(account, now));
    }
}
