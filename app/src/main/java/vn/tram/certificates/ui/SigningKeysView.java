package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tram.certificates.SigningKeys;
import vn.tram.certificates.SigningKeys.Key;
import vn.tram.certificates.SigningKeys.Overview;
import vn.tram.kernel.Outcome;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Slot;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;

/** Which key signs certificates, what each signed, and what to do about one in wrong hands. */
@RolesAllowed({"ADMIN", "PROVINCE"})
@Route(value = SigningKeysView.ROUTE, layout = MainLayout.class)
class SigningKeysView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    static final String ROUTE = "admin/signing-keys";

    private final transient SigningKeys keys;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final Slot body = new Slot();
    private final transient Watch watch;

    SigningKeysView(SigningKeys keys, CurrentActor actor, Messages messages) {
        this.keys = keys;
        this.actor = actor;
        this.messages = messages;
        this.watch = Watch.forTenMinutes(this, this::load);
        PageHeader header = new PageHeader(t("title")).facts(Texts.quiet(t("subtitle")));
        if (!actor.get().rightsAs(Role.ADMIN).isEmpty()) {
            header.actions(lookAgain());
        }
        add(header, body);
    }

    private Button lookAgain() {
        Button button =
                Buttons.secondary(
                        t("look-again"),
                        Icon.REFRESH_CW,
                        event -> {
                            Outcome<Overview> outcome = keys.lookAgain(actor.get());
                            show(outcome);
                            if (outcome.isDone() && outcome.value().problem().isEmpty()) {
                                Toasts.success(t("look-again.done"));
                            }
                        });
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        return button;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public void minutePassed() {
        load();
    }

    private void load() {
        show(keys.overview(actor.get()));
    }

    private void show(Outcome<Overview> outcome) {
        if (outcome instanceof Outcome.Refused<Overview> refused) {
            watch.set(false);
            body.show(Banner.refused(refused.refusal(), messages));
            return;
        }
        Overview overview = outcome.value();
        List<Component> parts = new ArrayList<>();
        overview.problem()
                .ifPresent(
                        problem ->
                                parts.add(
                                        Banner.of(
                                                Tone.LATE,
                                                Icon.TRIANGLE_ALERT,
                                                t("problem"),
                                                problem)));
        if (!overview.signing()) {
            parts.add(Banner.of(Tone.TODAY, Icon.UNLINK, t("none-signs"), t("none-signs.next")));
        }
        overview.keys()
                .forEach(key -> parts.add(new SigningKeyCard(key, acts(overview), messages)));
        body.show(parts.toArray(Component[]::new));
        watch.set(overview.clearing());
    }

    private SigningKeyCard.Acts acts(Overview overview) {
        return new SigningKeyCard.Acts() {
            @Override
            public void propose(Key key) {
                ReasonDialog.danger(
                                t("propose.question"),
                                t("propose.consequence"),
                                t("propose.reason"),
                                t("propose"),
                                messages)
                        .limit(SigningKeys.LONGEST_REASON)
                        .does(reason -> keys.propose(key.id(), reason, actor.get()))
                        .then(() -> done("propose.done"))
                        .open();
            }

            @Override
            public void decide(Key key) {
                boolean another =
                        overview.keys().stream()
                                .anyMatch(
                                        other ->
                                                !other.id().equals(key.id())
                                                        && (other.state() == SigningKeys.State.SIGNS
                                                                || other.state()
                                                                        == SigningKeys.State
                                                                                .STANDS_BY));
                UUID withdrawal = key.withdrawal().orElseThrow().id();
                ConfirmActionDialog.danger(
                                t("decide.question"),
                                messages.text(
                                        "certificates.keys.decide.consequence"
                                                + (another ? "" : ".no-other"),
                                        messages.formats().number(key.valid())),
                                t("decide"),
                                messages)
                        .does(() -> keys.decide(withdrawal, actor.get()))
                        .then(() -> done("decide.done"))
                        .open();
            }

            @Override
            public void reject(Key key) {
                UUID withdrawal = key.withdrawal().orElseThrow().id();
                ConfirmActionDialog.of(
                                t("reject.question"),
                                t("reject.consequence"),
                                t("reject"),
                                messages)
                        .does(() -> keys.reject(withdrawal, actor.get()))
                        .then(() -> done("reject.done"))
                        .open();
            }
        };
    }

    private void done(String key) {
        Toasts.success(t(key));
        load();
    }

    private String t(String key) {
        return messages.text("certificates.keys." + key);
    }
}
