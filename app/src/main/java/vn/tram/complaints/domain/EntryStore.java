package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;

/** What was said and decided about complaints. Only ever added to. */
@Repository
class EntryStore {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clocks clocks;

    EntryStore(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    void add(UUID complaint, Kind kind, String words, String code, Optional<Actor> by) {
        jdbc.sql(
                        "INSERT INTO complaint_entry (id, complaint_id, kind, words, code, by_id,"
                                + " by_name, at) VALUES (:id, :complaint, :kind, :words, :code, :by,"
                                + " :byName, :at)")
                .param("id", TimeOrderedId.next())
                .param("complaint", complaint)
                .param("kind", kind.name())
                .param("words", words)
                .param("code", code)
                .param("by", by.map(actor -> actor.id().value()).orElse(null))
                .param("byName", by.map(Actor::displayName).orElse(null))
                .param("at", Timestamp.from(clocks.now()))
                .update();
    }

    /** The newest first. */
    List<ComplaintEntry> of(UUID complaint) {
        return jdbc.sql(
                        "SELECT kind, words, code, by_name, at FROM complaint_entry"
                                + " WHERE complaint_id = :id ORDER BY id DESC LIMIT :most")
                .param("id", complaint)
                .param("most", MOST)
                .query(
                        (row, n) ->
                                new ComplaintEntry(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getString("words"),
                                        Optional.ofNullable(row.getString("code")),
                                        Optional.ofNullable(row.getString("by_name")),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
