package vn.tram.staff.domain;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.HeldRight;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;

/** Opens accounts and gives rights, whoever asks: an administrator or the installation itself. */
@Component
class AccountOpening {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final AccountRows accounts;
    private final RightRows rights;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountOpening(
            AccountRows accounts,
            RightRows rights,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How an account comes into being. */
    record Origin(Optional<StaffId> by, boolean mustChangePassword, boolean demo) {}

    Outcome<StaffId> open(NewAccount typed, String passwordHash, Origin origin) {
        NewAccount person = tidy(typed);
        Optional<StaffRefusal> refusal = refuse(person);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = clock.instant();
        StaffAccount account =
                StaffAccount.open(
                        person, passwordHash, origin.mustChangePassword(), origin.by(), now);
        return transaction.execute(
                status -> {
                    if (!accounts.add(account, origin.demo())) {
                        return Outcome.refused(StaffRefusal.LOGIN_TAKEN);
                    }
                    events.publishEvent(
                            new StaffEvent.AccountCreated(origin.by(), account.id(), now));
                    return Outcome.done(account.id());
                });
    }

    Outcome<UUID> give(
            StaffId account,
            Right right,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<StaffId> by) {
        boolean daysFit =
                !from.isBefore(today()) && until.map(end -> end.isAfter(from)).orElse(true);
        if (!daysFit) {
            return Outcome.refused(StaffRefusal.RIGHT_DAYS_WRONG);
        }
        return enter(account, right, from, until, by);
    }

    /** Also since a day that is over, which is for invented people with a past only. */
    Outcome<UUID> enter(
            StaffId account,
            Right right,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<StaffId> by) {
        Instant now = clock.instant();
        HeldRight held = new HeldRight(TimeOrderedId.next(), right, from, until);
        return transaction.execute(
                status -> {
                    if (!rights.add(account, held, by, now)) {
                        return Outcome.refused(StaffRefusal.RIGHT_ALREADY_HELD);
                    }
                    events.publishEvent(
                            new StaffEvent.RightGranted(by, account, held.id(), right, now));
                    return Outcome.done(held.id());
                });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffConfiguration.VIET_NAM);
    }

    private static NewAccount tidy(NewAccount typed) {
        return new NewAccount(
                typed.login().strip().toLowerCase(Locale.ROOT),
                nfc(typed.displayName()),
                nfc(typed.jobTitle()),
                typed.language());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static Optional<StaffRefusal> refuse(NewAccount person) {
        if (!Logins.isWellFormed(person.login())) {
            return Optional.of(StaffRefusal.LOGIN_MALFORMED);
        }
        if (person.displayName().isEmpty()) {
            return Optional.of(StaffRefusal.NAME_MISSING);
        }
        if (person.displayName().length() > NewAccount.NAME_MAX
                || person.jobTitle().length() > NewAccount.TITLE_MAX) {
            return Optional.of(StaffRefusal.TEXT_TOO_LONG);
        }
        if (!LANGUAGES.contains(person.language())) {
            return Optional.of(StaffRefusal.LANGUAGE_UNKNOWN);
        }
        return Optional.empty();
    }
}
