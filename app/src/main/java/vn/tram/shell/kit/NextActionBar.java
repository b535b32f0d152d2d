package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import vn.tram.shell.Messages;

/**
 * What is asked of the reader now, by when, and the buttons that do it: the gold-edged card at the
 * top of a case.
 */
public class NextActionBar extends Section {

    private NextActionBar(String caption, String task) {
        addClassNames("card", "nextbox");
        getElement().setAttribute("aria-label", caption);
        add(Pieces.div("next-t", Pieces.small(caption), Pieces.bold(task)));
    }

    /** For the one whose task it is: "Việc tiếp theo của bạn". */
    public static NextActionBar yours(String task, Due due, Instant now, Messages messages) {
        NextActionBar bar = new NextActionBar(messages.text("kit.next.yours"), task);
        bar.add(TimeBadge.of(due, now, messages).large());
        bar.add(exactly(due, messages));
        return bar;
    }

    /** For the one whose turn it is, where no deadline runs yet: a draft. */
    public static NextActionBar yours(String task, Messages messages) {
        return new NextActionBar(messages.text("kit.next.yours"), task);
    }

    /** Nobody's task: it goes on by itself. */
    public static NextActionBar others(String who, String task, Messages messages) {
        NextActionBar bar = new NextActionBar(messages.text("kit.next.others", who), task);
        bar.addClassName("quiet");
        return bar;
    }

    /** For everybody else: who has the task. Quiet, without the gold edge. */
    public static NextActionBar others(
            String who, String task, Due due, Instant now, Messages messages) {
        NextActionBar bar = new NextActionBar(messages.text("kit.next.others", who), task);
        bar.addClassName("quiet");
        bar.add(TimeBadge.of(due, now, messages));
        bar.add(exactly(due, messages));
        return bar;
    }

    /** When nothing is to be done any more: how it ended. */
    public static NextActionBar ended(String caption, String result) {
        NextActionBar bar = new NextActionBar(caption, result);
        bar.addClassName("quiet");
        return bar;
    }

    /** After the deadline: how far the work is. */
    public NextActionBar put(Component... content) {
        add(content);
        return this;
    }

    /** At the right, the primary one last. */
    public NextActionBar actions(Component... buttons) {
        add(Pieces.div("actions", buttons));
        return this;
    }

    private static Component exactly(Due due, Messages messages) {
        String exact = messages.formats().dateTime(due.at());
        return Pieces.span("s m2", messages.text("time.due", exact));
    }
}
