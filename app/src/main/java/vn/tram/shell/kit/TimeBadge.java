package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import vn.tram.shell.Messages;

/**
 * How long is left: a pill in one of three fills, told apart without colour, too (filled, bordered,
 * dashed). Its title is the exact moment.
 */
public class TimeBadge extends Span {

    private TimeBadge(Tone tone, String words, String title) {
        addClassNames("tb");
        tone.dress(this);
        add(icon(tone).create(IconSize.SMALL), new Span(words));
        setTitle(title);
    }

    public static TimeBadge of(Due due, Instant now, Messages messages) {
        TimeLeft left = TimeLeft.of(due, now);
        String exact = messages.text("time.due", messages.formats().dateTime(due.at()));
        return new TimeBadge(left.tone(), left.words(messages), exact);
    }

    /** For what was finished: no border, a tick, the given words. */
    public static TimeBadge done(String words, Instant at, Messages messages) {
        return new TimeBadge(Tone.DONE, words, messages.formats().dateTime(at));
    }

    /** As tall as a button, for the next action. */
    public TimeBadge large() {
        addClassName("l");
        return this;
    }

    /**
     * The exact deadline that stands beside a badge, as short as the day allows: "hạn 16:35" later
     * today, "hạn 13:10 hôm nay" or "hạn 16:00 hôm qua" when missed, else "hạn 23/11/2026".
     */
    public static String exactly(Instant due, Instant now, Messages messages) {
        String time = messages.formats().time(due);
        LocalDate today = messages.formats().localDate(now);
        LocalDate day = messages.formats().localDate(due);
        if (day.equals(today)) {
            return messages.text(now.isAfter(due) ? "time.due.today" : "time.due", time);
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text("time.due.yesterday", time);
        }
        return messages.text("time.due", messages.formats().date(day));
    }

    /** The symbol that goes with a tone of time. */
    public static Icon icon(Tone tone) {
        return switch (tone) {
            case LATE -> Icon.ALARM_CLOCK;
            case TODAY -> Icon.CLOCK;
            case DONE -> Icon.CHECK;
            default -> Icon.HOURGLASS;
        };
    }
}
