package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.Complaints.Picture;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.photos.PaperPhoto;

/** Photos of papers, as {@link PaperPhoto} made them. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;
    private final Clocks clocks;

    EvidenceStore(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    int count(UUID complaint) {
        return jdbc.sql("SELECT COUNT(*) FROM complaint_evidence WHERE complaint_id = :id")
                .param("id", complaint)
                .query(Integer.class)
                .single();
    }

    /** The same photo a second time is kept once. */
    void add(UUID complaint, PaperPhoto paper) {
        jdbc.sql(
                        "INSERT IGNORE INTO complaint_evidence (id, complaint_id, sha256, width,"
                                + " height, jpeg, at) VALUES (:id, :complaint, :hash, :width,"
                                + " :height, :jpeg, :at)")
                .param("id", TimeOrderedId.next())
                .param("complaint", complaint)
                .param("hash", paper.sha256())
                .param("width", paper.width())
                .param("height", paper.height())
                .param("jpeg", paper.jpeg())
                .param("at", Timestamp.from(clocks.now()))
                .update();
    }

    List<Picture> of(UUID complaint) {
        return jdbc.sql(
                        "SELECT width, height, jpeg FROM complaint_evidence"
                                + " WHERE complaint_id = :id ORDER BY id")
                .param("id", complaint)
                .query((row, n) -> new Picture(row.getInt(1), row.getInt(2), row.getBytes(3)))
                .list();
    }
}
