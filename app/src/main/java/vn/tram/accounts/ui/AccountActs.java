package vn.tram.accounts.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.AccountView;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.OneTimePassword;
import vn.tram.staff.StaffAccounts;

/** What an administrator may do with somebody else's account as a whole. */
class AccountActs {

    private final StaffAccounts accounts;
    private final CurrentActor current;
    private final Messages messages;
    private final Runnable reload;

    AccountActs(StaffAccounts accounts, CurrentActor current, Messages messages, Runnable reload) {
        this.accounts = accounts;
        this.current = current;
        this.messages = messages;
        this.reload = reload;
    }

    /** Those that make sense in the account's state. */
    List<Button> of(AccountView account) {
        List<Button> acts = new ArrayList<>();
        if (account.active()) {
            acts.add(
                    Buttons.secondary(
                            t("password"), Icon.KEY_ROUND, event -> askPassword(account)));
            if (account.secondFactorEnrolled()) {
                acts.add(
                        Buttons.secondary(
                                t("factor"),
                                Icon.SHIELD,
                                event ->
                                        ask(
                                                "factor",
                                                account,
                                                () ->
                                                        accounts.resetSecondFactor(
                                                                current.get(), account.id()))));
            }
            acts.add(
                    Buttons.danger(
                            t("close"),
                            event ->
                                    ask(
                                            "close",
                                            account,
                                            () ->
                                                    accounts.deactivate(
                                                            current.get(), account.id()))));
        } else {
            acts.add(
                    Buttons.primary(
                            t("reopen"),
                            event ->
                                    ask(
                                            "reopen",
                                            account,
                                            () ->
                                                    accounts.reactivate(
                                                            current.get(), account.id()))));
        }
        return acts;
    }

    private void ask(String act, AccountView account, Supplier<Outcome<?>> operation) {
        dialog(act, account)
                .does(operation)
                .then(
                        () -> {
                            Toasts.success(t(act + ".done"));
                            reload.run();
                        })
                .open();
    }

    private void askPassword(AccountView account) {
        OneTimePassword[] fresh = new OneTimePassword[1];
        dialog("password", account)
                .does(
                        () -> {
                            Outcome<OneTimePassword> outcome =
                                    accounts.resetPassword(current.get(), account.id());
                            fresh[0] = outcome.isDone() ? outcome.value() : null;
                            return outcome;
                        })
                .then(() -> PasswordOnce.show(fresh[0], messages, reload))
                .open();
    }

    private ConfirmActionDialog dialog(String act, AccountView account) {
        String question = messages.text("account.act." + act + ".question", account.displayName());
        String consequence = t(act + ".consequence");
        return act.equals("close")
                ? ConfirmActionDialog.danger(question, consequence, t(act), messages)
                : ConfirmActionDialog.of(question, consequence, t(act), messages);
    }

    private String t(String key) {
        return messages.text("account.act." + key);
    }
}
