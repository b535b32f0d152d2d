package vn.tram.shell.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.shell.Messages;

/**
 * Counts along an axis as standing bars, each in parts, with a legend, and behind them the same
 * numbers as a table for whoever cannot or will not read bars.
 */
public class ColumnBars extends Div {

    /** So many names fit below the bars. */
    private static final int MOST_NAMES = 14;

    /** So few that a name may take several lines. */
    private static final int MOST_WRAPPED = 8;

    private final List<String> parts;
    private final List<Tone> tones;
    private final Messages messages;

    /**
     * @param name of the bar on the axis
     * @param counts one a part, in their order
     */
    public record Column(String name, List<Long> counts) {

        public Column {
            counts = List.copyOf(counts);
        }

        long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param parts names of the parts, from the bottom up, with their tones
     */
    public ColumnBars(List<String> parts, List<Tone> tones, Messages messages) {
        this.parts = List.copyOf(parts);
        this.tones = List.copyOf(tones);
        this.messages = messages;
        addClassName("colbars");
    }

    /**
     * @param label says in words what the bars show
     * @param axis heading of the table's first column
     */
    public ColumnBars show(String label, String axis, List<Column> columns) {
        removeAll();
        long highest = columns.stream().mapToLong(Column::sum).max().orElse(0);
        Div plot = Pieces.div(columns.size() <= MOST_WRAPPED ? "cb-plot cb-few" : "cb-plot");
        plot.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        int every = (columns.size() + MOST_NAMES - 1) / MOST_NAMES;
        for (int i = 0; i < columns.size(); i++) {
            plot.add(bar(columns.get(i), highest, every > 0 && i % every == 0));
        }
        Div scale = Pieces.div("cb-scale", Pieces.small(messages.formats().number(highest)));
        scale.getElement().setAttribute("aria-hidden", "true");
        add(Pieces.div("cb-frame", scale, plot));
        if (parts.size() > 1) {
            add(legend(columns));
        }
        add(table(label, axis, columns));
        return this;
    }

    private Div bar(Column column, long highest, boolean named) {
        Div stack = Pieces.div("cb-stack");
        for (int part = parts.size() - 1; part >= 0; part--) {
            long count = column.counts().get(part);
            if (count > 0) {
                HtmlComponent piece = tones.get(part).dress(new HtmlComponent("i"));
                piece.getStyle().set("height", 100.0 * count / highest + "%");
                stack.add(piece);
            }
        }
        Div bar = Pieces.div("cb-bar", stack, Pieces.small(named ? column.name() : "\u00a0"));
        bar.getElement()
                .setAttribute(
                        "title", column.name() + ": " + messages.formats().number(column.sum()));
        return bar;
    }

    private Div legend(List<Column> columns) {
        Div legend = Pieces.div("leg");
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            long sum = columns.stream().mapToLong(column -> column.counts().get(part)).sum();
            legend.add(
                    new Div(
                            tones.get(i).dress(new HtmlComponent("i")),
                            Pieces.span("", parts.get(i) + " "),
                            Pieces.bold(messages.formats().number(sum))));
        }
        return legend;
    }

    private NumberTable table(String label, String axis, List<Column> columns) {
        NumberTable table = new NumberTable(label);
        table.head(axis, parts);
        columns.forEach(
                column ->
                        table.row(
                                column.name(),
                                column.counts().stream()
                                        .map(count -> messages.formats().number(count))
                                        .toList()));
        return table.folded(messages.text("kit.chart.table"));
    }
}
