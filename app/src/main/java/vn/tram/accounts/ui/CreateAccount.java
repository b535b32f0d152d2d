package vn.tram.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.staff.CreatedAccount;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.NewAccount;
import vn.tram.staff.OneTimePassword;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffRefusal;

/** Asks for a new account, then shows its first password once. */
class CreateAccount {

    private final StaffAccounts accounts;
    private final CurrentActor current;
    private final Messages messages;
    private final TextField name;
    private final TextField login;
    private final TextField jobTitle;
    private final Select<Language> language = new Select<>();
    private CreatedAccount created;

    CreateAccount(StaffAccounts accounts, CurrentActor current, Messages messages) {
        this.accounts = accounts;
        this.current = current;
        this.messages = messages;
        this.name = field("name", NewAccount.NAME_MAX);
        this.login = field("login", NewAccount.LOGIN_MAX);
        this.jobTitle = field("job-title", NewAccount.TITLE_MAX);
        name.setRequired(true);
        login.setRequired(true);
        login.setHelperText(t("login.hint"));
        jobTitle.setHelperText(t("job-title.hint"));
        language.setLabel(t("language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> messages.text("shell.language." + each.code()));
        language.setValue(Language.VI);
    }

    void ask() {
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(name, login, jobTitle, language)
                .at(name, StaffRefusal.NAME_MISSING::equals)
                .at(
                        login,
                        refusal ->
                                refusal == StaffRefusal.LOGIN_MALFORMED
                                        || refusal == StaffRefusal.LOGIN_TAKEN)
                .does(this::create)
                .then(this::showPassword)
                .open();
    }

    private Outcome<CreatedAccount> create() {
        NewAccount asked =
                new NewAccount(
                        login.getValue(),
                        name.getValue(),
                        jobTitle.getValue(),
                        language.getValue().code());
        Outcome<CreatedAccount> outcome = accounts.create(current.get(), asked);
        if (outcome.isDone()) {
            created = outcome.value();
        }
        return outcome;
    }

    private void showPassword() {
        String page = AccountsView.ROUTE + "/" + created.id().value();
        OneTimePassword password = created.password();
        created = null;
        PasswordOnce.show(password, messages, () -> UI.getCurrent().navigate(page));
    }

    private TextField field(String key, int most) {
        TextField field = new TextField(t(key));
        field.setMaxLength(most);
        return field;
    }

    private String t(String key) {
        return messages.text("account.create." + key);
    }
}
