package vn.tram.lists.ui.casepage;

import java.util.Set;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditWords;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;

/** Entries of the audit record as a timeline shows them: setbacks and lateness stand out. */
final class Happenings {

    private static final Set<String> BAD =
            Set.of("list.returned", "list.sent-back", "list.withdrawn", "work.overdue");

    private final AuditWords words;

    Happenings(AuditWords words) {
        this.words = words;
    }

    Entry of(AuditEntry entry) {
        return new Entry(
                bad(entry) ? Kind.BAD : Kind.HAPPENED,
                words.who(entry),
                words.what(entry),
                words.reason(entry),
                entry.at());
    }

    private static boolean bad(AuditEntry entry) {
        boolean faults =
                entry.action().equals("list.checked")
                        && !"0".equals(String.valueOf(entry.detail().get("faulty")));
        return BAD.contains(entry.action()) || faults;
    }
}
