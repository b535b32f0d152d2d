package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.shell.Messages;

/** The top of a page: way back, title, state, and what can be done with the whole page. */
public class PageHeader extends Header {

    /**
     * @param route path without a leading slash, with its query; empty for the page itself
     */
    public record Crumb(String text, String route) {

        public static Crumb here(String text) {
            return new Crumb(text, "");
        }
    }

    private final H1 title = new H1();
    private final Div line = Pieces.div("row wrap");
    private final Div text = Pieces.div("grow", line);
    private final Div actions = Pieces.div("actions");
    private final Div facts = Pieces.div("facts");

    public PageHeader(String title) {
        addClassName("page-head");
        this.title.setText(title);
        line.add(this.title);
        add(text, actions);
    }

    public PageHeader crumbs(Messages messages, List<Crumb> crumbs) {
        OrderedList list = new OrderedList();
        list.addClassName("crumb");
        for (Crumb crumb : crumbs) {
            ListItem item = new ListItem();
            if (list.getChildren().findAny().isPresent()) {
                item.add(Icon.CHEVRON_RIGHT.create(IconSize.SMALL));
            }
            item.add(crumb.route().isEmpty() ? current(crumb) : link(crumb));
            list.add(item);
        }
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", messages.text("kit.crumbs"));
        text.addComponentAsFirst(nav);
        return this;
    }

    /** Beside the title: tabs, or one quiet fact. */
    public PageHeader beside(Component... content) {
        line.add(content);
        return this;
    }

    /** Under the title: the state as a chip, then facts joined by middle dots. */
    public PageHeader facts(Component... content) {
        facts.add(content);
        text.add(facts);
        return this;
    }

    /** At the right, the primary one last. */
    public PageHeader actions(Component... content) {
        actions.add(content);
        return this;
    }

    public void setTitleText(String text) {
        title.setText(text);
    }

    private static Component current(Crumb crumb) {
        Span here = new Span(crumb.text());
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static Component link(Crumb crumb) {
        return new Anchor(crumb.route(), crumb.text());
    }
}
