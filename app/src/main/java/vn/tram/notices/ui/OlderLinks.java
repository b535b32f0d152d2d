package vn.tram.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;

/** The ways to older messages and back to the newest, in the address of the page. */
final class OlderLinks {

    static final String BEFORE = "before";

    private OlderLinks() {}

    static Component of(PageAddress address, boolean more, UUID last, Messages messages) {
        Div ways = Arrange.chips();
        if (address.id(BEFORE).isPresent()) {
            ways.add(
                    new Anchor(
                            address.with(BEFORE, null).route(), messages.text("notices.newest")));
        }
        if (more) {
            ways.add(
                    new Anchor(address.with(BEFORE, last).route(), messages.text("notices.older")));
        }
        return ways;
    }
}
