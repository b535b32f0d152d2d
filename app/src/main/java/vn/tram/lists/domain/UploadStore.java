package vn.tram.lists.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.lists.intake.FileShare;

/** Keeps uploaded files in the database, in parts, so that any node can go on reading them. */
@Repository
class UploadStore {

    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A kept file and what reading it has come to. */
    record Upload(
            UUID id,
            UUID list,
            String fileName,
            long sizeBytes,
            String uploadedBy,
            Instant uploadedAt,
            int readPermille,
            Tally tally,
            String refusal,
            String refusalArguments,
            String notes) {}

    /**
     * Rows of a file by what became of them: {@code read = good + faulty + same}.
     *
     * @param good added, or changed, and without a fault
     * @param faulty added, or changed, and with a fault
     * @param same in the list already just so
     * @param mended rows of the list that were changed and are good now; counted in {@code good}
     * @param stillFaulty rows of the list that were changed and are faulty all the same; counted in
     *     {@code faulty}
     */
    record Tally(int read, int good, int faulty, int same, int mended, int stillFaulty) {}

    Optional<Upload> known(UUID list, byte[] sha256) {
        return jdbc.sql(SELECT + "WHERE list_id = :list AND sha256 = :sha")
                .param("list", list)
                .param("sha", sha256)
                .query(UploadStore::upload)
                .optional();
    }

    Optional<Upload> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(UploadStore::upload)
                .optional();
    }

    List<Upload> ofList(UUID list) {
        return jdbc.sql(SELECT + "WHERE list_id = :list ORDER BY uploaded_at DESC LIMIT 50")
                .param("list", list)
                .query(UploadStore::upload)
                .list();
    }

    void insert(UUID id, UUID list, String fileName, long size, byte[] sha256, String by) {
        jdbc.sql(
                        "INSERT INTO list_upload (id, list_id, file_name, size_bytes, sha256, uploaded_by, uploaded_at)"
                                + " VALUES (:id, :list, :name, :size, :sha, :by, :now)")
                .param("id", id)
                .param("list", list)
                .param("name", fileName)
                .param("size", size)
                .param("sha", sha256)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void keep(UUID upload, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[PART_BYTES];
            int part = 0;
            for (int read = in.readNBytes(buffer, 0, PART_BYTES);
                    read > 0;
                    read = in.readNBytes(buffer, 0, PART_BYTES)) {
                jdbc.sql(
                                "INSERT INTO list_upload_part (upload_id, part, bytes) VALUES (:upload, :part, :bytes)")
                        .param("upload", upload)
                        .param("part", part++)
                        .param("bytes", read == PART_BYTES ? buffer : Arrays.copyOf(buffer, read))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a kept file to disk, part by part. */
    void fetch(UUID upload, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int part = 0; ; part++) {
                Optional<byte[]> bytes =
                        jdbc.sql(
                                        "SELECT bytes FROM list_upload_part WHERE upload_id = :upload AND part = :part")
                                .param("upload", upload)
                                .param("part", part)
                                .query(byte[].class)
                                .optional();
                if (bytes.isEmpty()) {
                    return;
                }
                out.write(bytes.get());
            }
        }
    }

    void add(UUID upload, Tally tally, FileShare share) {
        jdbc.sql(
                        "UPDATE list_upload SET rows_read = rows_read + :read, rows_good = rows_good + :good,"
                                + " rows_faulty = rows_faulty + :faulty, rows_same = rows_same + :same,"
                                + " rows_mended = rows_mended + :mended, rows_still_faulty = rows_still_faulty + :stillFaulty,"
                                + " read_permille = :permille WHERE id = :id")
                .param("read", tally.read())
                .param("good", tally.good())
                .param("faulty", tally.faulty())
                .param("same", tally.same())
                .param("mended", tally.mended())
                .param("stillFaulty", tally.stillFaulty())
                .param("permille", share.permille().orElse(0))
                .param("id", upload)
                .update();
    }

    void refuse(UUID upload, String code, String arguments) {
        jdbc.sql(
                        "UPDATE list_upload SET refusal = :code, refusal_detail = :arguments WHERE id = :id")
                .param("code", code)
                .param("arguments", arguments)
                .param("id", upload)
                .update();
    }

    void note(UUID upload, String notes) {
        jdbc.sql("UPDATE list_upload SET notes = LEFT(:notes, 1000) WHERE id = :id")
                .param("notes", notes)
                .param("id", upload)
                .update();
    }

    /**
     * The content is not needed once its rows are in the list; the file's name, hash and tally
     * stay.
     */
    void forgetContent(UUID upload) {
        jdbc.sql("DELETE FROM list_upload_part WHERE upload_id = :id").param("id", upload).update();
    }

    private static final String SELECT =
            "SELECT id, list_id, file_name, size_bytes, uploaded_by, uploaded_at, rows_read,"
                    + " rows_good, rows_faulty, rows_same, rows_mended, rows_still_faulty, read_permille, refusal, refusal_detail, notes FROM list_upload ";

    private static Upload upload(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getInt("read_permille"),
                new Tally(
                        row.getInt("rows_read"),
                        row.getInt("rows_good"),
                        row.getInt("rows_faulty"),
                        row.getInt("rows_same"),
                        row.getInt("rows_mended"),
                        row.getInt("rows_still_faulty")),
                row.getString("refusal"),
                row.getString("refusal_detail"),
                row.getString("notes"));
    }
}
