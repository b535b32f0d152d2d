package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The plain elements that the components of this package are put together from. */
final class Pieces {

    private Pieces() {}

    static Div div(String cssClasses, Component... content) {
        Div div = new Div(content);
        div.addClassNames(cssClasses.split(" "));
        return div;
    }

    static Span span(String cssClasses, String text) {
        Span span = new Span(text);
        if (!cssClasses.isEmpty()) {
            span.addClassNames(cssClasses.split(" "));
        }
        return span;
    }

    /** Read by screen readers only. */
    static Span spoken(String text) {
        return span("sr", text);
    }

    static HtmlComponent element(String tag, String text) {
        HtmlComponent element = new HtmlComponent(tag);
        element.getElement().setText(text);
        return element;
    }

    static HtmlComponent bold(String text) {
        return element("b", text);
    }

    static HtmlComponent small(String text) {
        return element("small", text);
    }
}
