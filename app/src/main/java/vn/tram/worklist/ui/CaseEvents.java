package vn.tram.worklist.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditWords;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/** The latest of what happened in a case, from the record that is kept for proof. */
@Component
class CaseEvents {

    private static final int SHOWN = 3;
    private static final int READ = 20;

    private static final String ON_WORK = "work.";

    private final AuditLog audit;
    private final AuditWords words;
    private final CaseKinds kinds;
    private final Messages messages;

    CaseEvents(AuditLog audit, AuditWords words, CaseKinds kinds, Messages messages) {
        this.audit = audit;
        this.words = words;
        this.kinds = kinds;
        this.messages = messages;
    }

    /** Newest first. */
    List<Timeline.Entry> latest(WorkItem item, Actor actor) {
        List<AuditEntry> entries =
                audit.ofCase(item.caseId(), Optional.empty(), READ).stream()
                        .filter(entry -> told(item, entry.action()))
                        .limit(SHOWN)
                        .toList();
        return entries.stream().map(entry -> line(entry, actor, entry == entries.get(0))).toList();
    }

    private Timeline.Entry line(AuditEntry entry, Actor actor, boolean newest) {
        boolean mine = entry.actorId().filter(actor.id().value()::equals).isPresent();
        return new Timeline.Entry(
                newest ? Kind.NOW : Kind.HAPPENED,
                mine ? messages.text("worklist.you") : words.who(entry),
                words.what(entry),
                words.reason(entry),
                entry.at());
    }

    private boolean told(WorkItem item, String action) {
        return action.startsWith(ON_WORK) || kinds.tells(item.process(), action);
    }
}
