package vn.tram.lists.ui.casepage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditWords;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;

/**
 * Entries of the audit record as a timeline shows them: where a list on its way stands now, and
 * setbacks and lateness, stand out.
 */
final class Happenings {

    /** What happened to single rows, as being opened, does not say where the list stands. */
    static final String OF_ROWS = "row.";

    private static final Set<String> BAD =
            Set.of("list.returned", "list.sent-back", "list.withdrawn", "work.overdue");

    private final AuditWords words;

    Happenings(AuditWords words) {
        this.words = words;
    }

    /**
     * @param entries newest first
     * @param now whether the newest one about the list itself is how things stand now; not where a
     *     list has ended, nor on a later page
     */
    List<Entry> of(List<AuditEntry> entries, boolean now) {
        Optional<AuditEntry> newest =
                entries.stream()
                        .filter(entry -> now && !entry.action().startsWith(OF_ROWS))
                        .findFirst();
        return entries.stream()
                .map(entry -> told(entry, newest.filter(first -> first == entry).isPresent()))
                .toList();
    }

    private Entry told(AuditEntry entry, boolean now) {
        return new Entry(
                kind(entry, now),
                words.who(entry),
                words.what(entry),
                words.reason(entry),
                entry.at());
    }

    private static Kind kind(AuditEntry entry, boolean now) {
        if (bad(entry)) {
            return Kind.BAD;
        }
        return now ? Kind.NOW : Kind.HAPPENED;
    }

    private static boolean bad(AuditEntry entry) {
        boolean faults =
                entry.action().equals("list.checked")
                        && !"0".equals(String.valueOf(entry.detail().get("faulty")));
        return BAD.contains(entry.action()) || faults;
    }
}
