package vn.tram.lists.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.staff.Actor;

/** Decisions as signed. Written once, never changed: the database holds one a level and list. */
@Repository
class DecisionStore {

    static final String COMMUNE = "COMMUNE";
    static final String DISTRICT = "DISTRICT";

    private final JdbcClient jdbc;
    private final AnnexStore annexes;

    DecisionStore(JdbcClient jdbc, AnnexStore annexes) {
        this.jdbc = jdbc;
        this.annexes = annexes;
    }

    /**
     * Writes a decision down with the people it names, if no row that is not left out is at fault:
     * what is signed is looked at once more where it is kept.
     *
     * @throws IllegalStateException when there is one: whoever decided had to refuse
     */
    void insert(
            UUID list,
            String level,
            String number,
            Instant at,
            Actor signer,
            int approved,
            int leftOut) {
        UUID id = TimeOrderedId.next();
        int written =
                jdbc.sql(
                                "INSERT INTO list_decision (id, list_id, level, number, decided_at, signer_id, signer_name, signer_title,"
                                        + " approved, left_out) SELECT :id, :list, :level, :number, :at, :signer, :name, :title, :approved,"
                                        + " :left FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM list_row"
                                        + " WHERE list_id = :list AND verdict = 'F' AND left_out = FALSE)")
                        .param("id", id)
                        .param("list", list)
                        .param("level", level)
                        .param("number", number)
                        .param("at", Timestamp.from(at))
                        .param("signer", signer.id().value())
                        .param("name", signer.displayName())
                        .param("title", signer.jobTitle())
                        .param("approved", approved)
                        .param("left", leftOut)
                        .update();
        if (written == 0) {
            throw new IllegalStateException("a list with faulty rows is not signed");
        }
        annexes.keep(id, list);
    }

    /**
     * The district sent the list back, and the commune decides anew under a new number; or the list
     * was withdrawn or closed before the district decided. The old decision stays on record.
     */
    void voidCommuneDecision(UUID list, Instant at) {
        jdbc.sql(
                        "UPDATE list_decision SET voided_at = :at WHERE list_id = :list AND level = :level AND voided_at IS NULL")
                .param("at", Timestamp.from(at))
                .param("list", list)
                .param("level", COMMUNE)
                .update();
    }

    List<DecisionView> ofList(UUID list) {
        return jdbc.sql(
                        "SELECT id, level, number, decided_at, signer_name, signer_title, approved, left_out, voided_at"
                                + " FROM list_decision"
                                + " WHERE list_id = :list ORDER BY decided_at")
                .param("list", list)
                .query(
                        (row, n) ->
                                new DecisionView(
                                        row.getObject("id", UUID.class),
                                        row.getString("level"),
                                        row.getString("number"),
                                        row.getTimestamp("decided_at").toInstant(),
                                        row.getString("signer_name"),
                                        row.getString("signer_title"),
                                        row.getInt("approved"),
                                        row.getInt("left_out"),
                                        row.getTimestamp("voided_at") == null))
                .list();
    }
}
