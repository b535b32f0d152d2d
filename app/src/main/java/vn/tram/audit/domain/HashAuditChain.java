package vn.tram.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditChain;

/**
 * Entries are written without waiting for each other and linked afterwards, so that the chain is no
 * bottleneck of the work. An entry may commit after a younger one; it is linked when it shows up.
 */
@Service
class HashAuditChain implements AuditChain {

    private static final Logger log = LoggerFactory.getLogger(HashAuditChain.class);

    private static final int PORTION = 1_000;
    private static final int MARGIN = 10_000;
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);
    private static final byte[] BEGINNING = new byte[32];

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    HashAuditChain(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int link() {
        int linked = 0;
        int portion;
        do {
            try {
                portion = transactions.execute(status -> linkPortion());
            } catch (DuplicateKeyException anotherNodeLinks) {
                log.debug("Another node links the audit chain at this moment");
                return linked;
            }
            linked += portion;
        } while (portion == PORTION);
        return linked;
    }

    private int linkPortion() {
        Last head = last();
        List<Content> waiting =
                jdbc.sql(
                                "SELECT e.id, e.at, e.actor_id, e.actor_name, e.action, e.case_id, e.subject_id,"
                                        + " e.unit_code, e.detail FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
                                        + " WHERE l.entry_id IS NULL AND e.id > :low ORDER BY e.id LIMIT :portion")
                        .param("low", lowWater())
                        .param("portion", PORTION)
                        .query(HashAuditChain::content)
                        .list();
        byte[] hash = head.hash();
        long seq = head.seq();
        Timestamp now = Timestamp.from(clock.instant());
        for (Content content : waiting) {
            hash = hash(hash, content);
            seq++;
            jdbc.sql(
                            "INSERT INTO audit_link (seq, entry_id, linked_at, hash) VALUES (:seq, :entry, :now, :hash)")
                    .param("seq", seq)
                    .param("entry", content.id())
                    .param("now", now)
                    .param("hash", hash)
                    .update();
        }
        return waiting.size();
    }

    /**
     * Everything below was there, and settled, when an entry was linked an hour ago; the margin
     * covers a stopped linker.
     */
    private long lowWater() {
        return jdbc.sql(
                                "SELECT entry_id FROM audit_link WHERE linked_at < :old ORDER BY linked_at DESC LIMIT 1")
                        .param("old", Timestamp.from(clock.instant().minus(LONGEST_TRANSACTION)))
                        .query(Long.class)
                        .optional()
                        .orElse(0L)
                - MARGIN;
    }

    @Override
    public Head head() {
        Last last = last();
        return new Head(last.seq(), HexFormat.of().formatHex(last.hash()));
    }

    @Override
    public Optional<Break> verify() {
        byte[] hash = BEGINNING;
        long seq = 0;
        while (true) {
            List<Linked> links =
                    jdbc.sql(
                                    "SELECT l.seq, l.hash, e.id, e.at, e.actor_id, e.actor_name, e.action, e.case_id,"
                                            + " e.subject_id, e.unit_code, e.detail FROM audit_link l LEFT JOIN audit_entry e"
                                            + " ON e.id = l.entry_id WHERE l.seq > :seq ORDER BY l.seq LIMIT :portion")
                            .param("seq", seq)
                            .param("portion", PORTION)
                            .query(
                                    (row, n) ->
                                            new Linked(
                                                    row.getLong("seq"),
                                                    row.getBytes("hash"),
                                                    content(row, n)))
                            .list();
            for (Linked link : links) {
                seq++;
                if (link.seq() != seq) {
                    return Optional.of(new Break(seq, "gap"));
                }
                if (link.content().id() == 0) {
                    return Optional.of(new Break(seq, "entry-missing"));
                }
                hash = hash(hash, link.content());
                if (!Arrays.equals(hash, link.hash())) {
                    return Optional.of(new Break(seq, "entry-changed"));
                }
            }
            if (links.size() < PORTION) {
                return unlinked(seq);
            }
        }
    }

    private Optional<Break> unlinked(long seq) {
        Instant settled = clock.instant().minus(LONGEST_TRANSACTION);
        boolean any =
                jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
                                        + " WHERE l.entry_id IS NULL AND e.at < :settled)")
                        .param("settled", Timestamp.from(settled))
                        .query(Boolean.class)
                        .single();
        return any ? Optional.of(new Break(seq, "entry-unlinked")) : Optional.empty();
    }

    private Last last() {
        return jdbc.sql("SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1")
                .query((row, n) -> new Last(row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .orElse(new Last(0, BEGINNING));
    }

    private static byte[] hash(byte[] before, Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(content.text().getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Content content(ResultSet row, int n) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Content(
                row.getLong("id"),
                String.join(
                        "\u001f",
                        row.getString("id") == null ? "" : row.getString("id"),
                        at == null ? "" : at.toInstant().toString(),
                        String.valueOf(row.getString("actor_id")),
                        String.valueOf(row.getString("actor_name")),
                        String.valueOf(row.getString("action")),
                        String.valueOf(row.getString("case_id")),
                        String.valueOf(row.getString("subject_id")),
                        String.valueOf(row.getString("unit_code")),
                        String.valueOf(row.getString("detail"))));
    }

    private record Last(long seq, byte[] hash) {}

    private record Content(long id, String text) {}

    private record Linked(long seq, byte[] hash, Content content) {}
}
