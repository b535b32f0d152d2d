package vn.tram.shell.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;

/**
 * How long is left until something is due, or how late it is: the largest unit and one smaller.
 * Below an hour minutes; below 10 hours hours and minutes; below 48 hours whole hours; then days. A
 * deadline in working days that is not today's says working days. What is left and what is over are
 * both rounded down, so that nothing is called later than it is.
 *
 * @param tone {@link Tone#LATE} once the moment has passed, {@link Tone#TODAY} when it falls before
 *     the end of the day in Vietnam, else {@link Tone#WAIT}
 * @param key message key of the words
 * @param arguments numbers for the words
 */
public record TimeLeft(Tone tone, String key, List<Object> arguments) {

    private static final long HOURS_WITH_MINUTES = 10;
    private static final long HOURS_BEFORE_DAYS = 48;

    public static TimeLeft of(Due due, Instant now) {
        Tone tone = tone(due.at(), now);
        if (tone == Tone.WAIT && due.workingDaysLeft().orElse(0) > 0) {
            int days = due.workingDaysLeft().getAsInt();
            return new TimeLeft(tone, "time.left.working-days", List.of(days));
        }
        Duration distance = Duration.between(now, due.at()).abs();
        String prefix = tone == Tone.LATE ? "time.over." : "time.left.";
        return words(tone, prefix, distance);
    }

    /** Whether something due at that moment is late, today's work or waiting. */
    public static Tone tone(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return Tone.LATE;
        }
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        Instant midnight = today.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
        return due.isBefore(midnight) ? Tone.TODAY : Tone.WAIT;
    }

    public String words(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    private static TimeLeft words(Tone tone, String prefix, Duration distance) {
        long minutes = distance.toMinutes();
        long hours = distance.toHours();
        if (minutes == 0) {
            return new TimeLeft(tone, prefix + "moment", List.of());
        }
        if (hours == 0) {
            return new TimeLeft(tone, prefix + "minutes", List.of(minutes));
        }
        if (hours >= HOURS_BEFORE_DAYS) {
            return new TimeLeft(tone, prefix + "days", List.of(distance.toDays()));
        }
        int rest = distance.toMinutesPart();
        if (hours >= HOURS_WITH_MINUTES || rest == 0) {
            return new TimeLeft(tone, prefix + "hours", List.of(hours));
        }
        return new TimeLeft(tone, prefix + "hours-minutes", List.of(hours, rest));
    }
}
