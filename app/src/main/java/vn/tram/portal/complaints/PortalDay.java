package vn.tram.portal.complaints;

import java.time.Clock;
import java.time.LocalDate;
import vn.tram.shell.Formats;

/** Today in Viet Nam. */
final class PortalDay {

    private PortalDay() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
