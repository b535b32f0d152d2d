package vn.tram.shell.frame;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import vn.tram.shell.FrameFacts.Bell;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.CountPill;
import vn.tram.shell.kit.Icon;

/** The bell with the number of new notices. */
public class BellLink extends Anchor {

    private final transient Messages messages;
    private final HtmlComponent count = new HtmlComponent("i");

    public BellLink(Messages messages) {
        this.messages = messages;
        addClassName("ico");
        add(Icon.BELL.create(), count);
        setVisible(false);
    }

    public void show(Bell bell) {
        setVisible(!bell.route().isEmpty());
        setHref(bell.route());
        count.setVisible(bell.news() > 0);
        count.getElement().setText(CountPill.text(bell.news()));
        setAriaLabel(messages.text("shell.bell", bell.news()));
    }
}
