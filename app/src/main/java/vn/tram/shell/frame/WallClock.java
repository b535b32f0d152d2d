package vn.tram.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import vn.tram.shell.Messages;

/** Date and time that all deadlines on the screen are told by: the server's, in Vietnam. */
public class WallClock extends Div {

    private final transient Clock clock;
    private final transient Messages messages;
    private final Span date = new Span();
    private final Span time = new Span();

    public WallClock(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
        addClassName("end");
        add(new Div(date), new Div(time));
        refresh();
    }

    public void refresh() {
        Instant now = clock.instant();
        int day = messages.formats().localDate(now).getDayOfWeek().getValue() % 7;
        String weekday = messages.text("kit.date.weekday." + day);
        date.setText(messages.text("shell.clock.date", weekday, messages.formats().date(now)));
        time.setText(messages.text("shell.clock.time", messages.formats().time(now)));
    }
}
