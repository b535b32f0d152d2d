package vn.tram.lists.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.lists.ListDuplicates.Decision;
import vn.tram.lists.ListDuplicates.Pair;
import vn.tram.lists.ListDuplicates.Side;
import vn.tram.lists.ListDuplicates.Strength;
import vn.tram.lists.ListId;

/** The pairs of records that may be one person. */
@Repository
class DuplicateStore {

    /** A pair as kept: a row, and another row or a person. */
    record Kept(
            UUID id,
            UUID list,
            UUID row,
            UUID otherRow,
            UUID person,
            String strength,
            boolean decided) {}

    private static final String SIDES =
            "SELECT d.id, d.strength, d.reasons, d.decision, d.decided_by,"
                    + " r.id AS a_id, r.row_no AS a_no, r.name AS a_name, r.birth_date AS a_birth, r.birth_precision AS a_precision,"
                    + " r.sex AS a_sex, r.id_number AS a_number, r.id_kind AS a_kind, r.phone AS a_phone, r.hamlet AS a_hamlet,"
                    + " r.commune_code AS a_commune, l.code AS a_origin, COALESCE(o.id, p.id) AS b_id, o.row_no AS b_no,"
                    + " COALESCE(o.name, p.name) AS b_name, COALESCE(o.birth_date, p.birth_date) AS b_birth,"
                    + " COALESCE(o.birth_precision, p.birth_precision) AS b_precision, COALESCE(o.sex, p.sex) AS b_sex,"
                    + " COALESCE(o.id_number, p.id_number) AS b_number, COALESCE(o.id_kind, p.id_kind) AS b_kind,"
                    + " COALESCE(o.phone, p.phone) AS b_phone, COALESCE(o.hamlet, p.hamlet) AS b_hamlet,"
                    + " COALESCE(o.commune_code, p.commune_code) AS b_commune,"
                    + " COALESCE((SELECT el.code FROM enrolment e JOIN subject_list el ON el.id = e.list_id"
                    + "   WHERE e.person_id = p.id ORDER BY e.enrolled_at DESC LIMIT 1), '') AS b_origin,"
                    + " EXISTS (SELECT 1 FROM enrolment live WHERE live.campaign_id = :campaign AND live.person_id = p.id"
                    + "   AND live.live = TRUE) AS b_enrolled"
                    + " FROM list_duplicate d JOIN subject_list l ON l.id = d.list_id JOIN list_row r ON r.id = d.row_id"
                    + " LEFT JOIN list_row o ON o.id = d.other_row_id LEFT JOIN person p ON p.id = d.person_id"
                    + " WHERE d.list_id = :list AND (d.decision IS NOT NULL"
                    + " OR (r.left_out = FALSE AND COALESCE(o.left_out, FALSE) = FALSE))"
                    + " ORDER BY d.decision IS NOT NULL, FIELD(d.strength, 'D', 'S', 'W'), r.row_no, d.id"
                    + " LIMIT :limit OFFSET :offset";

    private final JdbcClient jdbc;

    DuplicateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pair> page(UUID list, UUID campaign, int offset, int limit) {
        return jdbc.sql(SIDES)
                .param("list", list)
                .param("campaign", campaign)
                .param("limit", limit)
                .param("offset", offset)
                .query(
                        (row, n) ->
                                new Pair(
                                        row.getObject("id", UUID.class),
                                        strength(row.getString("strength")),
                                        List.of(row.getString("reasons").split(",")),
                                        side(row, "a", false),
                                        side(row, "b", row.getObject("b_no") == null),
                                        row.getString("decision") == null
                                                ? null
                                                : Decision.valueOf(row.getString("decision")),
                                        row.getString("decided_by")))
                .list();
    }

    private static Strength strength(String letter) {
        return switch (letter) {
            case "D" -> Strength.DETERMINISTIC;
            case "S" -> Strength.STRONG;
            default -> Strength.WEAK;
        };
    }

    private static Side side(ResultSet row, String at, boolean person) throws SQLException {
        LocalDate birth = row.getObject(at + "_birth", LocalDate.class);
        String number = row.getString(at + "_number");
        String phone = row.getString(at + "_phone");
        return new Side(
                row.getObject(at + "_id", UUID.class),
                person,
                row.getInt(at + "_no"),
                row.getString(at + "_name"),
                birth == null
                        ? ""
                        : StoredValues.birthDate(birth, row.getString(at + "_precision")).display(),
                row.getString(at + "_sex"),
                number == null
                        ? ""
                        : new NationalId(
                                        number,
                                        NationalId.Kind.valueOf(row.getString(at + "_kind")))
                                .masked(),
                phone == null ? "" : new PhoneNumber(phone).masked(),
                row.getString(at + "_hamlet"),
                row.getString(at + "_commune"),
                row.getString(at + "_origin"),
                at.equals("b") && row.getBoolean("b_enrolled"));
    }

    /** The list that the pair is in. */
    Optional<ListId> listOf(UUID id) {
        return jdbc.sql("SELECT list_id FROM list_duplicate WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new ListId(row.getObject("list_id", UUID.class)))
                .optional();
    }

    Optional<Kept> byId(UUID id) {
        return jdbc.sql(
                        "SELECT id, list_id, row_id, other_row_id, person_id, strength, decision IS NOT NULL AS decided"
                                + " FROM list_duplicate WHERE id = :id")
                .param("id", id)
                .query(
                        (row, n) ->
                                new Kept(
                                        row.getObject("id", UUID.class),
                                        row.getObject("list_id", UUID.class),
                                        row.getObject("row_id", UUID.class),
                                        row.getObject("other_row_id", UUID.class),
                                        row.getObject("person_id", UUID.class),
                                        row.getString("strength"),
                                        row.getBoolean("decided")))
                .optional();
    }

    boolean enrolled(UUID campaign, UUID person) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM enrolment WHERE campaign_id = :campaign AND person_id = :person"
                                + " AND live = TRUE)")
                .param("campaign", campaign)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean tiedElsewhere(UUID list, UUID row, UUID person) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM list_row WHERE list_id = :list AND person_id = :person AND id <> :row"
                                + " AND left_out = FALSE)")
                .param("list", list)
                .param("person", person)
                .param("row", row)
                .query(Boolean.class)
                .single();
    }

    void tie(UUID row, UUID person) {
        jdbc.sql("UPDATE list_row SET person_id = :person, version = version + 1 WHERE id = :row")
                .param("person", person)
                .param("row", row)
                .update();
    }

    void decide(UUID id, Decision decision, String by, Instant at) {
        jdbc.sql(
                        "UPDATE list_duplicate SET decision = :decision, decided_by = :by, decided_at = :at WHERE id = :id")
                .param("decision", decision.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }
}
