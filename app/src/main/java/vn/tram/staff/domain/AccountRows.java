package vn.tram.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.EmailAddress;
import vn.tram.staff.NewAccount;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;

/** Accounts in {@code staff_account}. */
@Repository
class AccountRows {

    private final JdbcClient jdbc;
    private final DemoMode demo;

    AccountRows(JdbcClient jdbc, DemoMode demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT 1 FROM staff_account LIMIT 1").query(Long.class).list().isEmpty();
    }

    Optional<StaffAccount> byId(StaffId id) {
        return jdbc.sql("SELECT * FROM staff_account WHERE id = :id")
                .param("id", id.value().toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * @param login in lower case
     */
    Optional<StaffAccount> byLogin(String login) {
        return jdbc.sql("SELECT * FROM staff_account WHERE login = :login")
                .param("login", login)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * @param pattern for LIKE, wildcards of the user's own escaped
     */
    List<StaffSummary> named(String pattern, String loginPattern, int limit) {
        return jdbc.sql(
                        """
                        SELECT id, display_name, job_title FROM staff_account
                        WHERE display_name LIKE :pattern OR CONVERT(login USING utf8mb4) LIKE :login
                        ORDER BY display_name, id LIMIT :limit""")
                .param("pattern", pattern)
                .param("login", loginPattern)
                .param("limit", limit)
                .query((row, n) -> summary(row))
                .list();
    }

    /**
     * Accounts by name and id, after the given place.
     *
     * @param after name and id of the last account already read, two empty texts for the first page
     */
    List<StaffAccount> page(
            String pattern, String loginPattern, boolean closedToo, After after, int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM staff_account
                        WHERE (display_name LIKE :pattern OR CONVERT(login USING utf8mb4) LIKE :login)
                            AND (:closed OR active AND (:demo OR NOT demo))
                            AND (display_name > :name OR display_name = :name AND CAST(id AS CHAR(36)) > :id)
                        ORDER BY display_name, CAST(id AS CHAR(36)) LIMIT :limit""")
                .param("pattern", pattern)
                .param("login", loginPattern)
                .param("closed", closedToo)
                .param("demo", demo.on())
                .param("name", after.name())
                .param("id", after.id())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** A place in the order of names. */
    record After(String name, String id) {

        static final After NOTHING = new After("", "");

        static After of(StaffAccount account) {
            return new After(account.displayName(), account.id().value().toString());
        }
    }

    static StaffSummary summary(ResultSet row) throws SQLException {
        return new StaffSummary(
                new StaffId(UUID.fromString(row.getString("id"))),
                row.getString("display_name"),
                row.getString("job_title"));
    }

    boolean anyOpenDemo() {
        return !jdbc.sql("SELECT 1 FROM staff_account WHERE demo AND active LIMIT 1")
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** False when the log-in is taken. */
    boolean add(StaffAccount account, boolean demo) {
        try {
            insert(account, demo);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private void insert(StaffAccount account, boolean demo) {
        jdbc.sql(
                        """
                        INSERT INTO staff_account (id, login, display_name, job_title, language, active, demo,
                            password_hash, must_change_password, security_stamp, created_at, created_by, version)
                        VALUES (:id, :login, :name, :title, :language, :active, :demo,
                            :hash, :mustChange, :stamp, :createdAt, :createdBy, 0)""")
                .param("id", account.id().value().toString())
                .param("login", account.login())
                .param("name", account.displayName())
                .param("title", account.jobTitle())
                .param("language", account.language())
                .param("active", account.isActive())
                .param("demo", demo)
                .param("hash", account.proofs().passwordHash())
                .param("mustChange", account.proofs().mustChangePassword())
                .param("stamp", account.stamp().toString())
                .param("createdAt", StoredTime.of(account.createdAt()))
                .param(
                        "createdBy",
                        account.createdBy().map(by -> by.value().toString()).orElse(null))
                .update();
    }

    /** Writes what can change; the loser of a race is told by an exception and may try again. */
    void save(StaffAccount account) {
        int rows =
                jdbc.sql(
                                """
                                UPDATE staff_account SET active = :active, password_hash = :hash,
                                    must_change_password = :mustChange, totp_secret = :secret,
                                    totp_confirmed_at = :confirmedAt, security_stamp = :stamp,
                                    email = :email,
                                    totp_last_step = IF(:secret IS NULL, NULL, totp_last_step),
                                    version = version + 1
                                WHERE id = :id AND version = :version""")
                        .param("active", account.isActive())
                        .param("hash", account.proofs().passwordHash())
                        .param("mustChange", account.proofs().mustChangePassword())
                        .param("secret", account.proofs().totpSecret().orElse(null))
                        .param(
                                "confirmedAt",
                                StoredTime.of(account.proofs().totpConfirmedAt().orElse(null)))
                        .param("stamp", account.stamp().toString())
                        .param("email", account.email().map(EmailAddress::value).orElse(null))
                        .param("id", account.id().value().toString())
                        .param("version", account.version())
                        .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("account changed meanwhile");
        }
    }

    /** Takes a time step of the second factor; false when it, or a later one, was taken before. */
    boolean takeStep(StaffId id, long step) {
        return jdbc.sql(
                                """
                                UPDATE staff_account SET totp_last_step = :step
                                WHERE id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)""")
                        .param("step", step)
                        .param("id", id.value().toString())
                        .update()
                == 1;
    }

    void signedIn(StaffId id, Instant now) {
        jdbc.sql("UPDATE staff_account SET last_signed_in_at = :now WHERE id = :id")
                .param("now", StoredTime.of(now))
                .param("id", id.value().toString())
                .update();
    }

    private StaffAccount read(ResultSet row) throws SQLException {
        return new StaffAccount(
                new StaffId(UUID.fromString(row.getString("id"))),
                new NewAccount(
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getString("job_title"),
                        row.getString("language")),
                new StaffAccount.Proofs(
                        row.getString("password_hash"),
                        row.getBoolean("must_change_password"),
                        Optional.ofNullable(row.getBytes("totp_secret")),
                        StoredTime.read(row, "totp_confirmed_at")),
                row.getBoolean("active") && (demo.on() || !row.getBoolean("demo")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                UUID.fromString(row.getString("security_stamp")),
                new StaffAccount.History(
                        StoredTime.read(row, "created_at").orElseThrow(),
                        Optional.ofNullable(row.getString("created_by"))
                                .map(UUID::fromString)
                                .map(StaffId::new),
                        StoredTime.read(row, "last_signed_in_at")),
                row.getLong("version"));
    }
}
