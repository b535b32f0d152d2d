package vn.tram.notices.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.tram.shell.Formats;

/** The hours in which nobody is woken by an SMS. */
final class QuietHours {

    private final LocalTime from;
    private final LocalTime until;

    QuietHours(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** The given moment, or the end of the quiet hours when it falls into them. */
    Instant earliest(Instant moment) {
        ZonedDateTime local = moment.atZone(Formats.ZONE);
        if (!quiet(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(until);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean quiet(LocalTime time) {
        boolean overMidnight = from.isAfter(until);
        return overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
