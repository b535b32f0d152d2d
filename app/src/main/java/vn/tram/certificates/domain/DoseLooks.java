package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.certificates.NotEligible;

/** Looks at doses as they are now. */
@Repository
class DoseLooks {

    private static final String SELECT =
            "SELECT d.id,"
                    + DoseFacts.HASH
                    + " AS facts_hash,"
                    + DoseFacts.OBSTACLE
                    + " AS obstacle, EXISTS (SELECT 1 FROM dose n WHERE n.predecessor_id = d.id)"
                    + " AS followed"
                    + DoseFacts.FROM;

    /** What would be confirmed costs more than all the rest, and not everybody asks for it. */
    private static final String SELECT_OBSTACLES =
            "SELECT d.id, '' AS facts_hash,"
                    + DoseFacts.OBSTACLE
                    + " AS obstacle, FALSE AS followed"
                    + DoseFacts.FROM;

    private final JdbcClient jdbc;
    private final CodedProducts products;

    DoseLooks(JdbcClient jdbc, CodedProducts products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    /**
     * A dose.
     *
     * @param factsHash of what would be confirmed now; empty where it was not asked for
     * @param followed a correction made another version of it; false where it was not asked for
     */
    record Look(UUID dose, String factsHash, Optional<NotEligible> obstacle, boolean followed) {

        /** Whether a certificate of these facts still holds. */
        boolean bears(String confirmedHash) {
            return stillEligible() && factsHash.equals(confirmedHash);
        }

        /** A code that is missing stands against a new certificate, not against a signed one. */
        boolean stillEligible() {
            return obstacle.filter(why -> why != NotEligible.PRODUCT_UNCODED).isEmpty();
        }
    }

    /** Held until the transaction ends: nobody takes a dose back meanwhile. */
    List<Look> held(Collection<UUID> doses) {
        return doses.isEmpty()
                ? List.of()
                : query(SELECT + "WHERE d.id IN (:scope) ORDER BY d.id LOCK IN SHARE MODE", doses);
    }

    /** Every dose of the people that has a current certificate, also those taken back. */
    List<Look> certified(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : query(
                        SELECT
                                + "WHERE d.person_id IN (:scope) AND EXISTS (SELECT 1 FROM"
                                + " certificate c WHERE c.dose_id = d.id AND c.live = TRUE)"
                                + " ORDER BY d.id",
                        people);
    }

    /** Doses of a person that count, oldest first; without their facts. */
    List<Look> counting(UUID person) {
        return query(
                SELECT_OBSTACLES
                        + "WHERE d.person_id = :scope AND d.voided_at IS NULL"
                        + " ORDER BY d.given_on, d.id",
                person);
    }

    Optional<Look> one(UUID dose) {
        return query(SELECT + "WHERE d.id = :scope", dose).stream().findFirst();
    }

    private List<Look> query(String sql, Object scope) {
        return jdbc.sql(sql)
                .param("scope", scope)
                .param("products", products.all())
                .query(DoseLooks::row)
                .list();
    }

    private static Look row(ResultSet row, int n) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getString("facts_hash"),
                obstacle(row),
                row.getBoolean("followed"));
    }

    /** As {@link DoseFacts#OBSTACLE} says it. */
    static Optional<NotEligible> obstacle(ResultSet row) throws SQLException {
        return Optional.of(row.getString("obstacle"))
                .filter(code -> !code.isEmpty())
                .map(NotEligible::valueOf);
    }
}
