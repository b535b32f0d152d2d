package vn.tram.lists.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tram.lists.ListState;
import vn.tram.staff.Right;
import vn.tram.staff.RightColumns;

/**
 * Finds work that was given up and that its list still waits for. Begins at the few batches that
 * failed, however many lists there are.
 */
@Repository
class HaltedStore {

    private static final String SELECT =
            "SELECT b.id, b.case_id, b.finished_at FROM batch b JOIN subject_list l ON l.id = b.case_id WHERE ";
    private static final String GIVEN_UP =
            "b.state = 'FAILED' AND (l.state, b.kind) IN ((:checking, :check), (:verifying, :identity),"
                    + " (:enrolling, :enrolment)) ";
    private static final String NEWEST = "ORDER BY b.finished_at DESC LIMIT 1";
    private static final String LONGEST_FIRST = "ORDER BY b.finished_at LIMIT :limit";

    private final JdbcClient jdbc;

    HaltedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A batch that stands still, and the list that waits for it. */
    record GivenUp(UUID batch, UUID list, Instant since) {}

    Optional<GivenUp> of(UUID list) {
        return narrowed(jdbc.sql(SELECT + "b.case_id = :list AND " + GIVEN_UP + NEWEST))
                .param("list", list)
                .query(HaltedStore::row)
                .optional();
    }

    /** What these rights cover, each list once. */
    List<GivenUp> under(Collection<Right> rights, int limit) {
        List<GivenUp> found = new ArrayList<>();
        for (Right right : rights) {
            found.addAll(
                    narrowed(
                                    jdbc.sql(
                                            SELECT
                                                    + RightColumns.condition(right)
                                                    + GIVEN_UP
                                                    + LONGEST_FIRST))
                            .param("place", RightColumns.value(right))
                            .param("limit", limit)
                            .query(HaltedStore::row)
                            .list());
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(GivenUp::since))
                .limit(limit)
                .toList();
    }

    private static StatementSpec narrowed(StatementSpec statement) {
        return statement
                .param("checking", ListState.CHECKING.name())
                .param("check", CheckRows.KIND)
                .param("verifying", ListState.VERIFYING.name())
                .param("identity", VerifyIdentities.KIND)
                .param("enrolling", ListState.ENROLLING.name())
                .param("enrolment", EnrolSubjects.KIND);
    }

    private static GivenUp row(ResultSet row, int n) throws SQLException {
        return new GivenUp(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getTimestamp("finished_at").toInstant());
    }
}
