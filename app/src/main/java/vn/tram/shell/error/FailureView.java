package vn.tram.shell.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Tone;

/** A fault of ours while a page was being opened: a reference number, no technical words. */
@PermitAll
@ParentLayout(MainLayout.class)
class FailureView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    private final transient Messages messages;

    FailureView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Reference reference = Reference.next();
        LOG.error(
                "{} while opening /{}",
                reference,
                event.getLocation().getFirstSegment(),
                parameter.getException());
        add(new PageHeader(messages.text("shell.failure.title")));
        add(
                Banner.of(
                                Tone.LATE,
                                Icon.CIRCLE_ALERT,
                                messages.text("shell.failure.reference", reference.value()),
                                messages.text("shell.failure.text"))
                        .action(new Anchor("", messages.text("shell.to-inbox"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(messages.text("shell.failure.title"));
    }
}
