package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tram.shell.Messages;

/** Kinds with how many there are of each, in two columns, as bars against the largest. */
public class CountBars extends UnorderedList {

    /**
     * @param note quiet, behind the name; may be empty
     * @param route opens exactly what is counted; empty for no link
     */
    public record Bar(String name, String note, long count, Tone tone, String route) {

        public Bar(String name, String note, long count, Tone tone) {
            this(name, note, count, tone, "");
        }
    }

    public CountBars(List<Bar> bars, Messages messages) {
        addClassName("bars");
        long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        for (Bar bar : bars) {
            String number = messages.formats().number(bar.count());
            Span name = new Span(name(bar));
            if (!bar.note().isEmpty()) {
                name.add(Pieces.span("m3", " · " + bar.note()));
            }
            add(
                    new ListItem(
                            name,
                            Meter.of(bar.count(), most, bar.tone(), number),
                            Pieces.bold(number)));
        }
    }

    private static Component name(Bar bar) {
        return bar.route().isEmpty() ? new Span(bar.name()) : new Anchor(bar.route(), bar.name());
    }
}
