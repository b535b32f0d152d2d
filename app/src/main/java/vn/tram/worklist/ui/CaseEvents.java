package vn.tram.worklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/** The latest of what happened in a case, from the record that is kept for proof. */
@Component
class CaseEvents {

    private static final int SHOWN = 3;
    private static final int READ = 12;

    private final AuditLog audit;
    private final CaseKinds kinds;
    private final Messages messages;

    CaseEvents(AuditLog audit, CaseKinds kinds, Messages messages) {
        this.audit = audit;
        this.kinds = kinds;
        this.messages = messages;
    }

    List<Timeline.Entry> latest(WorkItem item, Actor actor) {
        List<Timeline.Entry> latest = new ArrayList<>();
        for (AuditEntry entry : audit.ofCase(item.caseId(), Optional.empty(), READ)) {
            if (latest.size() < SHOWN) {
                words(item, entry)
                        .ifPresent(
                                words -> latest.add(line(entry, words, actor, latest.isEmpty())));
            }
        }
        return latest;
    }

    private Timeline.Entry line(AuditEntry entry, String words, Actor actor, boolean newest) {
        boolean mine = entry.actorId().filter(actor.id().value()::equals).isPresent();
        String who =
                entry.actorId()
                        .map(id -> mine ? messages.text("worklist.you") : entry.actorName())
                        .orElse("");
        return new Timeline.Entry(newest ? Kind.NOW : Kind.HAPPENED, who, words, entry.at());
    }

    /** What happened to the work itself is said here, the rest by whose case it is. */
    private Optional<String> words(WorkItem item, AuditEntry entry) {
        if (!entry.action().startsWith("work.")) {
            return kinds.happened(item.process(), entry);
        }
        Map<String, Object> detail = entry.detail();
        String task = kinds.name(item.process(), String.valueOf(detail.get("task")));
        Object to = detail.getOrDefault("to", "");
        return Optional.of(messages.text("worklist.event." + entry.action(), task, to));
    }
}
