package vn.tram.worklist.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.Urgency;

/** The due dates of one group of the inbox at one moment: from, inclusive, until, exclusive. */
record Window(Instant from, Instant until) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_AWAY = Instant.parse("9000-01-01T00:00:00Z");

    static Window of(Urgency urgency, InboxFilter filter, Instant now) {
        Instant tomorrow =
                LocalDate.ofInstant(now, ZONE).plusDays(1).atStartOfDay(ZONE).toInstant();
        Window whole =
                switch (urgency) {
                    case LATE -> new Window(LONG_AGO, now);
                    case TODAY -> new Window(now, tomorrow);
                    case WAITING -> new Window(tomorrow, FAR_AWAY);
                };
        return filter.dueUntil()
                .filter(whole.until::isAfter)
                .map(last -> new Window(whole.from, last.plusMillis(1)))
                .orElse(whole);
    }

    boolean holds(Instant due) {
        return !due.isBefore(from) && due.isBefore(until);
    }
}
