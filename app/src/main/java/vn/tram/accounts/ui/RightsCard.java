package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.AccountView;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.HeldRight;
import vn.tram.staff.StaffAccounts;

/** The rights of an account, past ones too. */
class RightsCard extends Card {

    private final transient AccountView account;
    private final transient StaffAccounts accounts;
    private final transient RightWords words;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient Runnable reload;
    private final transient LocalDate today;

    /**
     * @param changeable false for one's own rights, which somebody else must change
     */
    RightsCard(
            AccountView account,
            boolean changeable,
            StaffAccounts accounts,
            GrantRight grant,
            RightWords words,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        super(messages.text("account.rights"));
        this.account = account;
        this.accounts = accounts;
        this.words = words;
        this.current = current;
        this.messages = messages;
        this.reload = reload;
        this.today = grant.today();
        if (account.rights().isEmpty()) {
            put(EmptyState.nothingYet(Icon.KEY_ROUND, t("none"), t("none.next")));
        } else {
            flush().put(
                            RightsTable.of(
                                    account.rights(),
                                    words,
                                    messages,
                                    today,
                                    changeable ? this::revoke : right -> new Span()));
        }
        if (changeable) {
            aside(
                    Buttons.small(
                            Buttons.secondary(
                                    t("grant"), Icon.PLUS, event -> grant.ask(account, reload))));
        }
    }

    private Component revoke(HeldRight held) {
        return held.endedBy(today)
                ? new Span()
                : Buttons.small(Buttons.quiet(t("revoke"), event -> askRevoke(held)));
    }

    private void askRevoke(HeldRight held) {
        ConfirmActionDialog.danger(
                        messages.text(
                                "account.rights.revoke.question",
                                words.role(held.right()),
                                account.displayName(),
                                words.place(held.right())),
                        t("revoke.consequence"),
                        t("revoke"),
                        messages)
                .does(() -> accounts.revoke(current.get(), held.id()))
                .then(
                        () -> {
                            Toasts.success(t("revoked"));
                            reload.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("account.rights." + key);
    }
}
