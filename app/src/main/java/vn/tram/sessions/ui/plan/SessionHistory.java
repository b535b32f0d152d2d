package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditWords;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;

/** Everything that happened to the session, newest first. */
class SessionHistory extends Div {

    private static final int PAGE = 50;

    private static final Set<String> BAD =
            Set.of(
                    "session.sent-back",
                    "session.must-have-missing",
                    "session.suspended",
                    "session.cancelled",
                    "session.ended-early",
                    "work.overdue");

    private final transient OpenSession open;
    private final transient SessionServices services;
    private transient Optional<Long> before = Optional.empty();

    SessionHistory(OpenSession open, SessionServices services) {
        this.open = open;
        this.services = services;
        addClassNames("history", "p");
        more();
    }

    private void more() {
        List<AuditEntry> entries = services.audit().ofCase(open.id().value(), before, PAGE);
        boolean now = before.isEmpty() && !open.state().ended();
        add(Timeline.of(told(entries, now, services.auditWords()), services.messages()));
        if (entries.size() < PAGE) {
            return;
        }
        before = Optional.of(entries.get(entries.size() - 1).id());
        add(
                Buttons.quiet(
                        services.text("more"),
                        Icon.CHEVRON_DOWN,
                        event -> {
                            event.getSource().removeFromParent();
                            more();
                        }));
    }

    /**
     * @param now whether the newest one is how things stand now
     */
    static List<Entry> told(List<AuditEntry> entries, boolean now, AuditWords words) {
        return entries.stream()
                .map(
                        entry ->
                                new Entry(
                                        kind(entry, now && entry == entries.get(0)),
                                        words.who(entry),
                                        words.what(entry),
                                        words.reason(entry),
                                        entry.at()))
                .toList();
    }

    private static Kind kind(AuditEntry entry, boolean now) {
        if (BAD.contains(entry.action())) {
            return Kind.BAD;
        }
        return now ? Kind.NOW : Kind.HAPPENED;
    }
}
