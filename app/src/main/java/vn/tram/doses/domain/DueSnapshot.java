package vn.tram.doses.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.DueDoses.DueQuery;
import vn.tram.kernel.UnitCode;
import vn.tram.stock.Product;

/**
 * The rules of {@link RuleBook} and the rows of the decision table {@code nextDose} as one
 * statement over everybody enrolled. The order of the obstacles is that of the table's rows.
 */
@Component
class DueSnapshot {

    /** Who is asked, how old they certainly and possibly are, and how far they are. */
    private static final String PEOPLE =
            "SELECT e.id AS enrolment_id, e.person_id, e.best_group, e.commune_code, p.died_on,"
                    + " p.merged_into, p.birth_date, CASE p.birth_precision"
                    + " WHEN 'Y' THEN p.birth_date + INTERVAL 1 YEAR - INTERVAL 1 DAY"
                    + " WHEN 'M' THEN LAST_DAY(p.birth_date) ELSE p.birth_date END AS last_birth,"
                    + " COALESCE(c.basic_doses, 0) AS basic_doses,"
                    + " COALESCE(c.additional_doses, 0) AS additional_doses,"
                    + " COALESCE(c.booster_doses, 0) AS booster_doses, c.last_on,"
                    + " COALESCE(c.basic_required, 0) AS basic_required, c.basic_antigen,"
                    + " last.antigen AS last_antigen, COALESCE(c.weak_immunity, FALSE) AS weak,"
                    // in the order of the letters a contraindication comes before a refusal
                    + " (SELECT MIN(st.code) FROM person_stop st WHERE st.person_id = e.person_id"
                    + " AND st.disease = :disease AND st.live_kind IS NOT NULL"
                    + " AND (st.antigen IS NULL OR st.antigen = :antigen)) AS stopped,"
                    + " c.not_before, DATEDIFF(:on, c.last_on) AS days"
                    + " FROM enrolment e JOIN person p ON p.id = e.person_id"
                    + " LEFT JOIN person_course c ON c.person_id = e.person_id"
                    + " AND c.disease = :disease"
                    + " LEFT JOIN vaccine_product last ON last.code = c.last_product"
                    + " WHERE e.campaign_id = :campaign AND e.commune_code IN (:communes)"
                    + " AND e.live = TRUE AND NOT EXISTS (SELECT 1 FROM session_subject s"
                    + " JOIN vaccination_session v ON v.id = s.session_id"
                    + " WHERE s.person_id = e.person_id AND s.step <> 'DONE'"
                    + " AND s.standby_no IS NULL AND v.state IN ('PROPOSING', 'PLANNING',"
                    + " 'APPROVING', 'INVITING', 'PREPARING', 'RUNNING', 'CLOSING'))";

    /** Which dose would be next: {@link RuleBook#next}. */
    private static final String NEXT =
            "SELECT f.*, GREATEST(0, TIMESTAMPDIFF(YEAR, f.last_birth, :on)) AS age,"
                    + " GREATEST(0, TIMESTAMPDIFF(YEAR, f.birth_date, :on)) AS age_at_most,"
                    + " CASE WHEN f.basic_doses = 0 OR f.basic_doses < f.basic_required"
                    + " THEN 'BASIC' WHEN f.additional_doses = 0 AND f.booster_doses = 0"
                    + " AND EXISTS (SELECT 1 FROM additional_rule a WHERE a.valid_from <= :on"
                    + " AND a.valid_until > :on AND (a.cause = f.basic_antigen"
                    + " OR (f.weak AND a.cause = 'WEAK-IMMUNITY'))"
                    + " AND (a.within_days IS NULL OR f.days <= a.within_days))"
                    + " THEN 'ADDITIONAL' ELSE 'BOOSTER' END AS category FROM ("
                    + PEOPLE
                    + ") f";

    private static final String PLACED =
            "SELECT n.*, CASE n.category WHEN 'BASIC' THEN n.basic_doses + 1 WHEN 'ADDITIONAL'"
                    + " THEN 1 ELSE n.booster_doses + 1 END AS ordinal,"
                    + " CASE WHEN n.last_on IS NULL THEN NULL WHEN n.category = 'BASIC'"
                    + " THEN n.last_antigen ELSE n.basic_antigen END AS before_antigen FROM ("
                    + NEXT
                    + ") n";

    /** The rules of the product on the day: each band of ages reaches up to the next one. */
    private static final String RULES =
            "SELECT r.category, r.ordinal, r.min_age, r.min_interval_days, r.floor_interval_days,"
                    + " MAX(r.max_age) OVER (PARTITION BY r.category, r.ordinal) AS max_age,"
                    + " IF(ROW_NUMBER() OVER (PARTITION BY r.category, r.ordinal"
                    + " ORDER BY r.min_age) = 1, 0, r.min_age) AS age_from,"
                    + " COALESCE(LEAD(r.min_age) OVER (PARTITION BY r.category, r.ordinal"
                    + " ORDER BY r.min_age), 1000) AS age_below FROM dose_rule r"
                    + " WHERE r.product_code = :product AND r.valid_from <= :on"
                    + " AND r.valid_until > :on";

    private static final String KNOWN =
            "SELECT category, ordinal, MIN(valid_from) AS since,"
                    + " MIN(IF(valid_from > :on, valid_from, NULL)) AS later FROM dose_rule"
                    + " WHERE product_code = :product GROUP BY category, ordinal";

    /** What the rules ask: {@link RuleBook#requirement}. */
    private static final String REQUIRED =
            "SELECT q.*, r.min_age, r.max_age, k.since, k.later, CASE"
                    + " WHEN r.category IS NOT NULL THEN 'IN_FORCE' WHEN k.later IS NOT NULL"
                    + " THEN 'LATER' ELSE 'NONE' END AS rule_state, CASE"
                    + " WHEN q.before_antigen IS NULL OR q.before_antigen = :antigen THEN 'SAME'"
                    + " ELSE COALESCE(m.allowed, 'FORBIDDEN') END AS mixing, CASE"
                    + " WHEN q.last_on IS NULL THEN 0 WHEN m.min_interval_days IS NOT NULL"
                    + " THEN m.min_interval_days WHEN o.min_interval_days IS NOT NULL"
                    + " THEN GREATEST(o.min_interval_days, r.floor_interval_days)"
                    + " ELSE r.min_interval_days END AS gap,"
                    + " q.last_birth + INTERVAL r.min_age YEAR"
                    + " + INTERVAL (DAY(q.last_birth) <> DAY(q.last_birth"
                    + " + INTERVAL r.min_age YEAR)) DAY AS of_age FROM ("
                    + PLACED
                    + ") q LEFT JOIN ("
                    + RULES
                    + ") r ON r.category = q.category AND r.ordinal = q.ordinal"
                    + " AND q.age >= r.age_from AND q.age < r.age_below LEFT JOIN ("
                    + KNOWN
                    + ") k ON k.category = q.category AND k.ordinal = q.ordinal"
                    + " LEFT JOIN mixing_rule m ON m.before_antigen = q.before_antigen"
                    + " AND q.before_antigen <> :antigen AND m.product_code = :product"
                    + " AND m.category = q.category AND m.valid_from <= :on"
                    + " AND m.valid_until > :on LEFT JOIN interval_override o"
                    + " ON o.province_code = :province AND o.product_code = :product"
                    + " AND o.category = q.category AND o.ordinal = q.ordinal"
                    + " AND o.valid_from <= :on AND o.valid_until > :on";

    /** The rows of the decision table, in their order. */
    private static final String REASONED =
            "SELECT w.*, CASE WHEN w.merged_into IS NOT NULL THEN 'merged'"
                    + " WHEN w.died_on <= :on THEN 'dead'"
                    + " WHEN w.stopped = 'CONTRAINDICATED' THEN 'contraindicated'"
                    + " WHEN w.stopped = 'REFUSED' THEN 'refused'"
                    + " WHEN w.rule_state = 'NONE' THEN 'no-rule'"
                    + " WHEN w.rule_state = 'LATER' THEN 'rule-later'"
                    + " WHEN w.age_at_most > w.max_age THEN 'too-old'"
                    + " WHEN w.mixing = 'FORBIDDEN' THEN 'mixing-forbidden'"
                    + " WHEN w.mixing = 'SCARCITY' AND NOT :scarcity THEN 'mixing-scarcity'"
                    + " WHEN w.mixing IN ('SCARCITY', 'CONSENT') AND NOT :consent"
                    + " THEN 'mixing-consent' WHEN w.age < w.min_age THEN 'too-young'"
                    + " WHEN w.not_before > :on THEN 'postponed'"
                    + " WHEN COALESCE(w.days, 0) < w.gap THEN 'too-soon'"
                    + " ELSE 'due' END AS reason FROM ("
                    + REQUIRED
                    + ") w";

    private static final String INSERT =
            "INSERT INTO due_person (snapshot_id, person_id, enrolment_id, best_group,"
                    + " commune_code, verdict, category, ordinal, due_on, reason)"
                    + " SELECT :snapshot, a.person_id, a.enrolment_id, a.best_group,"
                    + " a.commune_code, CASE WHEN a.reason = 'due' THEN 'DUE' WHEN a.reason IN"
                    + " ('rule-later', 'too-young', 'postponed', 'too-soon') THEN 'NOT_YET'"
                    + " ELSE 'NO' END, a.category, a.ordinal, CASE"
                    + " WHEN a.reason = 'rule-later' THEN a.later WHEN a.reason IN"
                    + " ('due', 'too-young', 'postponed', 'too-soon')"
                    + " THEN GREATEST(a.since, a.of_age, COALESCE(a.not_before, a.since),"
                    + " COALESCE(a.last_on + INTERVAL a.gap DAY, a.since)) END, a.reason FROM ("
                    + REASONED
                    + ") a";

    private final JdbcClient jdbc;

    DueSnapshot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int take(UUID snapshot, DueQuery query, Product product) {
        if (query.communes().isEmpty()) {
            return 0;
        }
        jdbc.sql(INSERT)
                .param("snapshot", snapshot)
                .param("campaign", query.campaign())
                .param("communes", query.communes().stream().map(UnitCode::value).toList())
                .param("product", product.code())
                .param("antigen", product.antigen())
                .param("disease", product.disease())
                .param("on", query.on())
                .param("province", query.province().value())
                .param("consent", query.conditions().mixingConsent())
                .param("scarcity", query.conditions().scarcity())
                .update();
        return jdbc.sql(
                        "SELECT COUNT(*) FROM due_person WHERE snapshot_id = :snapshot"
                                + " AND verdict = 'DUE'")
                .param("snapshot", snapshot)
                .query(Integer.class)
                .single();
    }

    void discard(UUID snapshot) {
        jdbc.sql("DELETE FROM due_person WHERE snapshot_id = :snapshot")
                .param("snapshot", snapshot)
                .update();
    }
}
