package vn.tram.portal.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.photos.Doubt;
import vn.tram.photos.PaperPhoto;

/** Photos of papers that were not sent yet. */
@Repository
class UnsentPhotos {

    private final JdbcClient jdbc;

    UnsentPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A photo with the number under which its visitor sees it. */
    record Kept(UUID id, PaperPhoto photo) {}

    int count(UUID visit) {
        return jdbc.sql("SELECT COUNT(*) FROM portal_paper WHERE visit_id = :visit")
                .param("visit", visit)
                .query(Integer.class)
                .single();
    }

    /** The same photo a second time is kept once. */
    void add(UUID visit, PaperPhoto photo) {
        jdbc.sql(
                        "INSERT IGNORE INTO portal_paper (id, visit_id, sha256, width, height, jpeg,"
                                + " doubts) VALUES (:id, :visit, :hash, :width, :height, :jpeg,"
                                + " :doubts)")
                .param("id", TimeOrderedId.next())
                .param("visit", visit)
                .param("hash", photo.sha256())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("jpeg", photo.jpeg())
                .param(
                        "doubts",
                        photo.doubts().stream().map(Enum::name).collect(Collectors.joining(",")))
                .update();
    }

    List<Kept> of(UUID visit) {
        return jdbc.sql(
                        "SELECT id, sha256, width, height, jpeg, doubts FROM portal_paper"
                                + " WHERE visit_id = :visit ORDER BY id")
                .param("visit", visit)
                .query(UnsentPhotos::kept)
                .list();
    }

    Optional<Kept> one(UUID visit, UUID id) {
        return jdbc.sql(
                        "SELECT id, sha256, width, height, jpeg, doubts FROM portal_paper"
                                + " WHERE visit_id = :visit AND id = :id")
                .param("visit", visit)
                .param("id", id)
                .query(UnsentPhotos::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(
                row.getObject(1, UUID.class),
                new PaperPhoto(
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBytes(5),
                        doubts(row.getString(6))));
    }

    private static Set<Doubt> doubts(String names) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Doubt::valueOf)
                .forEach(doubts::add);
        return doubts;
    }

    void replace(UUID visit, UUID id, PaperPhoto turned) {
        jdbc.sql(
                        "UPDATE portal_paper SET width = :width, height = :height, jpeg = :jpeg"
                                + " WHERE visit_id = :visit AND id = :id")
                .param("width", turned.width())
                .param("height", turned.height())
                .param("jpeg", turned.jpeg())
                .param("visit", visit)
                .param("id", id)
                .update();
    }

    void remove(UUID visit, UUID id) {
        jdbc.sql("DELETE FROM portal_paper WHERE visit_id = :visit AND id = :id")
                .param("visit", visit)
                .param("id", id)
                .update();
    }

    void removeAll(UUID visit) {
        jdbc.sql("DELETE FROM portal_paper WHERE visit_id = :visit").param("visit", visit).update();
    }

    /** What both have is kept once. */
    void move(UUID from, UUID to) {
        jdbc.sql("UPDATE IGNORE portal_paper SET visit_id = :to WHERE visit_id = :from")
                .param("to", to)
                .param("from", from)
                .update();
    }
}
