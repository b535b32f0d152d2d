package vn.tram.audit.ui;

import java.time.Instant;
import java.time.LocalDate;
import vn.tram.audit.AuditQuery;
import vn.tram.shell.Formats;
import vn.tram.shell.PageAddress;

/** What the address of the audit page asks for. Days are Vietnamese and both ends are included. */
final class AuditAddress {

    static final String ACTOR = "actor";
    static final String ACTION = "action";
    static final String ABOUT = "about";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String BEFORE = "before";

    private AuditAddress() {}

    static AuditQuery query(PageAddress address) {
        return new AuditQuery(
                address.id(ACTOR),
                address.text(ACTION).filter(KnownActions.ALL::contains),
                address.id(ABOUT),
                address.date(FROM).map(AuditAddress::start),
                address.date(UNTIL).map(day -> start(day.plusDays(1))),
                address.number(BEFORE));
    }

    /** A changed filter begins at the newest entry again. */
    static PageAddress filtered(PageAddress address, String name, Object value) {
        return address.with(BEFORE, null).with(name, value);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
