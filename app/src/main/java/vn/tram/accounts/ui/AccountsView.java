package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.AccountLine;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.StaffAccounts;

/** Accounts that the administrator looks after. */
@RolesAllowed("ADMIN")
@Route(value = AccountsView.ROUTE, layout = MainLayout.class)
class AccountsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/accounts";

    private static final String TYPED = "q";
    private static final String CLOSED = "closed";
    private static final int PORTION = 100;

    private final transient StaffAccounts accounts;
    private final transient RightWords words;
    private final transient CurrentActor current;
    private final transient Messages messages;

    AccountsView(
            StaffAccounts accounts, RightWords words, CurrentActor current, Messages messages) {
        this.accounts = accounts;
        this.words = words;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageAddress address = PageAddress.of(event.getLocation());
        removeAll();
        add(
                new PageHeader(t("title"))
                        .actions(
                                Buttons.primary(
                                        t("create"),
                                        Icon.USER_PLUS,
                                        click ->
                                                new CreateAccount(accounts, current, messages)
                                                        .ask())));
        add(filters(address), list(address));
    }

    private FilterBar filters(PageAddress address) {
        Checkbox closed = new Checkbox(t("closed-too"));
        closed.setValue(address.text(CLOSED).isPresent());
        closed.addValueChangeListener(
                event -> address.with(CLOSED, event.getValue() ? "1" : null).open());
        return new FilterBar(messages, () -> PageAddress.of(ROUTE).open())
                .search(
                        t("search"),
                        address.text(TYPED).orElse(""),
                        typed -> address.with(TYPED, typed).open())
                .put(closed);
    }

    private Card list(PageAddress address) {
        List<AccountLine> found =
                accounts.search(
                        current.get(),
                        address.text(TYPED).orElse(""),
                        address.text(CLOSED).isPresent(),
                        PORTION);
        Card card = new Card(t("list"));
        if (found.isEmpty()) {
            return card.put(EmptyState.nothingFound(t("nothing"), t("nothing.next")));
        }
        String key = found.size() == PORTION ? "accounts.count-more" : "accounts.count";
        return card.flush().put(grid(found)).foot(new Span(messages.text(key, found.size())));
    }

    private Grid<AccountLine> grid(List<AccountLine> found) {
        Grid<AccountLine> grid = Grids.dense(AccountLine.class);
        grid.addComponentColumn(this::name).setHeader(t("column.name")).setFlexGrow(3);
        grid.addComponentColumn(line -> Texts.wrapping(line.login()))
                .setHeader(t("column.login"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> Texts.wrapping(words.all(line.rights())))
                .setHeader(t("column.rights"))
                .setFlexGrow(4);
        grid.addColumn(this::lastSignedIn)
                .setHeader(t("column.last"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(t("column.state"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.setItems(found);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component name(AccountLine line) {
        Anchor link = new Anchor(ROUTE + "/" + line.id().value(), line.displayName());
        return Arrange.lines(link, Texts.quiet(line.jobTitle()));
    }

    private Component state(AccountLine line) {
        return Arrange.lines(
                AccountChips.state(line.active(), messages),
                Texts.quiet(t(line.secondFactorEnrolled() ? "factor" : "no-factor")));
    }

    private String lastSignedIn(AccountLine line) {
        return line.lastSignedInAt().map(messages.formats()::dateTime).orElseGet(() -> t("never"));
    }

    private String t(String key) {
        return messages.text("accounts." + key);
    }
}
