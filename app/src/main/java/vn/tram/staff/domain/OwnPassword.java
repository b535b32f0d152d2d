package vn.tram.staff.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.Outcome;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffRefusal;

/** Lets the owner of an account choose the password. */
@Component
class OwnPassword {

    private final PasswordPolicy policy = new PasswordPolicy(common());
    private final AccountRows accounts;
    private final PasswordHashing hashing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    OwnPassword(
            AccountRows accounts,
            PasswordHashing hashing,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The account as it is afterwards, with a new stamp. */
    Outcome<StaffAccount> change(StaffAccount account, String password, Instant now) {
        Optional<StaffRefusal> refusal =
                policy.refuse(password, account.login(), account.displayName(), account.jobTitle());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (hashing.matches(password, Optional.of(account.proofs().passwordHash()))) {
            return Outcome.refused(StaffRefusal.PASSWORD_UNCHANGED);
        }
        account.givePassword(hashing.hash(password), false);
        transaction.executeWithoutResult(
                status -> {
                    accounts.save(account);
                    events.publishEvent(new StaffEvent.PasswordChanged(account.id(), now));
                });
        return Outcome.done(accounts.byId(account.id()).orElseThrow());
    }

    private static Set<String> common() {
        try (InputStream in =
                new ClassPathResource("staff/common-passwords.txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
