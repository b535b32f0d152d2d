package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;

/** A notice inside the page that stays. May carry one button or link. */
public class Banner extends Div {

    private final Div text = new Div();

    private Banner(Tone tone, Icon icon, String strong, String rest) {
        addClassName("ban");
        tone.dress(this);
        getElement().setAttribute("role", "status");
        if (!strong.isEmpty()) {
            text.add(Pieces.bold(strong), new Span(" "));
        }
        text.add(new Span(rest));
        add(icon.create(), text);
    }

    /** Tones LATE, TODAY, DONE and INFO. */
    public static Banner of(Tone tone, Icon icon, String text) {
        return new Banner(tone, icon, "", text);
    }

    /** The first sentence bold, the rest plain. */
    public static Banner of(Tone tone, Icon icon, String strong, String rest) {
        return new Banner(tone, icon, strong, rest);
    }

    /** A refusal that just came back: red, read out at once. */
    public static Banner refused(String words) {
        return of(Tone.LATE, Icon.CIRCLE_ALERT, words).alert();
    }

    /** The same, with the way out where the page is older than what it shows. */
    public static Banner refused(Refusal refusal, Messages messages) {
        Banner banner = refused(messages.refusal(refusal));
        return refusal.outdated() ? banner.action(reload(messages)) : banner;
    }

    private static Button reload(Messages messages) {
        return Buttons.small(
                Buttons.secondary(
                        messages.text("kit.reload"),
                        Icon.REFRESH_CW,
                        event -> UI.getCurrent().getPage().reload()));
    }

    /** Read out at once, because it appears by itself. */
    public Banner alert() {
        getElement().setAttribute("role", "alert");
        return this;
    }

    /** Takes focus, for the summary after a failed act. */
    public Banner focusOnAttach() {
        getElement().setAttribute("tabindex", "-1");
        addAttachListener(event -> getElement().callJsFunction("focus"));
        return this;
    }

    /** Content under or behind the words: links to the places that need repair. */
    public Banner put(Component... content) {
        for (Component each : content) {
            text.add(new Span(" "), each);
        }
        return this;
    }

    /** The one button, at the right. */
    public Banner action(Component action) {
        add(Pieces.div("r", action));
        return this;
    }
}
