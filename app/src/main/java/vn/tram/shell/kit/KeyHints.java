package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The line under a list that says which keys do what. Hidden where there is no keyboard. */
public class KeyHints extends Div {

    /**
     * @param keys as printed on the keyboard; {@code up} and {@code down} are drawn as arrows
     */
    public record Hint(String does, String... keys) {}

    public KeyHints(List<Hint> hints) {
        addClassName("keys");
        for (Hint hint : hints) {
            Span line = new Span();
            for (String key : hint.keys()) {
                line.add(key(key));
            }
            line.add(new Span(hint.does()));
            add(line);
        }
    }

    /** A quiet sentence at the right end. */
    public KeyHints aside(String text) {
        add(Pieces.span("r", text));
        return this;
    }

    static Component key(String key) {
        Span cap = Pieces.span("kbd", "");
        switch (key) {
            case "up" -> cap.add(Icon.ARROW_UP.create(IconSize.SMALL));
            case "down" -> cap.add(Icon.ARROW_DOWN.create(IconSize.SMALL));
            default -> cap.setText(key);
        }
        return cap;
    }
}
