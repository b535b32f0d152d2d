package vn.tram.staff.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.StaffId;

/**
 * Ten codes of 80 random bits each. With so much chance in them a keyed hash is enough; a slow one
 * would only make log-in slow.
 */
@Repository
class RecoveryCodes {

    static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final SecretVault vault;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, SecretVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Puts ten new codes in place of all earlier ones. */
    List<String> replace(StaffId account) {
        forget(account);
        List<String> codes = IntStream.range(0, HOW_MANY).mapToObj(i -> draw()).toList();
        codes.forEach(
                code ->
                        jdbc.sql(
                                        "INSERT INTO recovery_code (account_id, code_hash) VALUES (:id, :hash)")
                                .param("id", account.value().toString())
                                .param("hash", hash(account, code))
                                .update());
        return codes;
    }

    /** True once for each code. */
    boolean use(StaffId account, String code, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE recovery_code SET used_at = :now
                                WHERE account_id = :id AND code_hash = :hash AND used_at IS NULL""")
                        .param("now", StoredTime.of(now))
                        .param("id", account.value().toString())
                        .param("hash", hash(account, code))
                        .update()
                == 1;
    }

    void forget(StaffId account) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = :id")
                .param("id", account.value().toString())
                .update();
    }

    private String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private String hash(StaffId account, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return vault.mac("recovery-code", account.value() + "|" + plain);
    }
}
