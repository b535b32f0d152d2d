package vn.tram.certificates.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/** The record of what was printed. */
@Component
class PrintingStore {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;

    PrintingStore(JdbcClient jdbc, JdbcTemplate bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    void add(
            Kind kind,
            Optional<SessionId> session,
            List<CertificateId> certificates,
            Optional<Actor> by,
            Instant at) {
        UUID printing = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO certificate_printing (id, kind, session_id, papers, by_id,"
                                + " by_name, at) VALUES (:id, :kind, :session, :papers, :by, :name,"
                                + " :at)")
                .param("id", printing)
                .param("kind", kind.name())
                .param("session", session.map(SessionId::value).orElse(null))
                .param("papers", certificates.size())
                .param("by", by.map(actor -> actor.id().value()).orElse(null))
                .param("name", by.map(Actor::displayName).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
        bulk.batchUpdate(
                "INSERT INTO certificate_printed (certificate_id, printing_id) VALUES (?, ?)",
                certificates.stream().map(id -> new Object[] {id.value(), printing}).toList());
    }

    List<CertificatePrinting> of(CertificateId certificate) {
        return jdbc.sql(
                        "SELECT p.kind, p.papers, p.by_name, p.at FROM certificate_printed c"
                                + " JOIN certificate_printing p ON p.id = c.printing_id"
                                + " WHERE c.certificate_id = :id ORDER BY p.at DESC LIMIT :most")
                .param("id", certificate.value())
                .param("most", SHOWN)
                .query((row, n) -> printing(row))
                .list();
    }

    List<CertificatePrinting> of(SessionId session) {
        return jdbc.sql(
                        "SELECT kind, papers, by_name, at FROM certificate_printing"
                                + " WHERE session_id = :id ORDER BY at DESC LIMIT :most")
                .param("id", session.value())
                .param("most", SHOWN)
                .query((row, n) -> printing(row))
                .list();
    }

    private static CertificatePrinting printing(ResultSet row) throws SQLException {
        return new CertificatePrinting(
                Kind.valueOf(row.getString("kind")),
                row.getInt("papers"),
                Optional.ofNullable(row.getString("by_name")),
                row.getTimestamp("at").toInstant());
    }
}
