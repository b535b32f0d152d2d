package vn.tram.lists.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowVerdict;

/** Reads rows: pages and look-ups. */
@Repository
class RowStore {

    /** A row as kept. */
    record Kept(
            UUID id,
            UUID list,
            int number,
            Integer fileRow,
            RowVerdict verdict,
            boolean leftOut,
            String leftOutReason,
            String leftOutCode,
            String leftOutBy,
            UUID person,
            String name,
            Sex sex,
            BirthDate birthDate,
            NationalId idNumber,
            PhoneNumber phone,
            String insuranceNumber,
            String occupation,
            String employer,
            String hamlet,
            String addressLine,
            String commune,
            String ethnicity,
            String nationality,
            int groupMask,
            String evidence,
            String guardianName,
            PhoneNumber guardianPhone,
            String guardianRelation,
            String note,
            String identityState,
            String identityReason,
            String raw,
            boolean duplicate,
            int version) {}

    /** A pair is open until somebody decides it, or one of its two rows is left out. */
    static final String OPEN_PAIR =
            " d.decision IS NULL AND NOT EXISTS (SELECT 1 FROM list_row twin"
                    + " WHERE twin.id = d.other_row_id AND twin.left_out = TRUE)";

    private static final String SELECT =
            "SELECT r.*, EXISTS (SELECT 1 FROM list_duplicate d WHERE d.row_id = r.id AND"
                    + OPEN_PAIR
                    + ") AS duplicate FROM list_row r ";
    private static final String COUNT = "SELECT COUNT(*) FROM list_row r WHERE r.list_id = :list ";
    private static final String PAGE = "WHERE r.list_id = :list AND r.row_no > :after ";
    private static final String BY_TEXT =
            "AND (r.name_key LIKE CONCAT('%', :text, '%')"
                    + " OR r.id_number LIKE CONCAT('%', :digits) OR r.phone LIKE CONCAT('%', :digits)) ";
    private static final String ORDERED = "ORDER BY r.row_no LIMIT :limit";

    private final JdbcClient jdbc;

    RowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> page(UUID list, RowFilter filter, int after, int limit) {
        String text = filter.text().map(SearchKey::of).filter(key -> !key.isEmpty()).orElse(null);
        String narrowed = text == null ? "" : BY_TEXT;
        return jdbc.sql(SELECT + PAGE + condition(filter.kind()) + narrowed + ORDERED)
                .param("list", list)
                .param("after", after)
                .param("text", text)
                .param("digits", digits(text))
                .param("limit", limit)
                .query(RowStore::row)
                .list();
    }

    int count(UUID list, RowFilter filter) {
        String text = filter.text().map(SearchKey::of).filter(key -> !key.isEmpty()).orElse(null);
        String narrowed = text == null ? "" : BY_TEXT;
        return jdbc.sql(COUNT + condition(filter.kind()) + narrowed)
                .param("list", list)
                .param("text", text)
                .param("digits", digits(text))
                .query(Integer.class)
                .single();
    }

    private static String digits(String text) {
        return text == null || !text.matches("[0-9]{3,}") ? "#" : text;
    }

    private static String condition(RowFilter.Kind kind) {
        return switch (kind) {
            case ALL -> "";
            case TO_LOOK_AT ->
                    "AND r.left_out = FALSE AND (r.verdict IN ('F', 'W')"
                            + " OR r.identity_state IN ('MISMATCH', 'UNSETTLED') OR EXISTS (SELECT 1 FROM list_duplicate d"
                            + " WHERE d.row_id = r.id AND"
                            + OPEN_PAIR
                            + ")) ";
            case FAULTY -> "AND r.left_out = FALSE AND r.verdict = 'F' ";
            case LEFT_OUT -> "AND r.left_out = TRUE ";
            case PROPOSED -> "AND r.left_out = FALSE AND r.verdict IN ('G', 'W') ";
            case IDENTITY_OPEN ->
                    "AND r.left_out = FALSE AND r.identity_state IN ('MISMATCH', 'UNSETTLED') ";
        };
    }

    Optional<Kept> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE r.id = :id")
                .param("id", id)
                .query(RowStore::row)
                .optional();
    }

    List<Kept> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "WHERE r.id IN (:ids)")
                .param("ids", ids)
                .query(RowStore::row)
                .list();
    }

    Map<UUID, List<KeptFault>> faults(Collection<UUID> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "SELECT row_id, field, code, hard, arguments FROM list_row_fault WHERE row_id IN (:rows) ORDER BY row_id, n")
                .param("rows", rows)
                .query(
                        (row, n) ->
                                new KeptFault(
                                        row.getObject("row_id", UUID.class),
                                        row.getString("field"),
                                        row.getString("code"),
                                        row.getBoolean("hard"),
                                        row.getString("arguments")))
                .stream()
                .collect(Collectors.groupingBy(KeptFault::row));
    }

    /** A fault as kept; the arguments are a JSON array. */
    record KeptFault(UUID row, String field, String code, boolean hard, String arguments) {}

    int lastNumber(UUID list) {
        return jdbc.sql("SELECT COALESCE(MAX(row_no), 0) FROM list_row WHERE list_id = :list")
                .param("list", list)
                .query(Integer.class)
                .single();
    }

    /** Which of these contents the list holds already, as hexadecimal texts. */
    Set<String> knownContents(UUID list, Collection<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                "SELECT LOWER(HEX(content_hash)) FROM list_row"
                                        + " WHERE list_id = :list AND content_hash IN (:hashes)")
                        .param("list", list)
                        .param("hashes", hashes)
                        .query(String.class)
                        .list());
    }

    private static Kept row(ResultSet row, int n) throws SQLException {
        String phone = row.getString("phone");
        String guardianPhone = row.getString("guardian_phone");
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getInt("row_no"),
                row.getObject("file_row", Integer.class),
                RowVerdict.of(row.getString("verdict")),
                row.getBoolean("left_out"),
                row.getString("left_out_reason"),
                row.getString("left_out_code"),
                row.getString("left_out_by"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                StoredValues.sex(row.getString("sex")),
                StoredValues.birthDate(row),
                StoredValues.nationalId(row),
                phone == null ? null : new PhoneNumber(phone),
                row.getString("insurance_number"),
                row.getString("occupation"),
                row.getString("employer"),
                row.getString("hamlet"),
                row.getString("address_line"),
                row.getString("commune_code"),
                row.getString("ethnicity"),
                row.getString("nationality"),
                row.getInt("group_mask"),
                row.getString("evidence"),
                row.getString("guardian_name"),
                guardianPhone == null ? null : new PhoneNumber(guardianPhone),
                row.getString("guardian_relation"),
                row.getString("note"),
                row.getString("identity_state"),
                row.getString("identity_reason"),
                row.getString("raw"),
                row.getBoolean("duplicate"),
                row.getInt("version"));
    }
}
