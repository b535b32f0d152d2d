package vn.tram.lists.domain;

import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.lists.NewList;

/**
 * Carries the rows an approved list left out into a supplementary one. A row is carried on once.
 */
@Repository
class SupplementRows {

    private static final String WAITING =
            "list_id = :from AND left_out = TRUE AND carried_to IS NULL"
                    + " AND (left_out_code IS NULL OR left_out_code <> '"
                    + Enrolments.ENROLLED_ALREADY
                    + "')";

    private final JdbcClient jdbc;

    SupplementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** "… (bổ sung DS-2026-0124)", as lists are titled in the language they are kept in. */
    static String title(String title, String code) {
        String suffix = " (bổ sung " + code + ")";
        return StringUtils.left(title, NewList.TITLE_MAX_LENGTH - suffix.length()) + suffix;
    }

    boolean any(UUID list) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM list_row WHERE " + WAITING + ")")
                .param("from", list)
                .query(Boolean.class)
                .single();
    }

    int carry(UUID from, UUID to) {
        jdbc.sql("UPDATE list_row SET carried_to = UUID() WHERE " + WAITING)
                .param("from", from)
                .update();
        int carried =
                jdbc.sql(
                                "INSERT INTO list_row (id, list_id, row_no, content_hash, verdict, name, name_key, sex,"
                                        + " birth_date, birth_precision, id_number, id_kind, phone, insurance_number, occupation, employer,"
                                        + " hamlet, address_line, commune_code, ethnicity, nationality, group_mask, best_group, evidence,"
                                        + " guardian_name, guardian_phone, guardian_relation, note, raw)"
                                        + " SELECT carried_to, :to, ROW_NUMBER() OVER (ORDER BY row_no), content_hash, verdict, name, name_key,"
                                        + " sex, birth_date, birth_precision, id_number, id_kind, phone, insurance_number, occupation,"
                                        + " employer, hamlet, address_line, commune_code, ethnicity, nationality, group_mask, best_group,"
                                        + " evidence, guardian_name, guardian_phone, guardian_relation, note, raw FROM list_row"
                                        + " WHERE list_id = :from AND carried_to IS NOT NULL"
                                        + " AND NOT EXISTS (SELECT 1 FROM list_row already WHERE already.id = list_row.carried_to)")
                        .param("from", from)
                        .param("to", to)
                        .update();
        jdbc.sql(
                        "INSERT INTO list_row_fault (row_id, n, list_id, field, code, hard, arguments)"
                                + " SELECT r.carried_to, f.n, :to, f.field, f.code, f.hard, f.arguments FROM list_row_fault f"
                                + " JOIN list_row r ON r.id = f.row_id JOIN list_row c ON c.id = r.carried_to"
                                + " WHERE r.list_id = :from AND c.list_id = :to")
                .param("from", from)
                .param("to", to)
                .update();
        return carried;
    }
}
