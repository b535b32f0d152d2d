package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;

/** What a thing is: a squared label of icon and words. One a row. */
public class StatusChip extends Span {

    private StatusChip(Tone tone, Icon icon, String text) {
        addClassName("chip");
        tone.dress(this);
        add(icon.create(IconSize.SMALL), new Span(text));
    }

    public static StatusChip of(Tone tone, Icon icon, String text) {
        return new StatusChip(tone, icon, text);
    }
}
