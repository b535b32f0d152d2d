package vn.tram.lists.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Turns approved rows into enrolments. A row tied to a known person enrols that person; every other
 * one becomes a new person, whose id is the row's own, so that running a stretch again makes nobody
 * twice.
 */
@Repository
class Enrolments {

    /** Why the system itself leaves a row out between approval and enrolment. */
    static final String KNOWN_MEANWHILE = "known-meanwhile";

    static final String ENROLLED_ALREADY = "enrolled-already";

    private static final String STRETCH =
            " r.list_id = :list AND r.row_no > :after AND r.row_no <= :until"
                    + " AND r.left_out = FALSE AND r.verdict IN ('G', 'W') ";

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enrol(UUID campaign, UUID list, int after, int until, Instant now) {
        leaveOutOvertaken(campaign, list, after, until);
        jdbc.sql(
                        "INSERT IGNORE INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision,"
                                + " id_number, id_kind, phone, insurance_number, ethnicity, nationality, occupation, employer,"
                                + " hamlet, address_line, commune_code, guardian_name, guardian_phone, identity_state,"
                                + " identity_reason, created_at) SELECT r.id, r.name, r.name_key,"
                                + " TRIM(CONCAT(SUBSTRING_INDEX(r.name_key, ' ', -1), ' ', LEFT(r.name_key, LENGTH(r.name_key)"
                                + " - LENGTH(SUBSTRING_INDEX(r.name_key, ' ', -1))))), r.sex, r.birth_date,"
                                + " r.birth_precision, r.id_number, r.id_kind, r.phone, r.insurance_number, r.ethnicity,"
                                + " COALESCE(r.nationality, 'VN'), r.occupation, r.employer, r.hamlet, r.address_line,"
                                + " r.commune_code, r.guardian_name, r.guardian_phone, COALESCE(r.identity_state, 'UNSETTLED'),"
                                + " r.identity_reason, :now FROM list_row r WHERE"
                                + STRETCH
                                + "AND r.person_id IS NULL")
                .param("now", Timestamp.from(now))
                .param("list", list)
                .param("after", after)
                .param("until", until)
                .update();
        jdbc.sql(
                        "INSERT IGNORE INTO enrolment (id, campaign_id, person_id, list_id, row_id, best_group, group_mask,"
                                + " commune_code, enrolled_at) SELECT r.id, :campaign, COALESCE(r.person_id, r.id), r.list_id,"
                                + " r.id, r.best_group, r.group_mask, r.commune_code, :now FROM list_row r WHERE"
                                + STRETCH)
                .param("campaign", campaign)
                .param("now", Timestamp.from(now))
                .param("list", list)
                .param("after", after)
                .param("until", until)
                .update();
    }

    /**
     * Between approval and this moment another list may have brought the same number or the same
     * person in. Nothing is merged by itself: such a row is left out with the reason and can be
     * carried on.
     */
    private void leaveOutOvertaken(UUID campaign, UUID list, int after, int until) {
        jdbc.sql(
                        "UPDATE list_row r JOIN person p ON p.id_number = r.id_number SET r.left_out = TRUE,"
                                + " r.left_out_code = :code, r.left_out_reason = '', r.left_out_by = :by WHERE"
                                + STRETCH
                                + "AND r.person_id IS NULL AND p.id <> r.id")
                .param("code", KNOWN_MEANWHILE)
                .param("by", RowMoves.SYSTEM)
                .param("list", list)
                .param("after", after)
                .param("until", until)
                .update();
        jdbc.sql(
                        "UPDATE list_row r JOIN enrolment e ON e.campaign_id = :campaign AND e.person_id = r.person_id"
                                + " AND e.live = TRUE SET r.left_out = TRUE, r.left_out_code = :code, r.left_out_reason = '',"
                                + " r.left_out_by = :by WHERE"
                                + STRETCH
                                + "AND e.row_id <> r.id")
                .param("campaign", campaign)
                .param("code", ENROLLED_ALREADY)
                .param("by", RowMoves.SYSTEM)
                .param("list", list)
                .param("after", after)
                .param("until", until)
                .update();
    }

    int count(UUID list) {
        return jdbc.sql("SELECT COUNT(*) FROM enrolment WHERE list_id = :list")
                .param("list", list)
                .query(Integer.class)
                .single();
    }
}
