package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.tram.kernel.EmailAddress;
import vn.tram.shell.Language;
import vn.tram.shell.LanguageChoice;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.SingleKeys;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.AccountView;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.HeldRight;
import vn.tram.staff.OwnAccount;

/** Somebody's own account: rights, password, language, keys. */
@PermitAll
@Route(value = "profile", layout = MainLayout.class)
class ProfileView extends Page implements HasDynamicTitle {

    private final transient OwnAccount own;
    private final transient CurrentActor current;
    private final transient Messages messages;

    ProfileView(
            OwnAccount own,
            CurrentActor current,
            RightWords words,
            GrantRight grant,
            Messages messages) {
        this.own = own;
        this.current = current;
        this.messages = messages;
        AccountView account = own.view(current.get());
        List<HeldRight> rights =
                account.rights().stream().filter(held -> !held.endedBy(grant.today())).toList();
        add(
                new PageHeader(account.displayName()).facts(new Span(account.jobTitle())),
                SideBySide.ofCase(
                        Arrange.stack(
                                new Card(t("rights"))
                                        .flush()
                                        .put(
                                                RightsTable.of(
                                                        rights,
                                                        words,
                                                        messages,
                                                        grant.today(),
                                                        held -> new Span()))
                                        .foot(Texts.quiet(t("rights.note"))),
                                security(account)),
                        language(),
                        keys()));
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    private Card security(AccountView account) {
        DetailsList list =
                new DetailsList()
                        .row(t("login"), account.login())
                        .row(
                                messages.text("account.email"),
                                account.email()
                                        .map(EmailAddress::value)
                                        .orElseGet(() -> messages.text("account.email.none")))
                        .row(
                                t("factor"),
                                AccountChips.factor(account.secondFactorEnrolled(), messages))
                        .row(
                                t("last"),
                                account.lastSignedInAt()
                                        .map(messages.formats()::dateTime)
                                        .orElse(""));
        return new Card(t("security"), list, Texts.quiet(t("factor.note")))
                .actions(
                        Buttons.secondary(
                                t("password"),
                                Icon.KEY_ROUND,
                                event -> new ChangePassword(own, current, messages).ask()),
                        Buttons.secondary(
                                messages.text("account.email.change"),
                                event -> changeEmail(account).ask()));
    }

    private ChangeEmail changeEmail(AccountView account) {
        return new ChangeEmail(
                account.email(),
                typed -> own.changeEmail(current.get(), typed),
                () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)),
                messages);
    }

    private Component language() {
        RadioButtonGroup<Language> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(t("language"));
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(each -> messages.text("shell.language." + each.code()));
        choice.setValue(Language.current());
        choice.addValueChangeListener(event -> LanguageChoice.choose(event.getValue()));
        return new Card(t("language"), choice, Texts.quiet(t("this-browser")));
    }

    private Component keys() {
        Checkbox letters = new Checkbox(t("keys.letters"));
        letters.setValue(SingleKeys.on());
        letters.addValueChangeListener(
                event -> {
                    SingleKeys.set(event.getValue());
                    Toasts.success(t("saved"));
                });
        return new Card(t("keys"), letters, Texts.quiet(t("keys.note")));
    }

    private String t(String key) {
        return messages.text("profile." + key);
    }
}
