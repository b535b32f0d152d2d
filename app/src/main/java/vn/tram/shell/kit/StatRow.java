package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.shell.Messages;

/** Numbers side by side, each with what it counts under it; one with a route is a link. */
public class StatRow extends Div {

    /**
     * @param tone colours the number; {@link Tone#PLAIN} for none
     * @param route opens exactly what is counted; empty for no link
     */
    public record Stat(long number, String label, Tone tone, String route) {

        public Stat(long number, String label) {
            this(number, label, Tone.PLAIN, "");
        }

        public Stat(long number, String label, Tone tone) {
            this(number, label, tone, "");
        }
    }

    private StatRow(List<Stat> stats, Messages messages) {
        addClassName("trio");
        stats.forEach(stat -> add(item(stat, messages)));
    }

    /** With a border of its own, for side cards and previews. */
    public static StatRow of(List<Stat> stats, Messages messages) {
        return new StatRow(stats, messages);
    }

    /** Without a border, as the top of a card. */
    public static StatRow inCard(List<Stat> stats, Messages messages) {
        StatRow row = new StatRow(stats, messages);
        row.addClassName("in-card");
        return row;
    }

    private static Component item(Stat stat, Messages messages) {
        Component number = Pieces.bold(messages.formats().number(stat.number()));
        Span label = new Span(stat.label());
        if (stat.route().isEmpty()) {
            Div plain = Pieces.div("stat", number, label);
            return stat.tone().dress(plain);
        }
        Anchor link = new Anchor(stat.route(), number, label);
        link.addClassName("stat");
        return stat.tone().dress(link);
    }
}
