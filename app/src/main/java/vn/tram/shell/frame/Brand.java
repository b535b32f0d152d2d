package vn.tram.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import vn.tram.shell.Messages;

/** Logo and name; leads to the inbox, where everybody starts. */
public class Brand extends Anchor {

    public Brand(Messages messages) {
        super("");
        addClassName("brand");
        Image logo = new Image("logo.svg", "");
        logo.setWidth("32px");
        logo.setHeight("32px");
        add(logo, new Span(messages.text("shell.name")));
    }
}
