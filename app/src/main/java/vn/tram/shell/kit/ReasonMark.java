package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;

/** What is wrong, inside a cell: symbol and words in the colour of its weight. */
public class ReasonMark extends Span {

    private ReasonMark(Tone tone, Icon icon, String words) {
        addClassName("why-c");
        tone.dress(this);
        add(icon.create(IconSize.SMALL), new Span(words));
    }

    /** Tone LATE for a fault, TODAY for what needs a look. */
    public static ReasonMark of(Tone tone, Icon icon, String words) {
        return new ReasonMark(tone, icon, words);
    }
}
