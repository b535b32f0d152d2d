package vn.tram.staff.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.AccountLine;
import vn.tram.staff.AccountView;
import vn.tram.staff.Actor;
import vn.tram.staff.CreatedAccount;
import vn.tram.staff.HeldRight;
import vn.tram.staff.NewAccount;
import vn.tram.staff.OneTimePassword;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;

/** What administrators do with other people's accounts. */
@Service
@Transactional
class AccountAdministration implements StaffAccounts {

    private final AccountRows accounts;
    private final RightRows rights;
    private final AccountOpening opening;
    private final AdministrationReach reach;
    private final FirstPasswords firstPasswords;
    private final ForgottenProofs forgotten;
    private final AccountList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            AccountRows accounts,
            RightRows rights,
            AccountOpening opening,
            AdministrationReach reach,
            FirstPasswords firstPasswords,
            ForgottenProofs forgotten,
            AccountList list,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.opening = opening;
        this.reach = reach;
        this.firstPasswords = firstPasswords;
        this.forgotten = forgotten;
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<CreatedAccount> create(Actor by, NewAccount account) {
        if (!by.has(Role.ADMIN)) {
            return Outcome.refused(StaffRefusal.NOT_ADMINISTRATOR);
        }
        FirstPasswords.Fresh password = firstPasswords.draw();
        return opening.open(
                        account,
                        password.hash(),
                        new AccountOpening.Origin(Optional.of(by.id()), true, false))
                .map(id -> new CreatedAccount(id, password.password()));
    }

    @Override
    public Outcome<UUID> grant(
            Actor by, StaffId id, Right right, LocalDate from, Optional<LocalDate> until) {
        return forAccount(
                by,
                id,
                account ->
                        reach.reaches(by, right, opening.today())
                                ? opening.give(id, right, from, until, Optional.of(by.id()))
                                : Outcome.refused(StaffRefusal.NOT_ADMINISTRATOR));
    }

    @Override
    public Outcome<Void> revoke(Actor by, UUID rightId) {
        Optional<RightRows.Owned> found = rights.byId(rightId);
        if (!by.has(Role.ADMIN)) {
            return Outcome.refused(StaffRefusal.NOT_ADMINISTRATOR);
        }
        if (found.isEmpty()) {
            return Outcome.refused(StaffRefusal.UNKNOWN_RIGHT);
        }
        StaffId owner = found.get().account();
        Right right = found.get().held().right();
        return forAccount(by, owner, account -> end(by, owner, rightId, right));
    }

    private Outcome<Void> end(Actor by, StaffId owner, UUID rightId, Right right) {
        if (!rights.end(rightId, opening.today())) {
            return Outcome.refused(StaffRefusal.UNKNOWN_RIGHT);
        }
        events.publishEvent(
                new StaffEvent.RightRevoked(by.id(), owner, rightId, right, clock.instant()));
        return Outcome.done();
    }

    @Override
    public Outcome<Void> changeEmail(Actor by, StaffId id, String typed) {
        return change(
                by,
                id,
                account -> TypedEmail.change(account, typed),
                now -> new StaffEvent.EmailChanged(by.id(), id, now));
    }

    @Override
    public Outcome<Void> deactivate(Actor by, StaffId id) {
        return change(
                by,
                id,
                StaffAccount::deactivate,
                now -> new StaffEvent.AccountDeactivated(by.id(), id, now));
    }

    @Override
    public Outcome<Void> reactivate(Actor by, StaffId id) {
        return change(
                by,
                id,
                StaffAccount::reactivate,
                now -> new StaffEvent.AccountReactivated(by.id(), id, now));
    }

    @Override
    public Outcome<Void> resetSecondFactor(Actor by, StaffId id) {
        Outcome<Void> outcome =
                change(
                        by,
                        id,
                        StaffAccount::resetSecondFactor,
                        now -> new StaffEvent.SecondFactorReset(by.id(), id, now));
        if (outcome.isDone()) {
            forgotten.forget(id);
        }
        return outcome;
    }

    @Override
    public Outcome<OneTimePassword> resetPassword(Actor by, StaffId id) {
        FirstPasswords.Fresh password = firstPasswords.draw();
        return change(
                        by,
                        id,
                        account -> {
                            account.givePassword(password.hash(), true);
                            return Outcome.done();
                        },
                        now -> new StaffEvent.PasswordReset(by.id(), id, now))
                .map(done -> password.password());
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<AccountView> account(Actor by, StaffId id) {
        if (by.has(Role.ADMIN) && by.id().equals(id)) {
            return Outcome.done(view(accounts.byId(id).orElseThrow()));
        }
        return forAccount(by, id, account -> Outcome.done(view(account)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountLine> search(Actor by, String text, boolean closedToo, int limit) {
        return list.search(by, text, closedToo, limit);
    }

    private AccountView view(StaffAccount account) {
        return account.view(rights.of(account.id()));
    }

    private Outcome<Void> change(
            Actor by,
            StaffId id,
            Function<StaffAccount, Outcome<Void>> change,
            Function<Instant, StaffEvent> event) {
        return forAccount(
                by,
                id,
                account -> {
                    Outcome<Void> outcome = change.apply(account);
                    if (outcome.isDone()) {
                        accounts.save(account);
                        events.publishEvent(event.apply(clock.instant()));
                    }
                    return outcome;
                });
    }

    private <T> Outcome<T> forAccount(
            Actor by, StaffId id, Function<StaffAccount, Outcome<T>> act) {
        Optional<StaffAccount> account = accounts.byId(id);
        if (account.isEmpty()) {
            return Outcome.refused(
                    by.has(Role.ADMIN)
                            ? StaffRefusal.UNKNOWN_ACCOUNT
                            : StaffRefusal.NOT_ADMINISTRATOR);
        }
        List<HeldRight> held = rights.of(id);
        return reach.refuse(by, account.get(), held, opening.today())
                .map(Outcome::<T>refused)
                .orElseGet(() -> act.apply(account.get()));
    }
}
