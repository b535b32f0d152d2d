package vn.tram.doses.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class CoursesEqualDoses implements Invariant {

    private final JdbcClient jdbc;

    CoursesEqualDoses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "How far a person is equals a recount of their doses that are not void.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "WITH recount AS (SELECT d.person_id, d.disease,"
                                + " SUM(d.category = 'BASIC') AS basic,"
                                + " SUM(d.category = 'ADDITIONAL') AS additional,"
                                + " SUM(d.category = 'BOOSTER') AS booster,"
                                + " MAX(d.given_on) AS last_on,"
                                + " SUBSTRING_INDEX(GROUP_CONCAT(d.product_code"
                                + " ORDER BY d.given_on DESC), ',', 1) AS last_product,"
                                + " MIN(IF(d.category = 'BASIC', v.antigen, NULL)) AS one,"
                                + " MAX(IF(d.category = 'BASIC', v.antigen, NULL)) AS other,"
                                + " MAX(IF(d.category = 'BASIC', COALESCE(k.doses_required, 1),"
                                + " NULL)) AS required"
                                + " FROM dose d JOIN vaccine_product v ON v.code = d.product_code"
                                + " LEFT JOIN course_rule k ON k.antigen = v.antigen"
                                + " WHERE d.voided_at IS NULL GROUP BY d.person_id, d.disease)"
                                + " (SELECT CONCAT('course of person ', r.person_id) FROM recount r"
                                + " LEFT JOIN person_course c ON c.person_id = r.person_id"
                                + " AND c.disease = r.disease WHERE NOT (c.basic_doses <=> r.basic"
                                + " AND c.additional_doses <=> r.additional"
                                + " AND c.booster_doses <=> r.booster"
                                + " AND c.last_on <=> r.last_on"
                                + " AND c.last_product <=> r.last_product"
                                + " AND c.basic_required <=> r.required AND c.basic_antigen <=>"
                                + " IF(r.one = r.other, r.one, 'MIXED')) LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('course without doses: person ',"
                                + " c.person_id) FROM person_course c LEFT JOIN recount r"
                                + " ON r.person_id = c.person_id AND r.disease = c.disease"
                                + " WHERE r.person_id IS NULL AND (c.basic_doses > 0"
                                + " OR c.additional_doses > 0 OR c.booster_doses > 0"
                                + " OR c.last_on IS NOT NULL) LIMIT 50)")
                .query(String.class)
                .list();
    }
}
