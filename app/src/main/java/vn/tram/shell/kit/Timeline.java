package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import vn.tram.shell.Messages;

/** What happened: who, what, when. Newest first in cases. */
public class Timeline extends OrderedList {

    public enum Kind {
        HAPPENED(""),
        NOW("now"),
        /** A refusal or lateness: a red lozenge. */
        BAD("bad"),
        /** Still to come: hollow. */
        COMING("next");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    /**
     * @param who written bold before the rest; empty for what the system did
     * @param detail a second line, as the reason given; may be empty
     */
    public record Entry(Kind kind, String who, String what, String detail, Instant at) {

        public Entry(Kind kind, String who, String what, Instant at) {
            this(kind, who, what, "", at);
        }
    }

    private Timeline(List<Entry> entries, Messages messages) {
        addClassName("tl");
        entries.forEach(entry -> add(item(entry, messages)));
    }

    public static Timeline of(List<Entry> entries, Messages messages) {
        return new Timeline(entries, messages);
    }

    private static ListItem item(Entry entry, Messages messages) {
        ListItem item = new ListItem();
        if (!entry.kind().cssClass.isEmpty()) {
            item.addClassName(entry.kind().cssClass);
        }
        if (!entry.who().isEmpty()) {
            item.add(Pieces.bold(entry.who()), new Span(" "));
        }
        item.add(new Span(entry.what()));
        if (!entry.detail().isEmpty()) {
            item.add(Pieces.div("m2", new Span(entry.detail())));
        }
        String when = messages.formats().dateTime(entry.at());
        item.add(new Div(Pieces.element("time", when)));
        return item;
    }
}
