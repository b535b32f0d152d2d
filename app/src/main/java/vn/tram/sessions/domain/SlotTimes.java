package vn.tram.sessions.domain;

import java.time.Duration;
import java.time.Instant;
import vn.tram.sessions.SessionView;

/**
 * When each number is asked to come: as many people in a quarter of an hour as the desks can do, so
 * that nobody waits for long and no desk stands still.
 */
final class SlotTimes {

    private static final int QUARTERS = 4;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private SlotTimes() {}

    static Instant of(SessionView session, int number) {
        int aQuarter = Math.max(1, session.desks() * session.perDeskHour() / QUARTERS);
        Instant slot = session.startsAt().plus(QUARTER.multipliedBy((number - 1) / aQuarter));
        Instant last = session.endsAt().minus(QUARTER);
        return slot.isAfter(last) && last.isAfter(session.startsAt()) ? last : slot;
    }
}
