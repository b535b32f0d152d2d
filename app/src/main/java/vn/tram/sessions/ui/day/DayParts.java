package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.shell.kit.Icon;

/** The plain pieces that the desks are put together from. */
final class DayParts {

    private DayParts() {}

    static Div div(String classes, Component... content) {
        Div div = new Div(content);
        if (!classes.isEmpty()) {
            div.addClassNames(classes.split(" "));
        }
        return div;
    }

    static Span span(String classes, String text) {
        Span span = new Span(text);
        if (!classes.isEmpty()) {
            span.addClassNames(classes.split(" "));
        }
        return span;
    }

    static HtmlComponent element(String tag, String text) {
        HtmlComponent element = new HtmlComponent(tag);
        element.getElement().setText(text);
        return element;
    }

    static HtmlComponent bold(String text) {
        return element("b", text);
    }

    /** As high as a thumb wants it. */
    static Button big(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_LARGE);
        return button;
    }

    static Div grow(Component... content) {
        return div("grow", content);
    }

    static Div fact(Icon icon, String text) {
        return div("row s m2", icon.create(), new Span(text));
    }
}
