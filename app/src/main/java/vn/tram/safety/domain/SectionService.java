package vn.tram.safety.domain;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventSections;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;

@Service
class SectionService implements EventSections {

    private final EventAccess access;
    private final InvestigationAccess writing;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    SectionService(
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
    public List<SectionView> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(event -> all(id.value())).orElse(List.of());
    }

    private List<SectionView> all(UUID caseId) {
        Map<Section, SectionView> written =
                jdbc
                        .sql("SELECT * FROM adverse_event_section WHERE case_id = :case")
                        .param("case", caseId)
                        .query(
                                (row, n) ->
                                        new SectionView(
                                                Section.valueOf(row.getString("section")),
                                                row.getString("words"),
                                                row.getBoolean("complete"),
                                                row.getInt("revision"),
                                                Optional.of(row.getString("by_name")),
                                                StoredTime.optional(row, "at")))
                        .stream()
                        .collect(Collectors.toMap(SectionView::section, Function.identity()));
        return Arrays.stream(Section.values())
                .map(section -> written.getOrDefault(section, empty(section)))
                .toList();
    }

    private static SectionView empty(Section section) {
        return new SectionView(section, "", false, 0, Optional.empty(), Optional.empty());
    }

    @Override
    public Outcome<SectionView> write(
            AdverseEventId id,
            Section section,
            int revision,
            String typed,
            boolean complete,
            Actor actor) {
        String words = typed.strip();
        if (words.length() > WORDS_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return commands.run(
                () ->
                        writing.form(id, actor)
                                .then(
                                        event ->
                                                write(
                                                        event, section, revision, words, complete,
                                                        actor)));
    }

    /** The case itself is not held: sections do not wait for each other. */
    private Outcome<SectionView> write(
            AdverseEvent event,
            Section section,
            int revision,
            String words,
            boolean complete,
            Actor actor) {
        UUID caseId = event.id().value();
        if (!stored(caseId, section, revision, words, complete, actor)) {
            return Outcome.refused(Plain.SECTION_CHANGED);
        }
        audit.record(
                AuditEvent.by(actor, "safety.section-written")
                        .inCase(caseId)
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("section", section.name()));
        return Outcome.done(
                all(caseId).stream()
                        .filter(view -> view.section() == section)
                        .findFirst()
                        .orElseThrow());
    }

    private boolean stored(
            UUID caseId,
            Section section,
            int revision,
            String words,
            boolean complete,
            Actor actor) {
        String sql =
                revision == 0
                        ? "INSERT INTO adverse_event_section (case_id, section, words, complete, revision, by_id, by_name, at)"
                                + " SELECT :case, :section, :words, :complete, :revision + 1, :by, :name, :now FROM DUAL WHERE NOT"
                                + " EXISTS (SELECT 1 FROM adverse_event_section WHERE case_id = :case AND section = :section)"
                        : "UPDATE adverse_event_section SET words = :words, complete = :complete, revision = revision + 1,"
                                + " by_id = :by, by_name = :name, at = :now WHERE case_id = :case AND section = :section"
                                + " AND revision = :revision";
        return jdbc.sql(sql)
                        .param("case", caseId)
                        .param("section", section.name())
                        .param("words", words)
                        .param("complete", complete)
                        .param("revision", revision)
                        .param("by", actor.id().value())
                        .param("name", actor.displayName())
                        .param("now", StoredTime.of(clock.instant()))
                        .update()
                == 1;
    }
}
