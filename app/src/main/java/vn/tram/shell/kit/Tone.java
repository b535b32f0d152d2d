package vn.tram.shell.kit;

import com.vaadin.flow.component.HasStyle;

/**
 * What a colour means. Never the only sign: a tone always comes with an icon and a word. Gold
 * ({@link #TODAY}) marks "now" and nothing else, red ({@link #LATE}) late, refused and danger.
 */
public enum Tone {
    LATE,
    TODAY,
    WAIT,
    DONE,
    INFO,
    /** A lot that must not be used for now: stripes. */
    HOLD,
    /** No meaning of its own: drafts, kinds. */
    PLAIN,
    /** The gravest: filled red. */
    SOLID;

    String cssClass() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    <T extends HasStyle> T dress(T component) {
        for (Tone tone : values()) {
            component.removeClassName(tone.cssClass());
        }
        component.addClassName(cssClass());
        return component;
    }
}
