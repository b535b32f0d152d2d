package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.tram.shell.Messages;

/** How many there are, in tabs, groups and the menu. Past 999 it says "999+". */
public class CountPill extends Span {

    private static final int MOST = 999;

    private CountPill(String cssClass, long count, Messages messages) {
        addClassName("cnt");
        if (!cssClass.isEmpty()) {
            addClassName(cssClass);
        }
        setText(text(count));
        if (count > MOST) {
            setTitle(messages.formats().number(count));
        }
    }

    /** Neutral. */
    public static CountPill of(long count, Messages messages) {
        return new CountPill("", count, messages);
    }

    /** Red for {@link Tone#LATE}, gold for {@link Tone#TODAY}, neutral for every other tone. */
    public static CountPill of(Tone tone, long count, Messages messages) {
        boolean coloured = tone == Tone.LATE || tone == Tone.TODAY;
        return new CountPill(coloured ? tone.name().toLowerCase(Locale.ROOT) : "", count, messages);
    }

    /** Of the chosen tab. */
    public static CountPill chosen(long count, Messages messages) {
        return new CountPill("on", count, messages);
    }

    /** The digits alone, for renderers and the menu. */
    public static String text(long count) {
        return count > MOST ? MOST + "+" : Long.toString(count);
    }
}
