package vn.tram.certificates.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.SessionStanding;
import vn.tram.certificates.domain.DoseLooks.Look;
import vn.tram.doses.DoseId;

/** What there is of doses: a certificate, or why there is none. */
@Component
class Standings {

    private static final String OF_SESSION =
            "SELECT COALESCE(c.state, last.state, '') AS state, c.id IS NOT NULL AS live,"
                    + DoseFacts.OBSTACLE
                    + " AS obstacle, COUNT(*) AS n"
                    + DoseFacts.FROM
                    + " LEFT JOIN certificate c ON c.dose_id = d.id AND c.live = TRUE"
                    + " LEFT JOIN certificate last ON c.id IS NULL AND last.dose_id = d.id"
                    + " AND last.generation = (SELECT MAX(g.generation) FROM certificate g"
                    + " WHERE g.dose_id = d.id)"
                    + " WHERE d.session_id = :session AND d.voided_at IS NULL"
                    + " GROUP BY state, live, obstacle";

    private final JdbcClient jdbc;
    private final DoseLooks looks;
    private final CertificateStore certificates;
    private final CodedProducts products;

    Standings(
            JdbcClient jdbc,
            DoseLooks looks,
            CertificateStore certificates,
            CodedProducts products) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.certificates = certificates;
        this.products = products;
    }

    /** Of each dose that counts, oldest first. */
    List<DoseStanding> ofPerson(UUID person, Instant now) {
        Map<UUID, Certificate> last = new HashMap<>();
        certificates.ofPerson(person).forEach(each -> last.put(each.facts().dose(), each));
        return looks.counting(person).stream()
                .map(look -> standing(look, Optional.ofNullable(last.get(look.dose())), now))
                .toList();
    }

    private static DoseStanding standing(Look look, Optional<Certificate> last, Instant now) {
        return new DoseStanding(
                new DoseId(look.dose()),
                last.map(each -> each.view(now)),
                why(last.map(Certificate::state), look.obstacle()));
    }

    /**
     * Why a dose has no current certificate; empty where it has one, or where one is being made.
     *
     * @param last state of its newest certificate as stored
     */
    static Optional<NotEligible> why(
            Optional<CertificateState> last, Optional<NotEligible> obstacle) {
        return last.filter(CertificateState::current).isPresent()
                ? Optional.empty()
                : obstacle.or(() -> last.map(any -> NotEligible.REVOKED));
    }

    SessionStanding ofSession(UUID session) {
        Map<CertificateState, Integer> byState = new EnumMap<>(CertificateState.class);
        Map<NotEligible, Integer> without = new EnumMap<>(NotEligible.class);
        int[] doses = new int[1];
        jdbc.sql(OF_SESSION)
                .param("session", session)
                .param("products", products.all())
                .query(
                        row -> {
                            int n = row.getInt("n");
                            doses[0] += n;
                            if (row.getBoolean("live")) {
                                byState.merge(
                                        CertificateState.valueOf(row.getString("state")),
                                        n,
                                        Integer::sum);
                            } else {
                                without.merge(why(row.getString("obstacle")), n, Integer::sum);
                            }
                        });
        return new SessionStanding(doses[0], byState, without);
    }

    /** What stands in no one's way has been revoked: nothing else is without a certificate. */
    private static NotEligible why(String obstacle) {
        return obstacle.isEmpty() ? NotEligible.REVOKED : NotEligible.valueOf(obstacle);
    }
}
