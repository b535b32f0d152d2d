package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Words that look as what they are. */
public final class Texts {

    private Texts() {}

    /** Secondary: smaller and lighter. */
    public static Span quiet(String text) {
        return Pieces.span("s m2", text);
    }

    /** A cell of a table whose words may take several lines. */
    public static Span wrapping(String text) {
        return Pieces.span("wrapping", text);
    }

    /** Shown once, to be copied by hand or by a double click. */
    public static Div secret(String text) {
        Div secret = Pieces.div("secret");
        secret.setText(text);
        return secret;
    }

    /** A long technical value; a click selects all of it. */
    public static Span hash(String text) {
        return Pieces.span("hash", text);
    }
}
