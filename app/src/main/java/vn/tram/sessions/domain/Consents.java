package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayConsent.Given;
import vn.tram.staff.Actor;

/** Consents as they are kept: one live a person of a session; one that is replaced stays. */
@Repository
class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody answered, for themselves or as the guardian who is named. */
    record Answered(
            boolean agreed,
            boolean mixed,
            boolean riskExplained,
            Optional<String> guardianName,
            Optional<String> guardianRelation,
            boolean onPaper,
            Instant at) {}

    void keep(UUID subject, Answered answered, Actor by) {
        jdbc.sql(
                        "INSERT INTO consent (id, subject_id, agreed, mixed, risk_explained, guardian_name, guardian_relation,"
                                + " given_at, by_id, by_name, on_paper) VALUES (:id, :subject, :agreed, :mixed, :risk,"
                                + " :guardian, :relation, :at, :by, :name, :paper)")
                .param("id", TimeOrderedId.next())
                .param("subject", subject)
                .param("agreed", answered.agreed())
                .param("mixed", answered.mixed())
                .param("risk", answered.riskExplained())
                .param("guardian", answered.guardianName().orElse(null))
                .param("relation", answered.guardianRelation().orElse(null))
                .param("at", Timestamp.from(answered.at()))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("paper", answered.onPaper())
                .update();
    }

    Optional<Given> of(UUID subject) {
        return jdbc.sql(
                        "SELECT agreed, mixed, on_paper, given_at FROM consent WHERE subject_id = :subject AND live = TRUE")
                .param("subject", subject)
                .query(
                        (row, n) ->
                                new Given(
                                        row.getBoolean(1),
                                        row.getBoolean(2),
                                        row.getBoolean(3),
                                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    /** The live one, if there is one, counts no longer. */
    void replace(UUID subject) {
        jdbc.sql("UPDATE consent SET replaced = TRUE WHERE subject_id = :subject AND live = TRUE")
                .param("subject", subject)
                .update();
    }
}
