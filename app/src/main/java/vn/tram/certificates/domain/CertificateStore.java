package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.domain.Certificate.Confirmed;
import vn.tram.certificates.domain.Certificate.Issue;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Workplace;

/** The table of certificates. */
@Repository
class CertificateStore {

    static final String SELECT = "SELECT c.* FROM certificate c ";

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Certificate> byId(CertificateId id) {
        return one(SELECT + "WHERE c.id = :value", id.value());
    }

    /** Held until the transaction ends. */
    Optional<Certificate> lock(CertificateId id) {
        return one(SELECT + "WHERE c.id = :value FOR UPDATE", id.value());
    }

    Optional<Certificate> byUvci(String uvci) {
        return one(SELECT + "WHERE c.uvci = :value", uvci);
    }

    /** The newest of the dose. */
    Optional<Certificate> last(UUID dose) {
        return one(SELECT + "WHERE c.dose_id = :value ORDER BY c.generation DESC LIMIT 1", dose);
    }

    private Optional<Certificate> one(String sql, Object value) {
        return jdbc.sql(sql).param("value", value).query(CertificateStore::row).optional();
    }

    /** All of the person, those of a dose by generation. */
    List<Certificate> ofPerson(UUID person) {
        return jdbc.sql(SELECT + "WHERE c.person_id = :person ORDER BY c.dose_id, c.generation")
                .param("person", person)
                .query(CertificateStore::row)
                .list();
    }

    List<Certificate> validOfSession(UUID session, UUID after, Instant now, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE c.session_id = :session AND c.id > :after"
                                + " AND c.state = 'ISSUED' AND c.expires_at > :now"
                                + " ORDER BY c.id LIMIT :limit")
                .param("session", session)
                .param("after", after)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(CertificateStore::row)
                .list();
    }

    /** Signed ones whose time is over, held past what others hold just now. */
    List<Certificate> over(Instant now, int most) {
        return jdbc.sql(
                        SELECT
                                + "WHERE c.state = 'ISSUED' AND c.expires_at <= :now"
                                + " ORDER BY c.expires_at LIMIT :most FOR UPDATE SKIP LOCKED")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(CertificateStore::row)
                .list();
    }

    /** Current ones, held until the transaction ends. */
    List<Certificate> lockCurrent(Collection<UUID> doses) {
        return doses.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + "WHERE c.dose_id IN (:doses) AND c.live = TRUE"
                                        + " ORDER BY c.id FOR UPDATE")
                        .param("doses", doses)
                        .query(CertificateStore::row)
                        .list();
    }

    /** Writes what became of it, unless somebody else changed it since it was read. */
    void keep(Certificate after) {
        Revocation why = after.revocation();
        Optional<Workplace> place = Optional.ofNullable(why).map(Revocation::place);
        int written =
                jdbc.sql(
                                "UPDATE certificate SET state = :state, revoked_at = :at,"
                                        + " revoked_by = :by, revoked_by_name = :byName,"
                                        + " revoked_unit = :unit, revoked_facility = :facility,"
                                        + " revoke_code = :code, revoke_reason = :words,"
                                        + " next_attempt_at = NULL, claim = NULL,"
                                        + " lease_until = NULL, revision = revision + 1"
                                        + " WHERE id = :id AND revision = :revision")
                        .param("state", after.state().name())
                        .param("at", why == null ? null : Timestamp.from(why.at()))
                        .param("by", why == null ? null : why.by())
                        .param("byName", why == null ? null : why.byName())
                        .param(
                                "unit",
                                place.flatMap(Workplace::unit).map(UnitCode::value).orElse(null))
                        .param("facility", place.flatMap(Workplace::facility).orElse(null))
                        .param("code", why == null ? null : why.reason().name())
                        .param("words", why == null ? null : why.words())
                        .param("id", after.id().value())
                        .param("revision", after.revision())
                        .update();
        if (written != 1) {
            throw new OptimisticLockingFailureException("certificate " + after.id().value());
        }
    }

    static Certificate row(ResultSet row, int n) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getInt("generation"),
                Optional.ofNullable(row.getObject("predecessor_id", UUID.class))
                        .map(CertificateId::new),
                facts(row),
                row.getString("facts_sha256"),
                new Confirmed(
                        row.getString("confirmed_by_name"),
                        row.getTimestamp("confirmed_at").toInstant(),
                        Optional.ofNullable(row.getObject("session_id", UUID.class))),
                CertificateState.valueOf(row.getString("state")),
                issue(row),
                revocation(row),
                row.getInt("attempts"),
                row.getInt("revision"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("dose_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision")),
                row.getString("disease"),
                row.getString("product_code"),
                row.getInt("dose_number"),
                row.getInt("of_doses"),
                row.getObject("given_on", LocalDate.class));
    }

    static BirthDate birth(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return row.getString("uvci") == null
                ? null
                : new Issue(
                        row.getString("uvci"),
                        row.getString("signed_text"),
                        row.getString("key_id"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant());
    }

    /** Where it was revoked; empty where nobody did, or somebody for the whole country. */
    static Optional<Workplace> place(ResultSet row) throws SQLException {
        Optional<UnitCode> unit =
                Optional.ofNullable(row.getString("revoked_unit")).map(UnitCode::of);
        UUID facility = row.getObject("revoked_facility", UUID.class);
        return unit.map(known -> new Workplace(unit, Optional.ofNullable(facility)));
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        return row.getTimestamp("revoked_at") == null
                ? null
                : new Revocation(
                        RevocationReason.valueOf(row.getString("revoke_code")),
                        row.getString("revoke_reason"),
                        row.getObject("revoked_by", UUID.class),
                        row.getString("revoked_by_name"),
                        place(row).orElse(null),
                        row.getTimestamp("revoked_at").toInstant());
    }
}
