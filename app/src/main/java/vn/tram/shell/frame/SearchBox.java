package vn.tram.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import vn.tram.shell.Messages;
import vn.tram.shell.TypedSearch;
import vn.tram.shell.kit.Icon;

/**
 * The search field of the bar. {@code /} goes there (tram.js), Enter opens the search page. What is
 * typed may be a name or a number, so it never stands in the address.
 */
public class SearchBox extends Div {

    /** The text of a citizen card's QR must fit. */
    private static final int LONGEST = 400;

    private final TextField field = new TextField();
    private final Span key = new Span("/");

    /**
     * @param offered false leaves the field's place in the bar empty
     */
    public SearchBox(boolean offered, Messages messages) {
        addClassName("find");
        if (!offered) {
            return;
        }
        getElement().setAttribute("role", "search");
        field.setPlaceholder(messages.text("shell.search"));
        field.setAriaLabel(messages.text("shell.search"));
        field.setMaxLength(LONGEST);
        field.setPrefixComponent(Icon.SEARCH.create());
        field.getElement().setAttribute("data-tram-search", true);
        key.addClassName("kbd");
        key.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(key);
        field.getElement()
                .addEventListener("keydown", event -> search())
                .setFilter("event.key === 'Enter'");
        add(field);
    }

    /** Whether {@code /} goes here: a single key that can be switched off. */
    public void obeyKey(boolean on) {
        field.getElement().setAttribute("data-keys", on ? "on" : "off");
        key.setVisible(on);
    }

    /** What was typed goes on to the search page and does not stay in the bar of every page. */
    private void search() {
        String typed = field.getValue().trim();
        if (!typed.isEmpty()) {
            field.clear();
            getUI().ifPresent(ui -> TypedSearch.open(ui, typed));
        }
    }
}
