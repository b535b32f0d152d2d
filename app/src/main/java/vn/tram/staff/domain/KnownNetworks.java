package vn.tram.staff.domain;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.SourceNetwork;
import vn.tram.staff.StaffId;

/** Networks an account's owner signed in from, in {@code known_network}. */
@Repository
class KnownNetworks {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final SecretVault vault;

    KnownNetworks(JdbcClient jdbc, SecretVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    boolean knows(StaffId account, SourceNetwork network, Instant now) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM known_network
                                WHERE account_id = :id AND network_hash = :hash AND last_seen_at > :since""")
                        .param("id", account.value().toString())
                        .param("hash", hash(network))
                        .param("since", StoredTime.of(now.minus(REMEMBERED)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    void remember(StaffId account, SourceNetwork network, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO known_network (account_id, network_hash, last_seen_at)
                        VALUES (:id, :hash, :now) ON DUPLICATE KEY UPDATE last_seen_at = :now""")
                .param("id", account.value().toString())
                .param("hash", hash(network))
                .param("now", StoredTime.of(now))
                .update();
    }

    void forget(StaffId account) {
        jdbc.sql("DELETE FROM known_network WHERE account_id = :id")
                .param("id", account.value().toString())
                .update();
    }

    private String hash(SourceNetwork network) {
        return vault.mac("network", network.value());
    }
}
