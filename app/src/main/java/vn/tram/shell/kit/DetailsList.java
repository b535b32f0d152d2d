package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts as label and value, two columns. */
public class DetailsList extends DescriptionList {

    public DetailsList() {
        addClassName("kv");
    }

    /** An empty value is left out, so callers need not ask. */
    public DetailsList row(String label, String value) {
        return value == null || value.isBlank() ? this : row(label, new Span(value));
    }

    public DetailsList row(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
