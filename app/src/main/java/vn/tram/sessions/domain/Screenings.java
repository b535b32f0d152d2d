package vn.tram.sessions.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.processes.sessions.ScreeningConclusion;
import vn.tram.processes.sessions.ScreeningOutcome.Reason;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.staff.Actor;

/**
 * Screenings as they are kept: one live a person of a session, added to while it is open, never
 * changed once concluded.
 */
@Repository
class Screenings {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Screenings(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A live screening. */
    record Stored(
            UUID id,
            String version,
            ScreeningDraft draft,
            Optional<String> outcome,
            boolean signature,
            boolean passed,
            Optional<UUID> overruledBy,
            Optional<String> overruledByName,
            UUID by,
            String byName,
            Optional<Instant> concludedAt,
            int revision) {}

    Optional<Stored> of(UUID subject) {
        return jdbc.sql("SELECT * FROM screening WHERE subject_id = :subject AND live = TRUE")
                .param("subject", subject)
                .query(this::stored)
                .optional();
    }

    /** The live one, as long as it may still be added to. */
    Optional<Stored> unconcluded(UUID subject) {
        return of(subject).filter(each -> each.concludedAt().isEmpty());
    }

    private Stored stored(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("version_code"),
                read(row.getString("answers")),
                Optional.ofNullable(row.getString("outcome")),
                row.getBoolean("signature"),
                row.getBoolean("passed"),
                Optional.ofNullable(row.getObject("override_by", UUID.class)),
                Optional.ofNullable(row.getString("override_by_name")),
                row.getObject("by_id", UUID.class),
                row.getString("by_name"),
                DaySubjects.time(row, "concluded_at"),
                row.getInt("revision"));
    }

    void begin(UUID subject, String version, ScreeningDraft draft, Actor by, Instant now) {
        jdbc.sql(
                        "INSERT INTO screening (id, subject_id, version_code, answers, begun_at, by_id, by_name, revision)"
                                + " VALUES (:id, :subject, :version, :answers, :now, :by, :name, 1)")
                .param("id", TimeOrderedId.next())
                .param("subject", subject)
                .param("version", version)
                .param("answers", write(draft))
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
    }

    /** Whether the answers were still those that the desk saw. */
    boolean keep(Stored read, ScreeningDraft draft, int revision, Actor by) {
        return jdbc.sql(
                                "UPDATE screening SET answers = :answers, by_id = :by, by_name = :name, revision = revision + 1"
                                        + " WHERE id = :id AND revision = :revision AND concluded_at IS NULL")
                        .param("answers", write(draft))
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("id", read.id())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    boolean conclude(
            Stored read, ScreeningConclusion conclusion, boolean passed, Actor by, Instant now) {
        return jdbc.sql(
                                "UPDATE screening SET outcome = :outcome, reasons = :reasons, signature = :signature,"
                                        + " passed = :passed, by_id = :by, by_name = :name, concluded_at = :now,"
                                        + " revision = revision + 1"
                                        + " WHERE id = :id AND revision = :revision AND concluded_at IS NULL")
                        .param("outcome", conclusion.outcome().name())
                        .param(
                                "reasons",
                                conclusion.reasons().stream()
                                        .map(Reason::code)
                                        .collect(Collectors.joining(" ")))
                        .param("signature", conclusion.signature())
                        .param("passed", passed)
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("now", Timestamp.from(now))
                        .param("id", read.id())
                        .param("revision", read.revision())
                        .update()
                == 1;
    }

    /** A doctor on duty lets the injection go on; the screener stays who they were. */
    void overrule(
            Stored read, ScreeningConclusion conclusion, String reason, Actor doctor, Instant now) {
        jdbc.sql(
                        "UPDATE screening SET outcome = :outcome, reasons = :reasons, signature = TRUE, passed = TRUE,"
                                + " override_by = :by, override_by_name = :name, override_reason = :reason,"
                                + " concluded_at = :now, revision = revision + 1 WHERE id = :id")
                .param("outcome", conclusion.outcome().name())
                .param(
                        "reasons",
                        conclusion.reasons().stream()
                                .map(Reason::code)
                                .collect(Collectors.joining(" ")))
                .param("by", doctor.id().value())
                .param("name", doctor.displayName())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("id", read.id())
                .update();
    }

    void replace(UUID subject) {
        jdbc.sql("UPDATE screening SET replaced = TRUE WHERE subject_id = :subject AND live = TRUE")
                .param("subject", subject)
                .update();
    }

    private String write(ScreeningDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers cannot be kept", e);
        }
    }

    private ScreeningDraft read(String answers) {
        try {
            return json.readValue(answers, ScreeningDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept answers are not readable", e);
        }
    }
}
