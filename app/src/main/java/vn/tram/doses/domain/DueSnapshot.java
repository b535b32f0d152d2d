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

    /** The last day on which the person may have been born: nobody is older for certain. */
    private static final String LAST_BIRTH =
            "CASE p.birth_precision WHEN 'D' THEN p.birth_date"
                    + " WHEN 'M' THEN LAST_DAY(p.birth_date)"
                    + " ELSE p.birth_date + INTERVAL 1 YEAR - INTERVAL 1 DAY END";

    /**
     * Which dose would be next: {@link RuleBook#next}. The ordinal with a thousand for an
     * additional dose and two for a booster, so that one comparison finds its rules.
     */
    private static final String PLACE =
            "CASE WHEN COALESCE(c.basic_doses, 0) = 0 THEN 1"
                    + " WHEN c.basic_doses < c.basic_required THEN c.basic_doses + 1"
                    + " WHEN c.additional_doses = 0 AND c.booster_doses = 0"
                    + " AND (a.cause IS NOT NULL"
                    + " AND (a.within_days IS NULL OR DATEDIFF(:on, c.last_on) <= a.within_days)"
                    + " OR c.weak_immunity AND w.cause IS NOT NULL"
                    + " AND (w.within_days IS NULL OR DATEDIFF(:on, c.last_on) <= w.within_days))"
                    + " THEN 1001 ELSE 2001 + c.booster_doses END";

    /** Where the product stands in the schedule, now, before or later. */
    private static final String KNOWN =
            "SELECT d.category, d.ordinal, MIN(d.valid_from) AS since,"
                    + " MIN(IF(d.valid_from > :on, d.valid_from, NULL)) AS later FROM dose_rule d"
                    + " WHERE d.product_code = :product GROUP BY d.category, d.ordinal";

    /**
     * The rules of the product on the day, with ages as days of birth: a comparison of two days is
     * all that is left to do for each person. Each band of ages reaches up to the next one, the
     * first one down to birth.
     */
    private static final String BANDS =
            "SELECT b.*, IF(ROW_NUMBER() OVER (PARTITION BY b.category, b.ordinal"
                    + " ORDER BY b.min_age) = 1, DATE '9999-12-31', b.of_age_born_by)"
                    + " AS born_by,"
                    + " COALESCE(LEAD(b.of_age_born_by) OVER (PARTITION BY b.category, b.ordinal"
                    + " ORDER BY b.min_age), DATE '0001-01-01') AS born_after,"
                    + " CAST(:on AS DATE) - INTERVAL 1 + MAX(b.max_age) OVER"
                    + " (PARTITION BY b.category, b.ordinal) YEAR AS too_old_born_by"
                    + " FROM (SELECT d.category, d.ordinal, d.min_age, d.max_age,"
                    + " IF(d.min_age = 0, DATE '9999-12-31',"
                    + " CAST(:on AS DATE) - INTERVAL d.min_age YEAR) AS of_age_born_by,"
                    + " IF(o.id IS NULL, d.min_interval_days,"
                    + " GREATEST(o.min_interval_days, d.floor_interval_days)) AS gap"
                    + " FROM dose_rule d LEFT JOIN interval_override o"
                    + " ON o.province_code = :province AND o.product_code = d.product_code"
                    + " AND o.category = d.category AND o.ordinal = d.ordinal"
                    + " AND o.valid_from <= :on AND o.valid_until > :on"
                    + " WHERE d.product_code = :product AND d.valid_from <= :on"
                    + " AND d.valid_until > :on) b";

    /** What the rules ask: {@link RuleBook#requirement}. DISTINCT: to be found out only once. */
    private static final String RULES =
            "SELECT DISTINCT k.category, k.ordinal, CASE k.category WHEN 'BASIC' THEN 0"
                    + " WHEN 'ADDITIONAL' THEN 1000 ELSE 2000 END + k.ordinal AS place,"
                    + " k.since, k.later, CASE WHEN b.category IS NOT NULL THEN 'IN_FORCE'"
                    + " WHEN k.later IS NOT NULL THEN 'LATER' ELSE 'NONE' END AS state,"
                    + " COALESCE(b.born_by, DATE '9999-12-31') AS born_by,"
                    + " COALESCE(b.born_after, DATE '0001-01-01') AS born_after,"
                    + " b.of_age_born_by, b.too_old_born_by, b.min_age, b.gap FROM ("
                    + KNOWN
                    + ") k LEFT JOIN ("
                    + BANDS
                    + ") b ON b.category = k.category AND b.ordinal = k.ordinal";

    /** Antigen on which a mixture is weighed: {@link RuleBook#before}. */
    private static final String BEFORE =
            "CASE WHEN c.last_on IS NULL THEN NULL WHEN r.category = 'BASIC' THEN last.antigen"
                    + " ELSE c.basic_antigen END";

    private static final String GAP = "COALESCE(m.min_interval_days, r.gap)";

    /**
     * What stands against a dose of this kind, one row at most: in the order of the letters a
     * contraindication comes before a refusal.
     */
    private static final String STOP =
            "st.person_id = e.person_id AND st.disease = :disease AND st.live_kind IS NOT NULL"
                    + " AND (st.antigen IS NULL OR st.antigen = :antigen) AND NOT EXISTS (SELECT 1"
                    + " FROM person_stop x WHERE x.person_id = st.person_id"
                    + " AND x.disease = st.disease AND x.live_kind < st.live_kind"
                    + " AND (x.antigen IS NULL OR x.antigen = :antigen))";

    /** Who is planned in a session that is still to come. */
    private static final String ELSEWHERE =
            "(session_subject s JOIN vaccination_session v ON v.id = s.session_id"
                    + " AND v.state IN ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING',"
                    + " 'PREPARING', 'RUNNING', 'CLOSING'))"
                    + " ON s.person_id = e.person_id AND s.step <> 'DONE' AND s.standby_no IS NULL";

    /** The rows of the decision table, in their order. */
    private static final String REASON =
            "CASE WHEN p.merged_into IS NOT NULL THEN _ascii 'merged'"
                    + " WHEN p.died_on <= :on THEN _ascii 'dead'"
                    + " WHEN st.code = 'CONTRAINDICATED' THEN _ascii 'contraindicated'"
                    + " WHEN st.code = 'REFUSED' THEN _ascii 'refused'"
                    + " WHEN COALESCE(r.state, 'NONE') = 'NONE' THEN _ascii 'no-rule'"
                    + " WHEN r.state = 'LATER' THEN _ascii 'rule-later'"
                    + " WHEN p.birth_date <= r.too_old_born_by THEN _ascii 'too-old'"
                    + " WHEN m.allowed IS NULL AND "
                    + BEFORE
                    + " <> :antigen THEN _ascii 'mixing-forbidden'"
                    + " WHEN m.allowed = 'SCARCITY' AND NOT :scarcity THEN _ascii 'mixing-scarcity'"
                    + " WHEN m.allowed IN ('SCARCITY', 'CONSENT') AND NOT :consent"
                    + " THEN _ascii 'mixing-consent' WHEN "
                    + LAST_BIRTH
                    + " > r.of_age_born_by THEN _ascii 'too-young'"
                    + " WHEN c.not_before > :on THEN _ascii 'postponed'"
                    + " WHEN c.last_on > CAST(:on AS DATE) - INTERVAL "
                    + GAP
                    + " DAY THEN _ascii 'too-soon'"
                    + " ELSE _ascii 'due' END";

    /**
     * What each reason means. It is joined, and not written out where it is needed, so that the
     * reason is found once for a person. Joined to the left: a reason that is missing here fails,
     * since an answer without a verdict cannot be stored. In ASCII, which is compared byte by byte.
     */
    private static final String SAID =
            "SELECT _ascii 'due' AS reason, 'DUE' AS verdict, TRUE AS dated"
                    + " UNION ALL SELECT _ascii 'rule-later', 'NOT_YET', FALSE"
                    + " UNION ALL SELECT _ascii 'too-young', 'NOT_YET', TRUE"
                    + " UNION ALL SELECT _ascii 'postponed', 'NOT_YET', TRUE"
                    + " UNION ALL SELECT _ascii 'too-soon', 'NOT_YET', TRUE"
                    + " UNION ALL SELECT _ascii 'merged', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'dead', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'contraindicated', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'refused', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'no-rule', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'too-old', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'mixing-forbidden', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'mixing-scarcity', 'NO', FALSE"
                    + " UNION ALL SELECT _ascii 'mixing-consent', 'NO', FALSE";

    /** The first day: the rule's, of age, after a postponement, after the interval. */
    private static final String FIRST_DAY =
            "GREATEST(r.since, "
                    + LAST_BIRTH
                    + " + INTERVAL r.min_age YEAR"
                    // who was born on 29 February waits for March
                    + " + INTERVAL (DAY("
                    + LAST_BIRTH
                    + ") = 29 AND DAY("
                    + LAST_BIRTH
                    + " + INTERVAL r.min_age YEAR) = 28) DAY,"
                    + " COALESCE(c.not_before, r.since),"
                    + " COALESCE(c.last_on + INTERVAL "
                    + GAP
                    + " DAY, r.since))";

    /**
     * One row a person from the first table to the last. The order of the tables is fixed: people
     * come by the index of their commune in the order of their ids, which is also that of every
     * table read for them and of the rows written.
     */
    private static final String INSERT =
            "INSERT INTO due_person (snapshot_id, person_id, enrolment_id, best_group,"
                    + " commune_code, verdict, category, ordinal, due_on, reason)"
                    + " SELECT STRAIGHT_JOIN :snapshot, e.person_id, e.id, e.best_group,"
                    + " e.commune_code, said.verdict,"
                    + " COALESCE(r.category, ELT(1 + "
                    + PLACE
                    + " DIV 1000, 'BASIC', 'ADDITIONAL', 'BOOSTER')),"
                    + " COALESCE(r.ordinal, "
                    + PLACE
                    + " MOD 1000),"
                    + " CASE WHEN said.dated THEN "
                    + FIRST_DAY
                    + " WHEN said.reason = 'rule-later' THEN r.later END, said.reason"
                    + " FROM enrolment e LEFT JOIN "
                    + ELSEWHERE
                    + " JOIN person p ON p.id = e.person_id"
                    + " LEFT JOIN person_course c ON c.person_id = e.person_id"
                    + " AND c.disease = :disease"
                    + " LEFT JOIN person_stop st ON "
                    + STOP
                    + " LEFT JOIN additional_rule a ON c.basic_doses >= c.basic_required"
                    + " AND c.additional_doses = 0 AND c.booster_doses = 0"
                    + " AND a.cause = c.basic_antigen AND a.valid_from <= :on"
                    + " AND a.valid_until > :on"
                    + " LEFT JOIN additional_rule w ON c.weak_immunity"
                    + " AND w.cause = 'WEAK-IMMUNITY' AND w.valid_from <= :on"
                    + " AND w.valid_until > :on"
                    + " LEFT JOIN ("
                    + RULES
                    + ") r ON r.place = "
                    + PLACE
                    + " AND r.born_by >= "
                    + LAST_BIRTH
                    + " AND r.born_after < "
                    + LAST_BIRTH
                    + " LEFT JOIN vaccine_product last ON last.code = c.last_product"
                    + " LEFT JOIN mixing_rule m ON "
                    + BEFORE
                    + " <> :antigen AND m.before_antigen = "
                    + BEFORE
                    + " AND m.product_code = :product AND m.category = r.category"
                    + " AND m.valid_from <= :on AND m.valid_until > :on"
                    + " LEFT JOIN ("
                    + SAID
                    + ") said ON said.reason = "
                    + REASON
                    + " WHERE e.campaign_id = :campaign AND e.commune_code IN (:communes)"
                    + " AND e.live = TRUE AND s.id IS NULL";

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
