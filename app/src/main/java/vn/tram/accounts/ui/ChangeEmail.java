package vn.tram.accounts.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.StaffRefusal;

/** Asks where somebody is told of tasks; an empty field takes the address away. */
class ChangeEmail {

    private final Function<String, Outcome<Void>> operation;
    private final Runnable reload;
    private final Messages messages;
    private final TextField field;

    ChangeEmail(
            Optional<EmailAddress> present,
            Function<String, Outcome<Void>> operation,
            Runnable reload,
            Messages messages) {
        this.operation = operation;
        this.reload = reload;
        this.messages = messages;
        this.field = new TextField(messages.text("account.email"));
        field.setMaxLength(EmailAddress.MAX_LENGTH);
        field.setValue(present.map(EmailAddress::value).orElse(""));
        field.getElement().setAttribute("autocomplete", "email").setAttribute("inputmode", "email");
    }

    void ask() {
        FormDialog.of(t("change"), t("explanation"), t("verb"), messages)
                .fields(field)
                .at(field, StaffRefusal.EMAIL_MALFORMED::equals)
                .does(() -> operation.apply(field.getValue()))
                .then(
                        () -> {
                            Toasts.success(t("saved"));
                            reload.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("account.email." + key);
    }
}
