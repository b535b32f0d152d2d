package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where a list has nothing: what is true, and what to do next. */
public class EmptyState extends Div {

    private EmptyState(Icon icon, String truth, String next) {
        addClassName("empty");
        getElement().setAttribute("role", "status");
        Paragraph paragraph = new Paragraph(next);
        paragraph.addClassName("s");
        add(icon.create(IconSize.HUGE), new H2(truth), paragraph);
    }

    /** Everything is done. */
    public static EmptyState allDone(String truth, String next) {
        return new EmptyState(Icon.COFFEE, truth, next);
    }

    /** A search or filter found nothing. */
    public static EmptyState nothingFound(String truth, String next) {
        return new EmptyState(Icon.SEARCH_X, truth, next);
    }

    /** There has not been anything yet. */
    public static EmptyState nothingYet(Icon icon, String truth, String next) {
        return new EmptyState(icon, truth, next);
    }

    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
