package vn.tram.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.StaffRefusal;

/** Asks for the present and the new password; afterwards the owner signs in anew. */
class ChangePassword {

    private final OwnAccount own;
    private final CurrentActor current;
    private final Messages messages;
    private final PasswordField present;
    private final PasswordField chosen;
    private final PasswordField repeated;

    ChangePassword(OwnAccount own, CurrentActor current, Messages messages) {
        this.own = own;
        this.current = current;
        this.messages = messages;
        this.present = field("present", "current-password");
        this.chosen = field("chosen", "new-password");
        this.repeated = field("repeated", "new-password");
        chosen.setHelperText(messages.text("staff.new-password.rules"));
    }

    void ask() {
        FormDialog.of(t("question"), t("consequence"), t("verb"), messages)
                .fields(present, chosen, repeated)
                .complete(this::complete)
                .at(
                        present,
                        refusal ->
                                refusal == StaffRefusal.PASSWORD_WRONG
                                        || refusal == StaffRefusal.PASSWORD_TRIES_USED_UP)
                .at(repeated, StaffRefusal.PASSWORDS_DIFFER::equals)
                .at(chosen, StaffRefusal.class::isInstance)
                .does(
                        () ->
                                own.changePassword(
                                        current.get(),
                                        present.getValue(),
                                        chosen.getValue(),
                                        repeated.getValue()))
                .then(() -> UI.getCurrent().getPage().setLocation("login?changed"))
                .open();
    }

    /** An empty present password is no try at guessing it. */
    private boolean complete() {
        present.setErrorMessage(t("present.missing"));
        present.setInvalid(present.isEmpty());
        return !present.isInvalid();
    }

    private PasswordField field(String key, String autocomplete) {
        PasswordField field = new PasswordField(t(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private String t(String key) {
        return messages.text("profile.password." + key);
    }
}
