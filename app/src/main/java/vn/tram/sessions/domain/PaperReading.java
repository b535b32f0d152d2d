package vn.tram.sessions.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SessionView;

/** Times of the day of a session as they stand on paper. */
final class PaperReading {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:hH.]?([0-5]\\d)");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private PaperReading() {}

    /**
     * @param observedUntil empty where the paper does not say
     */
    record Times(Instant injected, Optional<Instant> observedUntil) {}

    static Outcome<Times> times(PaperLine line, SessionView session, Instant now) {
        return injected(line.time(), session, now)
                .then(at -> observed(line.observedUntil(), at, session, now));
    }

    private static Outcome<Instant> injected(String typed, SessionView session, Instant now) {
        return at(typed, Field.TIME, session, now)
                .then(
                        at ->
                                at.isBefore(session.startsAt())
                                        ? refused(Field.TIME, Fault.BEFORE_START)
                                        : Outcome.done(at));
    }

    private static Outcome<Times> observed(
            String typed, Instant injected, SessionView session, Instant now) {
        if (typed.isBlank()) {
            return Outcome.done(new Times(injected, Optional.empty()));
        }
        return at(typed, Field.OBSERVED, session, now)
                .then(
                        until ->
                                until.isBefore(injected)
                                        ? refused(Field.OBSERVED, Fault.BEFORE_INJECTION)
                                        : Outcome.done(new Times(injected, Optional.of(until))));
    }

    private static Outcome<Instant> at(
            String typed, Field field, SessionView session, Instant now) {
        if (typed.isBlank()) {
            return refused(field, Fault.MISSING);
        }
        Matcher found = TIME.matcher(typed.strip());
        if (!found.matches()) {
            return refused(field, Fault.NO_TIME);
        }
        LocalTime time =
                LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        Instant at = session.heldOn().atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
        return at.isAfter(now.plus(CLOCKS_DIFFER))
                ? refused(field, Fault.IN_FUTURE)
                : Outcome.done(at);
    }

    static <T> Outcome<T> refused(Field field, Fault fault) {
        return Outcome.refused(new PaperRefusal(field, fault));
    }
}
