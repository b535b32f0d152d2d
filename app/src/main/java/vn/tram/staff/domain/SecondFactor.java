package vn.tram.staff.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.signin.Enrolment;

/** The codes of an account's authenticator, from setting it up to using it. */
@Component
class SecondFactor {

    private static final String PURPOSE = "totp";

    private final TotpCodes totp = new TotpCodes();
    private final AccountRows accounts;
    private final RecoveryCodes recoveryCodes;
    private final SecretVault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SecondFactor(
            AccountRows accounts,
            RecoveryCodes recoveryCodes,
            SecretVault vault,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.vault = vault;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The secret to set up; made at the first call and the same until it is confirmed. */
    Enrolment offer(StaffAccount account) {
        if (account.proofs().totpSecret().isEmpty()) {
            account.offerSecondFactor(vault.encrypt(PURPOSE, owner(account), totp.newSecret()));
            accounts.save(account);
        }
        byte[] secret = secret(account);
        return new Enrolment(Base32.encode(secret), TotpCodes.uri(account.login(), secret));
    }

    /** The recovery codes, when the code proves that the authenticator works. */
    Optional<List<String>> confirm(StaffAccount account, String code, Instant now) {
        if (account.proofs().totpSecret().isEmpty()) {
            return Optional.empty();
        }
        return transaction.execute(
                status -> {
                    if (!takeCode(account, code, now)) {
                        return Optional.empty();
                    }
                    account.confirmSecondFactor(now);
                    accounts.save(account);
                    events.publishEvent(new StaffEvent.SecondFactorEnrolled(account.id(), now));
                    return Optional.of(recoveryCodes.replace(account.id()));
                });
    }

    /** True when the code is of this moment and no code of its step, or a later one, was used. */
    boolean takeCode(StaffAccount account, String code, Instant now) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = totp.stepOf(secret(account), digits, now);
        return step.isPresent() && accounts.takeStep(account.id(), step.getAsLong());
    }

    boolean takeRecoveryCode(StaffAccount account, String code, Instant now) {
        return recoveryCodes.use(account.id(), code, now);
    }

    private byte[] secret(StaffAccount account) {
        return vault.decrypt(PURPOSE, owner(account), account.proofs().totpSecret().orElseThrow());
    }

    private static String owner(StaffAccount account) {
        return account.id().value().toString();
    }
}
