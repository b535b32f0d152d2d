package vn.tram.shell.frame;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.shell.FrameFacts.Workplace;

/** Where the person in front of the screen works: unit, and under it the province. */
public class WorkplaceLine extends Div {

    public WorkplaceLine(Workplace workplace) {
        addClassName("unit");
        HtmlComponent name = new HtmlComponent("b");
        name.getElement().setText(workplace.name());
        add(name, new Span(workplace.area()));
    }
}
