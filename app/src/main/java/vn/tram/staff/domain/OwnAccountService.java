package vn.tram.staff.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.AccountView;
import vn.tram.staff.Actor;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffRefusal;

@Service
class OwnAccountService implements OwnAccount {

    private final AccountRows accounts;
    private final RightRows rights;
    private final OwnPassword passwords;
    private final PasswordHashing hashing;
    private final LoginThrottle throttle;
    private final SecretVault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccountService(
            AccountRows accounts,
            RightRows rights,
            OwnPassword passwords,
            PasswordHashing hashing,
            LoginThrottle throttle,
            SecretVault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.hashing = hashing;
        this.throttle = throttle;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public AccountView view(Actor actor) {
        StaffAccount account = accounts.byId(actor.id()).orElseThrow();
        return account.view(rights.of(account.id()));
    }

    @Override
    public Outcome<Void> changePassword(
            Actor actor, String present, String chosen, String repeated) {
        if (!chosen.equals(repeated)) {
            return Outcome.refused(StaffRefusal.PASSWORDS_DIFFER);
        }
        StaffAccount account = accounts.byId(actor.id()).orElseThrow();
        Instant now = clock.instant();
        List<Budget> budget = List.of(budget(account));
        if (throttle.take(budget, now).isPresent()) {
            return Outcome.refused(StaffRefusal.PASSWORD_TRIES_USED_UP);
        }
        if (!hashing.matches(present, Optional.of(account.proofs().passwordHash()))) {
            return Outcome.refused(StaffRefusal.PASSWORD_WRONG);
        }
        throttle.giveBack(budget);
        return passwords.change(account, chosen, now).map(changed -> null);
    }

    @Override
    @Transactional
    public Outcome<Void> changeEmail(Actor actor, String typed) {
        StaffAccount account = accounts.byId(actor.id()).orElseThrow();
        Outcome<Void> outcome = TypedEmail.change(account, typed);
        if (outcome.isDone()) {
            accounts.save(account);
            events.publishEvent(
                    new StaffEvent.EmailChanged(actor.id(), actor.id(), clock.instant()));
        }
        return outcome;
    }

    private Budget budget(StaffAccount account) {
        String subject = vault.mac("throttle/own-password", account.id().value().toString());
        return new Budget(subject, ThrottleRule.KNOWN_DEVICE, false);
    }
}
