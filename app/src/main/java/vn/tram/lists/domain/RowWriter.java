package vn.tram.lists.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;
import vn.tram.lists.intake.RowFault;
import vn.tram.lists.intake.Severity;
import vn.tram.lists.intake.SurveyedPerson;
import vn.tram.ruleset.PriorityGroupSet;

/** Writes rows and their faults in bulk. */
@Repository
class RowWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSERT =
            "INSERT INTO list_row (list_id, row_no, upload_id, file_row, content_hash,"
                    + " verdict, name, name_key, sex, birth_date, birth_precision, id_number, id_kind, phone,"
                    + " insurance_number, occupation, employer, hamlet, address_line, commune_code, ethnicity, nationality,"
                    + " group_mask, best_group, evidence, guardian_name, guardian_phone, guardian_relation, note, raw, id)"
                    + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    /** That a number may be shared was said of that number: first, while the old one is known. */
    private static final String UPDATE =
            "UPDATE list_row SET phone_override = IF(phone <=> ?, phone_override, NULL), list_id = ?, row_no = ?, upload_id = ?, file_row = ?,"
                    + " content_hash = ?, verdict = ?, name = ?, name_key = ?, sex = ?, birth_date = ?, birth_precision = ?,"
                    + " id_number = ?, id_kind = ?, phone = ?, insurance_number = ?, occupation = ?, employer = ?, hamlet = ?,"
                    + " address_line = ?, commune_code = ?, ethnicity = ?, nationality = ?, group_mask = ?, best_group = ?,"
                    + " evidence = ?, guardian_name = ?, guardian_phone = ?, guardian_relation = ?, note = ?, raw = ?,"
                    + " identity_state = NULL, identity_reason = NULL, person_id = NULL, version = version + 1 WHERE id = ?";

    private static final String INSERT_FAULT =
            "INSERT INTO list_row_fault (row_id, n, list_id, field, code, hard, arguments)"
                    + " VALUES (?,?,?,?,?,?,?)";

    private final JdbcTemplate jdbc;

    RowWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<StoredRow> rows) {
        jdbc.batchUpdate(INSERT, rows, rows.size(), (to, row) -> bind(to, row, 1));
        insertFaults(rows);
    }

    /** Replaces what rows say. Duplicate pairs nobody decided fall with the old content. */
    void update(List<StoredRow> rows) {
        jdbc.batchUpdate("DELETE FROM list_row_fault WHERE row_id = ?", ids(rows));
        jdbc.batchUpdate(
                "DELETE FROM list_duplicate WHERE row_id = ? AND decision IS NULL", ids(rows));
        jdbc.batchUpdate(
                UPDATE,
                rows,
                Math.max(1, rows.size()),
                (to, row) -> {
                    to.setString(1, phone(row.person()));
                    bind(to, row, 2);
                });
        insertFaults(rows);
    }

    private static List<Object[]> ids(Collection<StoredRow> rows) {
        return rows.stream().map(row -> new Object[] {row.id()}).toList();
    }

    private void insertFaults(List<StoredRow> rows) {
        List<Object[]> faults =
                rows.stream()
                        .filter(row -> !row.faults().isEmpty())
                        .flatMap(
                                row ->
                                        java.util.stream.IntStream.range(0, row.faults().size())
                                                .mapToObj(n -> fault(row, n, row.faults().get(n))))
                        .toList();
        if (!faults.isEmpty()) {
            jdbc.batchUpdate(INSERT_FAULT, faults);
        }
    }

    private static Object[] fault(StoredRow row, int n, RowFault fault) {
        return new Object[] {
            row.id(),
            n,
            row.list(),
            fault.column().key(),
            fault.code().code(),
            fault.severity() == Severity.HARD,
            json(fault.arguments())
        };
    }

    private static void bind(PreparedStatement to, StoredRow row, int first) throws SQLException {
        SurveyedPerson person = row.person();
        int i = first;
        to.setObject(i++, row.list());
        to.setInt(i++, row.number());
        to.setObject(i++, row.upload());
        to.setObject(i++, row.fileRow(), Types.INTEGER);
        to.setBytes(i++, row.hash());
        to.setString(i++, String.valueOf(row.verdict().letter()));
        to.setString(i++, row.name());
        to.setString(i++, SearchKey.of(row.name()));
        to.setString(i++, sex(person.sex()));
        to.setDate(i++, row.birthDate() == null ? null : Date.valueOf(row.birthDate()));
        to.setString(i++, precision(person.birthDate()));
        to.setString(i++, person.nationalId() == null ? null : person.nationalId().value());
        to.setString(i++, person.nationalId() == null ? null : person.nationalId().kind().name());
        to.setString(i++, phone(person));
        to.setString(
                i++, person.healthInsurance() == null ? null : person.healthInsurance().value());
        to.setString(i++, person.occupation());
        to.setString(i++, person.employer());
        to.setString(i++, person.hamlet());
        to.setString(i++, person.addressLine());
        to.setString(i++, row.commune().value());
        to.setString(i++, person.ethnicGroup() == null ? null : person.ethnicGroup().code());
        to.setString(i++, person.nationality());
        PriorityGroupSet groups = PriorityGroupSet.of(person.groups());
        to.setInt(i++, groups.mask());
        to.setObject(
                i++, groups.best().isPresent() ? groups.best().getAsInt() : null, Types.INTEGER);
        to.setString(i++, person.evidence());
        to.setString(i++, person.guardianName() == null ? null : person.guardianName().value());
        to.setString(i++, person.guardianPhone() == null ? null : person.guardianPhone().e164());
        to.setString(i++, person.guardianRelation());
        to.setString(i++, person.note());
        to.setString(i++, rejected(row));
        to.setObject(i, row.id());
    }

    private static String phone(SurveyedPerson person) {
        return person.phone() == null ? null : person.phone().e164();
    }

    private static String rejected(StoredRow row) {
        if (row.rejected().isEmpty()) {
            return null;
        }
        Map<String, String> texts = new TreeMap<>();
        row.rejected().forEach((column, text) -> texts.put(column.key(), text));
        return json(texts);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sex(Sex sex) {
        if (sex == null) {
            return null;
        }
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case OTHER -> "U";
        };
    }

    private static String precision(BirthDate date) {
        if (date == null) {
            return null;
        }
        return switch (date.precision()) {
            case Y -> "Y";
            case YM -> "M";
            case YMD -> "D";
        };
    }

    void delete(UUID row) {
        jdbc.update("DELETE FROM list_row WHERE id = ?", row);
    }
}
