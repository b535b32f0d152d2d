package vn.tram.safety.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
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
import vn.tram.safety.EventFiles;
import vn.tram.safety.EventState;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;

@Service
class FileService implements EventFiles {

    private static final String LIST =
            "SELECT id, title, kind, size, by_name, at FROM adverse_event_file WHERE case_id = :case";

    private final EventAccess access;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    FileService(
            EventAccess access,
            JdbcClient jdbc,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileView> of(AdverseEventId id, Actor actor) {
        return access.visible(id, actor).map(event -> all(id.value())).orElse(List.of());
    }

    private List<FileView> all(UUID caseId) {
        return jdbc.sql(LIST + " ORDER BY id")
                .param("case", caseId)
                .query((row, n) -> file(row))
                .list();
    }

    private static FileView file(ResultSet row) throws SQLException {
        return new FileView(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("by_name"),
                StoredTime.read(row, "at"));
    }

    @Override
    public Outcome<UUID> add(AdverseEventId id, String typed, byte[] content, Actor actor) {
        String title = CleanText.of(typed);
        if (title.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        if (title.length() > TITLE_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        if (content.length > LARGEST) {
            return Outcome.refused(Plain.FILE_SIZE);
        }
        Optional<Kind> kind = FileKinds.of(content);
        if (kind.isEmpty()) {
            return Outcome.refused(Plain.FILE_KIND);
        }
        return commands.run(
                () ->
                        access.held(id, actor)
                                .then(event -> add(event, title, kind.get(), content, actor)));
    }

    private Outcome<UUID> add(
            AdverseEvent event, String title, Kind kind, byte[] content, Actor actor) {
        if (!access.contributes(event, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (event.state() == EventState.CLOSED || event.state() == EventState.WITHDRAWN) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (all(event.id().value()).size() >= MOST) {
            return Outcome.refused(Plain.FILES_MANY);
        }
        UUID file = TimeOrderedId.next();
        boolean added =
                jdbc.sql(
                                        "INSERT IGNORE INTO adverse_event_file (id, case_id, title, kind, sha256, size, content, by_id,"
                                                + " by_name, at) VALUES (:id, :case, :title, :kind, :hash, :size, :content, :by, :name, :now)")
                                .param("id", file)
                                .param("case", event.id().value())
                                .param("title", title)
                                .param("kind", kind.name())
                                .param("hash", sha256(content))
                                .param("size", content.length)
                                .param("content", content)
                                .param("by", actor.id().value())
                                .param("name", actor.displayName())
                                .param("now", StoredTime.of(clock.instant()))
                                .update()
                        == 1;
        if (!added) {
            return Outcome.refused(Plain.FILE_KNOWN);
        }
        record("safety.file-added", event, title, actor);
        return Outcome.done(file);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional
    public Optional<Content> read(AdverseEventId id, UUID file, Actor actor) {
        return access.visible(id, actor).flatMap(event -> read(event, file, actor));
    }

    private Optional<Content> read(AdverseEvent event, UUID file, Actor actor) {
        List<FileView> all = all(event.id().value());
        Optional<FileView> found = all.stream().filter(each -> each.id().equals(file)).findFirst();
        return found.map(
                view -> {
                    record("safety.file-read", event, view.title(), actor);
                    String name =
                            event.code()
                                    + "-"
                                    + (all.indexOf(view) + 1)
                                    + "."
                                    + view.kind().ending();
                    return new Content(name, view.kind(), bytes(file));
                });
    }

    private byte[] bytes(UUID file) {
        return jdbc.sql("SELECT content FROM adverse_event_file WHERE id = :id")
                .param("id", file)
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    private void record(String action, AdverseEvent event, String title, Actor actor) {
        AuditEvent told =
                AuditEvent.by(actor, action)
                        .inCase(event.id().value())
                        .in(event.place().commune())
                        .with("code", event.code())
                        .with("title", title);
        audit.record(event.person().map(told::about).orElse(told));
    }
}
