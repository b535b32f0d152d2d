package vn.tram.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
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
        UI ui = UI.getCurrent();
        if (denied(event.getThrowable())) {
            LOG.warn("an act was pressed that the actor has no right to");
            tell(ui, Banner.of(Tone.INFO, Icon.LOCK, messages.text("shell.denied.act")));
            return;
        }
        Reference reference = Reference.next();
        LOG.error("{} while answering a screen", reference, event.getThrowable());
        String words = messages.text("shell.failure.reference", reference.value());
        String rest = messages.text("shell.failure.stays");
        tell(ui, Banner.of(Tone.LATE, Icon.CIRCLE_ALERT, words, rest).alert());
    }

    private static boolean denied(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }

    private void tell(UI ui, Banner banner) {
        if (ui != null) {
            ui.access(() -> open(banner));
        }
    }

    private void open(Banner banner) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(messages.text("shell.failure.not-done"));
        dialog.setWidth("480px");
        dialog.add(banner);
        dialog.getFooter()
                .add(Buttons.secondary(messages.text("kit.close"), click -> dialog.close()));
        dialog.open();
    }
}
