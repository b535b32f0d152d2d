package vn.tram.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Language;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.AccountView;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;

/** One account: what its owner may do, and what an administrator may do with it. */
@RolesAllowed("ADMIN")
@Route(value = AccountsView.ROUTE, layout = MainLayout.class)
class AccountPage extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient StaffAccounts accounts;
    private final transient GrantRight grant;
    private final transient RightWords words;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private String title = "";

    AccountPage(
            StaffAccounts accounts,
            GrantRight grant,
            RightWords words,
            CurrentActor current,
            Messages messages) {
        this.accounts = accounts;
        this.grant = grant;
        this.words = words;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(title);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        StaffId account =
                PageAddress.uuid(id).map(StaffId::new).orElseThrow(NotFoundException::new);
        removeAll();
        Outcome<AccountView> outcome = accounts.account(current.get(), account);
        if (outcome instanceof Outcome.Refused<AccountView> refused) {
            if (refused.refusal() == StaffRefusal.UNKNOWN_ACCOUNT) {
                throw new NotFoundException();
            }
            title = messages.text("accounts.title");
            add(Banner.refused(refused.refusal(), messages));
            return;
        }
        show(outcome.value());
    }

    private void show(AccountView account) {
        title = account.displayName();
        boolean own = account.id().equals(current.get().id());
        add(header(account, own));
        if (own) {
            add(Banner.of(Tone.INFO, Icon.INFO, t("own")));
        }

        add(
                SideBySide.ofCase(
                        new RightsCard(
                                account,
                                !own,
                                accounts,
                                grant,
                                words,
                                current,
                                messages,
                                this::reload),
                        data(account)));
    }

    private PageHeader header(AccountView account, boolean own) {
        PageHeader header =
                new PageHeader(account.displayName())
                        .crumbs(
                                messages,
                                List.of(
                                        new Crumb(
                                                messages.text("accounts.title"),
                                                AccountsView.ROUTE),
                                        Crumb.here(account.login())))
                        .facts(
                                AccountChips.of(
                                        account.active(), account.secondFactorEnrolled(), messages),
                                new Span(account.jobTitle()));
        if (!own) {
            List<Button> acts =
                    new ArrayList<>(
                            new AccountActs(accounts, current, messages, this::reload).of(account));
            header.actions(acts.toArray(Button[]::new));
        }
        return header;
    }

    private Card data(AccountView account) {
        String language =
                messages.text(
                        "shell.language."
                                + Language.of(Locale.forLanguageTag(account.language())).code());
        DetailsList list =
                new DetailsList()
                        .row(t("login"), account.login())
                        .row(t("job-title"), account.jobTitle())
                        .row(t("language"), language)
                        .row(
                                t("email"),
                                account.email()
                                        .map(EmailAddress::value)
                                        .orElseGet(() -> t("email.none")))
                        .row(
                                t("last"),
                                account.lastSignedInAt()
                                        .map(messages.formats()::dateTime)
                                        .orElseGet(() -> messages.text("accounts.never")));
        Card card = new Card(t("data"), list);
        if (account.mustChangePassword()) {
            card.put(Banner.of(Tone.INFO, Icon.KEY_ROUND, t("must-change")));
        }
        boolean own = account.id().equals(current.get().id());
        return own ? card : card.actions(changeEmail(account));
    }

    private Button changeEmail(AccountView account) {
        ChangeEmail change =
                new ChangeEmail(
                        account.email(),
                        typed -> accounts.changeEmail(current.get(), account.id(), typed),
                        this::reload,
                        messages);
        return Buttons.secondary(t("email.change"), event -> change.ask());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("account." + key);
    }
}
