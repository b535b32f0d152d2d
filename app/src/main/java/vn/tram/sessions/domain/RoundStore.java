package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.DoseFigures;

/** People of a campaign and their doses, by commune and priority group. */
@Repository
class RoundStore {

    /**
     * What each person had before the campaign and in it. The diseases are those that the
     * campaign's sessions vaccinate against.
     */
    private static final String DOSES_OF_EACH =
            " SELECT d.person_id, MAX(d.given_on < :start) AS before_it, MAX(COALESCE(d.campaign_id = :campaign, FALSE)) AS in_it,"
                    + " SUM(d.campaign_id = :campaign AND d.category = 'BASIC' AND d.ordinal = 1) AS basic1,"
                    + " SUM(d.campaign_id = :campaign AND d.category = 'BASIC' AND d.ordinal = 2) AS basic2,"
                    + " SUM(d.campaign_id = :campaign AND d.category = 'BASIC' AND d.ordinal > 2) AS basic3,"
                    + " SUM(d.campaign_id = :campaign AND d.category = 'ADDITIONAL') AS additional,"
                    + " SUM(d.campaign_id = :campaign AND d.category = 'BOOSTER') AS booster"
                    + " FROM dose d WHERE d.voided_at IS NULL AND (d.campaign_id = :campaign OR d.given_on < :start)"
                    + " AND d.disease IN (SELECT p.disease FROM vaccination_session v JOIN vaccine_product p"
                    + " ON p.code = v.product_code WHERE v.campaign_id = :campaign) ";

    private static final String SUMS =
            " COUNT(*) AS subjects, COALESCE(SUM(c.before_it), 0) AS before_it, COALESCE(SUM(c.in_it), 0) AS in_it,"
                    + " COALESCE(SUM(c.before_it OR c.in_it), 0) AS ever, COALESCE(SUM(c.basic1), 0) AS basic1,"
                    + " COALESCE(SUM(c.basic2), 0) AS basic2, COALESCE(SUM(c.basic3), 0) AS basic3,"
                    + " COALESCE(SUM(c.additional), 0) AS additional, COALESCE(SUM(c.booster), 0) AS booster ";

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param group priority group; 0 for people whom no approved list of the campaign names
     */
    record Part(
            String commune,
            int group,
            int subjects,
            int before,
            int inRound,
            int ever,
            DoseFigures doses) {}

    /** People enrolled from these communes, wherever they were vaccinated. */
    List<Part> enrolled(UUID campaign, LocalDate start, Collection<String> communes) {
        return jdbc.sql(
                        "SELECT e.commune_code, e.best_group,"
                                + SUMS
                                + "FROM enrolment e LEFT JOIN ("
                                + DOSES_OF_EACH
                                + "AND d.person_id IN (SELECT person_id FROM enrolment WHERE campaign_id = :campaign"
                                + " AND live = TRUE AND commune_code IN (:communes)) GROUP BY d.person_id) c"
                                + " ON c.person_id = e.person_id WHERE e.campaign_id = :campaign AND e.live = TRUE"
                                + " AND e.commune_code IN (:communes) GROUP BY e.commune_code, e.best_group")
                .param("campaign", campaign)
                .param("start", start)
                .param("communes", communes)
                .query((row, n) -> part(row))
                .list();
    }

    /** People vaccinated in these communes whom no approved list of the campaign names. */
    List<Part> unlisted(UUID campaign, LocalDate start, Collection<String> communes) {
        return jdbc.sql(
                        "SELECT o.commune_code, 0 AS best_group,"
                                + SUMS
                                + "FROM (SELECT x.person_id, MIN(x.commune_code) AS commune_code FROM dose x"
                                + " WHERE x.campaign_id = :campaign AND x.voided_at IS NULL AND x.commune_code IN (:communes)"
                                + " AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.campaign_id = :campaign"
                                + " AND e.person_id = x.person_id AND e.live = TRUE) GROUP BY x.person_id) o JOIN ("
                                + DOSES_OF_EACH
                                + "GROUP BY d.person_id) c ON c.person_id = o.person_id GROUP BY o.commune_code")
                .param("campaign", campaign)
                .param("start", start)
                .param("communes", communes)
                .query((row, n) -> part(row))
                .list();
    }

    private static Part part(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Part(
                row.getString("commune_code"),
                row.getInt("best_group"),
                row.getInt("subjects"),
                row.getInt("before_it"),
                row.getInt("in_it"),
                row.getInt("ever"),
                ResultStore.figures(row));
    }
}
