package vn.tram.certificates.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.certificates.domain.DoseLooks.Look;
import vn.tram.kernel.CommandTransaction;

/**
 * The outbox of certificates that wait for the signature. A stretch is claimed past what others
 * hold just now; what was signed is written only where the claim still holds, so a signer that was
 * thought dead changes nothing any more.
 */
@Repository
class SigningQueue {

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final CommandTransaction transactions;
    private final DoseLooks looks;
    private final KeepingUp keepingUp;
    private final SigningSettings settings;

    SigningQueue(
            JdbcClient jdbc,
            JdbcTemplate bulk,
            PlatformTransactionManager transactions,
            DoseLooks looks,
            KeepingUp keepingUp,
            SigningSettings settings) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.transactions = new CommandTransaction(transactions);
        this.looks = looks;
        this.keepingUp = keepingUp;
        this.settings = settings;
    }

    /** Claims the next ones that are due, those first that have been due longest. */
    List<Certificate> claim(UUID claim, Instant now) {
        return transactions.get(() -> claimInside(claim, now));
    }

    private List<Certificate> claimInside(UUID claim, Instant now) {
        List<Certificate> due =
                jdbc.sql(
                                "SELECT c.* FROM certificate c FORCE INDEX (certificate_outbox)"
                                        + " WHERE c.next_attempt_at <= :now"
                                        + " AND (c.lease_until IS NULL OR c.lease_until <= :now)"
                                        + " ORDER BY c.next_attempt_at, c.id LIMIT :most"
                                        + " FOR UPDATE SKIP LOCKED")
                        .param("now", Timestamp.from(now))
                        .param("most", settings.stretch())
                        .query(CertificateStore::row)
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            "UPDATE certificate SET claim = :claim, lease_until = :lease"
                                    + " WHERE id IN (:ids)")
                    .param("claim", claim)
                    .param("lease", Timestamp.from(now.plus(settings.lease())))
                    .param("ids", ids(due))
                    .update();
        }
        return due;
    }

    /**
     * Writes signatures of a claim. What was confirmed is first held against what the doses say
     * now, while they are held still: a certificate of a dose that says something else is not
     * issued but revoked, and made ready anew where the dose still bears one.
     *
     * @return how many were written
     */
    int write(List<Certificate> signed, UUID claim) {
        return signed.isEmpty() ? 0 : transactions.get(() -> writeInside(signed, claim));
    }

    private int writeInside(List<Certificate> signed, UUID claim) {
        List<Look> held = looks.held(signed.stream().map(each -> each.facts().dose()).toList());
        List<Look> changed = new ArrayList<>();
        List<Certificate> sound = new ArrayList<>();
        for (Certificate each : signed) {
            Look look = look(held, each);
            if (look.bears(each.factsHash())) {
                sound.add(each);
            } else {
                changed.add(look);
            }
        }
        keepingUp.follow(changed);
        return issue(sound, claim);
    }

    private static Look look(List<Look> held, Certificate of) {
        return held.stream()
                .filter(look -> look.dose().equals(of.facts().dose()))
                .findFirst()
                .orElseThrow();
    }

    private int issue(List<Certificate> sound, UUID claim) {
        if (sound.isEmpty()) {
            return 0;
        }
        int[] counts =
                bulk.batchUpdate(
                        "UPDATE certificate SET state = 'ISSUED', uvci = ?, signed_text = ?,"
                                + " key_id = ?, issued_at = ?, expires_at = ?,"
                                + " next_attempt_at = NULL, claim = NULL, lease_until = NULL,"
                                + " revision = revision + 1"
                                + " WHERE id = ? AND claim = ? AND state = 'READY'",
                        sound.stream()
                                .map(
                                        each ->
                                                new Object[] {
                                                    each.issue().uvci(),
                                                    each.issue().text(),
                                                    each.issue().keyId(),
                                                    Timestamp.from(each.issue().issuedAt()),
                                                    Timestamp.from(each.issue().expiresAt()),
                                                    each.id().value(),
                                                    claim
                                                })
                                .toList());
        int written = 0;
        for (int count : counts) {
            written += count;
        }
        return written;
    }

    /** Could not be signed, for what it says: tried again at the given time. */
    void failed(Certificate certificate, UUID claim, Instant again) {
        jdbc.sql(
                        "UPDATE certificate SET attempts = attempts + 1, next_attempt_at = :again,"
                                + " claim = NULL, lease_until = NULL"
                                + " WHERE id = :id AND claim = :claim AND state = 'READY'")
                .param("again", Timestamp.from(again))
                .param("id", certificate.id().value())
                .param("claim", claim)
                .update();
    }

    /** Nothing was tried: they keep their places. */
    void giveBack(Collection<Certificate> certificates, UUID claim) {
        if (certificates.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "UPDATE certificate SET claim = NULL, lease_until = NULL"
                                + " WHERE id IN (:ids) AND claim = :claim AND state = 'READY'")
                .param("ids", ids(certificates))
                .param("claim", claim)
                .update();
    }

    private static List<UUID> ids(Collection<Certificate> certificates) {
        return certificates.stream().map(each -> each.id().value()).toList();
    }
}
