package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.domain.CertificatesOfKeys.Line;
import vn.tram.certificates.domain.KeyWithdrawalRows.Stored;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Lookout.Found;

/**
 * Carries out that a key was given up: a stretch of its current certificates is revoked, and new
 * ones of the same doses are made ready, in one transaction. Killed anywhere, it goes on with what
 * is still current.
 */
@Component
class KeyClearance {

    static final int STRETCH = 500;

    private final KeyWithdrawalRows withdrawals;
    private final CertificatesOfKeys certificates;
    private final ReadyRows ready;
    private final AuditLog audit;
    private final CommandTransaction transactions;
    private final Clock clock;

    KeyClearance(
            KeyWithdrawalRows withdrawals,
            CertificatesOfKeys certificates,
            ReadyRows ready,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.certificates = certificates;
        this.ready = ready;
        this.audit = audit;
        this.transactions = new CommandTransaction(transactions);
        this.clock = clock;
    }

    Found stretch() {
        return transactions.get(
                () -> {
                    Optional<Stored> next = withdrawals.lockNext();
                    next.ifPresent(this::stretch);
                    return next.isPresent() ? Found.WORK : Found.NOTHING;
                });
    }

    private void stretch(Stored withdrawal) {
        List<Line> lines = certificates.next(withdrawal.keyId(), STRETCH);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (lines.isEmpty()) {
            withdrawals.done(withdrawal.view().id(), now);
            audit.record(
                    AuditEvent.bySystem("certificate.key-cleared")
                            .with("code", withdrawal.keyId())
                            .with("amount", withdrawal.view().revoked()));
            return;
        }
        // the people first, as every act on doses
        certificates.holdPeople(lines.stream().map(Line::person).distinct().sorted().toList());
        int revoked =
                certificates.revoke(
                        lines.stream().map(Line::certificate).toList(), withdrawal.keyId(), now);
        ready.ofDoses(lines.stream().map(Line::dose).toList(), now);
        withdrawals.progress(withdrawal.view().id(), revoked);
    }
}
