package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Div;

/** A cell of a table with a name and a quiet line under it. */
public class TwoLines extends Div {

    private TwoLines(String name, String line) {
        addClassName("two-line");
        add(Pieces.bold(name));
        if (!line.isBlank()) {
            add(Pieces.small(line));
        }
    }

    /**
     * @param line may be empty
     */
    public static TwoLines of(String name, String line) {
        return new TwoLines(name, line);
    }
}
