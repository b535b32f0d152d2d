package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventSymptoms;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;

@Service
class SymptomService implements EventSymptoms {

    private final EventAccess access;
    private final InvestigationAccess writing;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    SymptomService(
            EventAccess access,
            InvestigationAccess writing,
            JdbcClient jdbc,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.writing = writing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Symptom> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(event -> all(id.value())).orElse(List.of());
    }

    private List<Symptom> all(UUID caseId) {
        return jdbc.sql("SELECT * FROM adverse_event_symptom WHERE case_id = :case ORDER BY at, id")
                .param("case", caseId)
                .query(SymptomService::symptom)
                .list();
    }

    private static Symptom symptom(ResultSet row, int n) throws SQLException {
        return new Symptom(
                row.getObject("id", UUID.class),
                StoredTime.read(row, "at"),
                row.getString("words"),
                StoredTime.read(row, "recorded_at"),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("struck_by")),
                Optional.ofNullable(row.getString("struck_reason")));
    }

    @Override
    public Outcome<Void> add(AdverseEventId id, Instant at, String typed, Actor actor) {
        String words = CleanText.of(typed);
        if (words.isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        if (words.length() > WORDS_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () -> writing.form(id, actor).then(event -> add(event, at, words, actor)));
    }

    private Outcome<Void> add(AdverseEvent event, Instant at, String words, Actor actor) {
        Instant now = clock.instant();
        boolean before = event.view().vaccinatedAt().filter(at::isBefore).isPresent();
        if (before || at.isAfter(now)) {
            return Outcome.refused(Plain.SYMPTOM_TIME);
        }
        jdbc.sql(
                        "INSERT INTO adverse_event_symptom (id, case_id, at, words, recorded_at, by_id, by_name)"
                                + " VALUES (:id, :case, :at, :words, :now, :by, :name)")
                .param("id", TimeOrderedId.next())
                .param("case", event.id().value())
                .param("at", StoredTime.of(at))
                .param("words", words)
                .param("now", StoredTime.of(now))
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .update();
        record("safety.symptom-added", event, actor);
        return Outcome.done();
    }

    @Override
    public Outcome<Void> strike(AdverseEventId id, UUID symptom, String typed, Actor actor) {
        String reason = CleanText.of(typed);
        if (reason.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (reason.length() > REASON_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () -> writing.form(id, actor).then(event -> strike(event, symptom, reason, actor)));
    }

    private Outcome<Void> strike(AdverseEvent event, UUID symptom, String reason, Actor actor) {
        boolean struck =
                jdbc.sql(
                                        "UPDATE adverse_event_symptom SET struck_at = :now, struck_by = :name,"
                                                + " struck_reason = :reason WHERE id = :id AND case_id = :case AND struck_at IS NULL")
                                .param("now", StoredTime.of(clock.instant()))
                                .param("name", actor.displayName())
                                .param("reason", reason)
                                .param("id", symptom)
                                .param("case", event.id().value())
                                .update()
                        == 1;
        if (!struck) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        record("safety.symptom-struck", event, actor);
        return Outcome.done();
    }

    private void record(String action, AdverseEvent event, Actor actor) {
        audit.record(
                AuditEvent.by(actor, action)
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code()));
    }
}
