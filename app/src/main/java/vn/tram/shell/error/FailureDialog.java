package vn.tram.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;

/** A fault of ours while a button was being answered: the page and what was typed stay. */
class FailureDialog implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureDialog.class);

    private final transient Messages messages;

    FailureDialog(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        Reference reference = Reference.next();
        LOG.error("{} while answering a screen", reference, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> open(reference));
        }
    }

    private void open(Reference reference) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(messages.text("shell.failure.title"));
        dialog.setWidth("480px");
        dialog.add(
                Banner.of(
                                Tone.LATE,
                                Icon.CIRCLE_ALERT,
                                messages.text("shell.failure.reference", reference.value()))
                        .alert(),
                new Paragraph(messages.text("shell.failure.stays")));
        dialog.getFooter()
                .add(Buttons.secondary(messages.text("kit.close"), click -> dialog.close()));
        dialog.open();
    }
}
