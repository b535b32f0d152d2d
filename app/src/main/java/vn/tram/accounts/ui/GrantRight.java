package vn.tram.accounts.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.AccountView;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffAccounts;

/** Gives somebody a right: role, place, days. */
@Component
class GrantRight {

    private final StaffAccounts accounts;
    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    GrantRight(
            StaffAccounts accounts,
            AdministrativeUnits units,
            Facilities facilities,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.facilities = facilities;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    LocalDate today() {
        return messages.formats().localDate(clock.instant());
    }

    void ask(AccountView account, Runnable afterwards) {
        RightFields fields = new RightFields(units, facilities, today(), messages);
        FormDialog dialog =
                FormDialog.of(
                        messages.text("account.grant.question", account.displayName()),
                        messages.text("account.grant.explanation"),
                        messages.text("account.grant.verb"),
                        messages);
        fields.answersIn(dialog)
                .fields(fields.all())
                .complete(fields::complete)
                .does(
                        () ->
                                accounts.grant(
                                        current.get(),
                                        account.id(),
                                        fields.right(),
                                        fields.from(),
                                        fields.until()))
                .then(
                        () -> {
                            Toasts.success(messages.text("account.grant.done"));
                            afterwards.run();
                        })
                .open();
    }
}
