package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * A short word that something worked: four seconds, bottom left. Never for errors, which stay where
 * they belong in the page ({@link Banner}).
 */
public final class Toasts {

    private static final int MILLISECONDS = 4000;

    private Toasts() {}

    public static void success(String text) {
        Notification toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(MILLISECONDS);
        toast.add(Pieces.div("toast", Icon.CIRCLE_CHECK.create(), new Span(text)));
        toast.open();
    }
}
