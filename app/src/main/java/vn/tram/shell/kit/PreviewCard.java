package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What is known of the selected row of a list, with what can be done about it. */
public class PreviewCard extends Section {

    private final Div body = Pieces.div("pv-b");
    private final Div foot = Pieces.div("pv-f");

    /**
     * @param code the number of the case
     * @param title what is asked
     * @param about what the case is about
     */
    public PreviewCard(Icon icon, String code, TimeBadge time, String title, String about) {
        addClassNames("card", "pv");
        Span number = new Span(icon.create(IconSize.SMALL), new Span(code));
        number.addClassNames("crumb", "nowrap");
        add(
                Pieces.div(
                        "pv-h",
                        Pieces.div("row between", number, time),
                        new H2(title),
                        Pieces.div("m2 s", new Span(about))),
                body,
                foot);
    }

    public PreviewCard put(Component... content) {
        body.add(content);
        return this;
    }

    /** A part of the body with a heading of its own. */
    public PreviewCard part(String heading, Component content) {
        body.add(new H3(heading), content);
        return this;
    }

    /** Buttons at the bottom, the primary one first. */
    public PreviewCard actions(Component... buttons) {
        foot.add(buttons);
        return this;
    }

    /** What is rarely wanted, at the right end of the buttons. */
    public PreviewCard more(Component menu) {
        menu.getElement().getClassList().add("more");
        foot.add(menu);
        return this;
    }
}
