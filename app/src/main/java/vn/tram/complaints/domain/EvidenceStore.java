package vn.tram.complaints.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.Complaints.Picture;
import vn.tram.kernel.TimeOrderedId;

/** Pictures of papers. What is kept was drawn anew, pixel by pixel, and holds nothing else. */
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

    /** The same picture a second time is kept once. */
    void add(UUID complaint, BufferedImage picture, String sha256) {
        jdbc.sql(
                        "INSERT IGNORE INTO complaint_evidence (id, complaint_id, sha256, width,"
                                + " height, jpeg, at) VALUES (:id, :complaint, :hash, :width,"
                                + " :height, :jpeg, :at)")
                .param("id", TimeOrderedId.next())
                .param("complaint", complaint)
                .param("hash", sha256)
                .param("width", picture.getWidth())
                .param("height", picture.getHeight())
                .param("jpeg", jpeg(picture))
                .param("at", Timestamp.from(clocks.now()))
                .update();
    }

    private static byte[] jpeg(BufferedImage picture) {
        BufferedImage plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        try {
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(plain, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
