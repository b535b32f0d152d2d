package vn.tram.lists.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;

/**
 * The people of a decision's annexes: those of a list as it stands, for a draft, and those of a
 * decision as they stood when it was signed.
 */
@Repository
class AnnexStore {

    private static final String COLUMNS =
            "row_no, left_out, left_out_reason, left_out_code, left_out_by, name, sex, birth_date,"
                    + " birth_precision, id_number, id_kind, hamlet, group_mask";
    private static final String OF_LIST =
            " FROM list_row WHERE list_id = :list AND (left_out = TRUE OR verdict IN ('G', 'W'))";

    private final JdbcClient jdbc;

    AnnexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record AnnexRow(
            boolean leftOut,
            String leftOutReason,
            String leftOutCode,
            String leftOutBy,
            String name,
            Sex sex,
            BirthDate birthDate,
            NationalId idNumber,
            String hamlet,
            int groupMask) {}

    List<AnnexRow> ofList(UUID list) {
        return jdbc.sql("SELECT " + COLUMNS + OF_LIST + " ORDER BY row_no")
                .param("list", list)
                .query(AnnexStore::row)
                .list();
    }

    List<AnnexRow> asSigned(UUID decision) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM list_decision_row WHERE decision_id = :decision"
                                + " ORDER BY row_no")
                .param("decision", decision)
                .query(AnnexStore::row)
                .list();
    }

    /** In the transaction that signs. */
    void keep(UUID decision, UUID list) {
        jdbc.sql(
                        "INSERT INTO list_decision_row (decision_id, "
                                + COLUMNS
                                + ") SELECT :decision, "
                                + COLUMNS
                                + OF_LIST)
                .param("decision", decision)
                .param("list", list)
                .update();
    }

    private static AnnexRow row(ResultSet row, int n) throws SQLException {
        return new AnnexRow(
                row.getBoolean("left_out"),
                row.getString("left_out_reason"),
                row.getString("left_out_code"),
                row.getString("left_out_by"),
                row.getString("name"),
                StoredValues.sex(row.getString("sex")),
                StoredValues.birthDate(row),
                StoredValues.nationalId(row),
                row.getString("hamlet"),
                row.getInt("group_mask"));
    }
}
