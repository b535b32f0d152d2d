package vn.tram.accounts.ui;

import com.vaadin.flow.component.dialog.Dialog;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.OneTimePassword;

/** Shows a one-time password; once the dialog is closed nobody can see it again. */
final class PasswordOnce {

    private PasswordOnce() {}

    static void show(OneTimePassword password, Messages messages, Runnable afterwards) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(messages.text("account.password-once.title"));
        dialog.setWidth("480px");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.add(
                Arrange.stack(
                        Texts.quiet(messages.text("account.password-once.text")),
                        Texts.secret(password.reveal()),
                        Texts.quiet(messages.text("account.password-once.next"))));
        dialog.getFooter()
                .add(
                        Buttons.primary(
                                messages.text("account.password-once.done"),
                                event -> {
                                    dialog.close();
                                    afterwards.run();
                                }));
        dialog.open();
    }
}
