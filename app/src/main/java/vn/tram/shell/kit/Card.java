package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card: a title with at most one link or control at its right, and content. */
public class Card extends Section {

    private final Div body = Pieces.div("p");
    private Div head;

    public Card() {
        addClassName("card");
        add(body);
    }

    public Card(String title, Component... content) {
        this();
        H2 heading = new H2(title);
        head = Pieces.div("h", heading);
        addComponentAsFirst(head);
        setAriaLabelledBy(heading);
        body.add(content);
    }

    /** A symbol before the title and a quiet fact behind it: a file, when it was read. */
    public Card lead(Icon icon, String fact) {
        head.addComponentAsFirst(icon.create());
        head.add(Pieces.span("m2 s", fact));
        return this;
    }

    /**
     * Tabs in the place of a title, and at their right what narrows the content.
     *
     * @param tabs its name is read out as the card's
     */
    public static Card tabbed(LinkTabs tabs, Component... right) {
        Card card = new Card();
        card.head = Pieces.div("h", tabs);
        if (right.length > 0) {
            card.head.add(Pieces.div("r row", right));
        }
        card.head.addClassName("tabbed");
        card.addComponentAsFirst(card.head);
        return card;
    }

    /** Stands at the right end of the title: one link, one filter or one short fact. */
    public Card aside(Component aside) {
        aside.getElement().getClassList().add("r");
        aside.getElement().getClassList().add("s");
        head.add(aside);
        return this;
    }

    public Card put(Component... content) {
        body.add(content);
        return this;
    }

    /** Content without padding, as tables want it. */
    public Card flush() {
        body.removeClassName("p");
        body.addClassName("flush");
        return this;
    }

    /** Takes the height that is left and scrolls inside. */
    public Card fill() {
        addClassName("fill");
        return this;
    }

    /** Raised: what is to be acted on now. */
    public Card raised() {
        addClassName("raised");
        return this;
    }

    /** A quiet line under the content: how many of how many, keys. */
    public Card foot(Component... content) {
        add(Pieces.div("tf", content));
        return this;
    }

    /** A line of buttons under the content, the primary one first. */
    public Card actions(Component... content) {
        add(Pieces.div("foot", content));
        return this;
    }

    /** Where content goes that changes later. */
    public Div body() {
        return body;
    }

    private void setAriaLabelledBy(H2 heading) {
        String id = "card-" + Integer.toHexString(System.identityHashCode(this));
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
    }
}
