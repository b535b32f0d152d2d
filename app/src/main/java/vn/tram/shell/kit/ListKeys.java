package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.SingleKeys;

/**
 * The keys of a list: they work only while focus is inside it and not in a field, so single letters
 * never get in the way of typing (WCAG 2.1.4). {@code ?} opens the list of all keys.
 */
public final class ListKeys {

    private static final String OUTSIDE_FIELDS =
            " && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && !event.composedPath().some(e => e.matches"
                    + " && e.matches('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable=true]'))";

    /** Enter on a link or button inside the list is theirs. */
    private static final String OUTSIDE_BUTTONS =
            " && !event.composedPath().some(e => e.matches && e.matches('a,button,vaadin-button'))";

    private static final String OUTSIDE_BOXES =
            " && !event.composedPath().some(e => e.matches && e.matches('vaadin-checkbox'))";

    private final Component list;
    private final Messages messages;
    private final boolean letters;
    private final List<KeyHints.Hint> hints = new ArrayList<>();

    private ListKeys(Component list, Messages messages, boolean letters) {
        this.list = list;
        this.messages = messages;
        this.letters = letters;
        listen("?", this::showAll);
    }

    /** When the reader switched single letters off, only arrows, Enter and Esc work. */
    public static ListKeys on(Component list, Messages messages) {
        return new ListKeys(list, messages, SingleKeys.on());
    }

    /** Arrow keys choose: the row that has focus is the selected one. */
    public <T> ListKeys arrowsSelect(Grid<T> grid, String does) {
        grid.addCellFocusListener(event -> event.getItem().ifPresent(grid::select));
        hints.add(new KeyHints.Hint(does, "up", "down"));
        return this;
    }

    /** Arrow keys move the focus and choose nothing: for lists of which several can be chosen. */
    public ListKeys arrowsMove(String does) {
        hints.add(new KeyHints.Hint(does, "up", "down"));
        return this;
    }

    public ListKeys enter(String does, Runnable act) {
        hints.add(new KeyHints.Hint(does, "Enter"));
        listen("Enter", act);
        return this;
    }

    /**
     * Space marks the row that has focus, where several can be marked; in its box it does so
     * anyway.
     */
    public ListKeys space(String does, Runnable act) {
        hints.add(new KeyHints.Hint(does, messages.text("kit.keys.space")));
        list.getElement()
                .addEventListener("keydown", event -> act.run())
                .setFilter("event.key === ' '" + OUTSIDE_FIELDS + OUTSIDE_BOXES + OUTSIDE_BUTTONS)
                .preventDefault();
        return this;
    }

    public ListKeys escape(String does, Runnable act) {
        hints.add(new KeyHints.Hint(does, "Esc"));
        listen("Escape", act);
        return this;
    }

    /**
     * @param key one letter or digit, as printed on the keyboard; both cases work
     */
    public ListKeys key(String key, String does, Runnable act) {
        if (letters) {
            hints.add(new KeyHints.Hint(does, key));
            listen(key, act);
        }
        return this;
    }

    /** Digits 1, 2, 3 … each do one of these, as tabs in their order. */
    public ListKeys digits(String does, List<Runnable> acts) {
        if (letters) {
            String[] keys = new String[acts.size()];
            for (int i = 0; i < acts.size(); i++) {
                keys[i] = Integer.toString(i + 1);
                listen(keys[i], acts.get(i));
            }
            hints.add(new KeyHints.Hint(does, keys));
        }
        return this;
    }

    /** The line for under the list. */
    public KeyHints hints() {
        List<KeyHints.Hint> all = new ArrayList<>(hints);
        all.add(new KeyHints.Hint(messages.text("kit.keys.all"), "?"));
        return new KeyHints(all);
    }

    private void showAll() {
        KeysDialog.open(hints, messages);
    }

    private void listen(String key, Runnable act) {
        String name = key.length() == 1 ? key.toLowerCase(java.util.Locale.ROOT) : key;
        String tested = key.length() == 1 ? "event.key.toLowerCase()" : "event.key";
        String outside = key.equals("Enter") ? OUTSIDE_FIELDS + OUTSIDE_BUTTONS : OUTSIDE_FIELDS;
        list.getElement()
                .addEventListener("keydown", event -> act.run())
                .setFilter(tested + " === '" + name + "'" + outside)
                .preventDefault();
    }

    /** Also tells a screen reader, which does not see the line of hints. */
    public Component spokenHints() {
        Div spoken = Pieces.div("sr");
        hints.forEach(
                hint -> spoken.add(new Span(String.join(" ", hint.keys()) + " " + hint.does())));
        return spoken;
    }
}
