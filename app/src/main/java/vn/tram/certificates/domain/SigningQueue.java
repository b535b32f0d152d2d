package vn.tram.certificates.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.certificates.domain.Certificate.Issue;
import vn.tram.certificates.domain.DoseLooks.Look;
import vn.tram.kernel.CommandTransaction;

/**
 * The outbox of certificates that wait for the signature. A stretch is claimed past what others
 * hold just now; what was signed is written only where the claim still holds, so a signer that was
 * thought dead changes nothing any more.
 */
@Repository
class SigningQueue {

    /** All of a stretch by one statement. */
    private static final String ISSUE =
            "UPDATE JSON_TABLE(:texts, '$[*]' COLUMNS (id CHAR(36) PATH '$[0]', uvci VARCHAR(80) PATH"
                    + " '$[1]', text VARCHAR(4000) PATH '$[2]')) s STRAIGHT_JOIN certificate c"
                    + " ON c.id = CAST(s.id AS UUID) SET c.state = 'ISSUED', c.uvci = s.uvci,"
                    + " c.signed_text = s.text, c.key_id = :key, c.issued_at = :at,"
                    + " c.expires_at = :until, c.next_attempt_at = NULL, c.claim = NULL,"
                    + " c.lease_until = NULL, c.revision = c.revision + 1"
                    + " WHERE c.claim = :claim AND c.state = 'READY'";

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper();
    private final CommandTransaction transactions;
    private final KeyWithdrawalRows keys;
    private final DoseLooks looks;
    private final KeepingUp keepingUp;
    private final SigningSettings settings;

    SigningQueue(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KeyWithdrawalRows keys,
            DoseLooks looks,
            KeepingUp keepingUp,
            SigningSettings settings) {
        this.jdbc = jdbc;
        this.transactions = new CommandTransaction(transactions);
        this.keys = keys;
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
     * issued but revoked, and made ready anew where the dose still bears one. Signatures of a key
     * that was given up meanwhile are thrown away.
     *
     * @return how many were written
     */
    int write(List<Certificate> signed, UUID claim) {
        return signed.isEmpty() ? 0 : transactions.get(() -> writeInside(signed, claim));
    }

    private int writeInside(List<Certificate> signed, UUID claim) {
        Map<UUID, Look> held =
                looks.held(signed.stream().map(each -> each.facts().dose()).toList()).stream()
                        .collect(Collectors.toMap(Look::dose, Function.identity()));
        Map<Boolean, List<Certificate>> sound =
                signed.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        each ->
                                                held.get(each.facts().dose())
                                                        .bears(each.factsHash())));
        keepingUp.follow(
                sound.get(false).stream().map(each -> held.get(each.facts().dose())).toList());
        return issue(sound.get(true), claim);
    }

    private int issue(List<Certificate> sound, UUID claim) {
        Map<Signed, List<Certificate>> alike =
                sound.stream().collect(Collectors.groupingBy(each -> Signed.of(each.issue())));
        return alike.entrySet().stream()
                .mapToInt(each -> issue(each.getKey(), each.getValue(), claim))
                .sum();
    }

    /** What the certificates of a round have in common. */
    private record Signed(String keyId, Instant at, Instant until) {

        static Signed of(Issue issue) {
            return new Signed(issue.keyId(), issue.issuedAt(), issue.expiresAt());
        }
    }

    private int issue(Signed signed, List<Certificate> certificates, UUID claim) {
        if (!keys.counts(signed.keyId())) {
            giveBack(certificates, claim);
            return 0;
        }
        return jdbc.sql(ISSUE)
                .param("texts", texts(certificates))
                .param("key", signed.keyId())
                .param("at", Timestamp.from(signed.at()))
                .param("until", Timestamp.from(signed.until()))
                .param("claim", claim)
                .update();
    }

    private String texts(List<Certificate> certificates) {
        try {
            return json.writeValueAsString(
                    certificates.stream()
                            .map(
                                    each ->
                                            List.of(
                                                    each.id().value().toString(),
                                                    each.issue().uvci(),
                                                    each.issue().text()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
