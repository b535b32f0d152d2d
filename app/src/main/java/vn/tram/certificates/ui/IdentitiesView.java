package vn.tram.certificates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.certificates.WaitingIdentities;
import vn.tram.certificates.WaitingIdentities.Waiting;
import vn.tram.kernel.Outcome;
import vn.tram.people.Identities;
import vn.tram.people.Identities.Settled;
import vn.tram.people.PersonId;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.Tone;

/**
 * The people whose certificates wait for their identity: many are chosen and verified in one act,
 * and whoever cannot be stays in the table with the reason.
 */
@RolesAllowed("IDENTITY")
@Route(value = IdentitiesView.ROUTE, layout = MainLayout.class)
class IdentitiesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "identities";

    private static final int PORTION = 50;

    private final transient WaitingIdentities waiting;
    private final transient Identities identities;
    private final transient CertificateServices services;
    private final IdentitiesTable table;
    private final Button verify;
    private final Button everybody;
    private final Button more;
    private final Span shown = new Span();
    private final Slot head = new Slot();
    private final Slot notice = new Slot();
    private final Slot body = new Slot();
    private int all;

    IdentitiesView(
            WaitingIdentities waiting,
            Identities identities,
            IdentityWords words,
            CertificateServices services) {
        this.waiting = waiting;
        this.identities = identities;
        this.services = services;
        this.table = new IdentitiesTable(words, this::offer);
        this.verify = Buttons.primary("", Icon.BADGE_CHECK, event -> ask());
        this.everybody = Buttons.secondary("", event -> table.chooseAll());
        this.more = Buttons.secondary(t("more", PORTION), event -> append());
        add(head, notice, body);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        again();
    }

    private void again() {
        table.clear();
        append();
    }

    private void append() {
        all = waiting.count(services.current().get());
        table.append(waiting.page(table.last(), PORTION, services.current().get()));
        draw();
    }

    private void draw() {
        head.show(
                new PageHeader(t("title"))
                        .facts(new Span(t("facts", amount())))
                        .actions(everybody, verify));
        offer(table.chosen().size());
        if (table.rows() == 0) {
            body.show(new Card().put(EmptyState.allDone(t("none"), t("none.next"))));
            return;
        }
        shown.setText(t("shown", table.rows(), amount()));
        more.setVisible(table.rows() < all);
        everybody.setText(t("choose-all", table.comparable()));
        everybody.setVisible(table.comparable() > 0);
        Div foot = new Div(shown, more);
        foot.addClassNames("row", "wrap", "session-foot");
        body.show(new Card().flush().put(table, foot));
    }

    private String amount() {
        String number = services.messages().formats().number(all);
        return all < WaitingIdentities.COUNTED ? number : t("many", number);
    }

    /** Says how many will be verified; with none chosen, that some must be. */
    private void offer(int chosen) {
        verify.setVisible(table.comparable() > 0);
        verify.setText(chosen == 0 ? t("choose") : t("verify", chosen));
        verify.setClassName("off", chosen == 0);
        verify.getElement().setAttribute("aria-disabled", Boolean.toString(chosen == 0));
    }

    private void ask() {
        Set<Waiting> chosen = table.chosen();
        if (chosen.isEmpty()) {
            table.focus();
            return;
        }
        Set<PersonId> people = chosen.stream().map(Waiting::person).collect(Collectors.toSet());
        ReasonDialog.of(
                        t("question", chosen.size()),
                        t("consequence"),
                        services.messages().text("person.identity-act.evidence"),
                        t("verify", chosen.size()),
                        services.messages())
                .standardReasons(List.of(t("evidence.1"), t("evidence.2")))
                .limit(Identities.LONGEST_EVIDENCE)
                .does(evidence -> verify(people, evidence))
                .open();
    }

    private Outcome<?> verify(Set<PersonId> people, String evidence) {
        Outcome<List<Settled>> outcome =
                identities.verifyEach(people, evidence, services.current().get());
        if (outcome.isDone()) {
            told(outcome.value());
        }
        return outcome;
    }

    private void told(List<Settled> settled) {
        List<Settled> refused =
                settled.stream().filter(each -> each.refusal().isPresent()).toList();
        int verified = settled.size() - refused.size();
        table.settled(settled);
        all = Math.max(table.rows(), all - verified);
        if (table.rows() == 0) {
            append();
        } else {
            draw();
        }
        notice.show(
                refused.isEmpty()
                        ? Banner.of(Tone.DONE, Icon.BADGE_CHECK, t("done", verified))
                        : Banner.of(
                                        Tone.TODAY,
                                        Icon.TRIANGLE_ALERT,
                                        t("done", verified),
                                        t("refused", refused.size()))
                                .alert());
    }

    private String t(String key, Object... arguments) {
        return services.messages().text("waiting-identities." + key, arguments);
    }
}
