package vn.tram.shell.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Tone;

/** Says that the right is missing and nothing about what lies behind it. */
abstract class DeniedPage extends Page implements HasDynamicTitle {

    private final transient Messages messages;

    DeniedPage(Messages messages) {
        this.messages = messages;
        add(new PageHeader(messages.text("shell.denied.title")));
        add(
                Banner.of(Tone.INFO, Icon.LOCK, messages.text("shell.denied.text"))
                        .action(new Anchor("", messages.text("shell.to-inbox"))));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(messages.text("shell.denied.title"));
    }
}
