package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayConsent.Given;
import vn.tram.sessions.DayInjection.VialChecks;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.LotView;
import vn.tram.stock.SessionLot;

/** Desk 4: scan left, checks right, one big act under the thumb. */
class InjectionPanel extends QueuePanel {

    private static final int MOST_SCANNED = 120;

    private final TextField scan = new TextField();
    private final Div right = DayParts.div("side-card");
    private final Div foot = DayParts.div("acts");
    private final InjectorChoice injector;
    private final SiteChoice site;
    private Optional<VialChecks> checks = Optional.empty();
    private String scanned = "";

    InjectionPanel(DayFrame frame) {
        super(frame);
        injector = new InjectorChoice(frame);
        site = new SiteChoice(services);
        scan.setLabel(services.text("scan.vial"));
        scan.setPlaceholder(services.text("scan.vial.hint"));
        scan.setMaxLength(MOST_SCANNED);
        scan.setPrefixComponent(Icon.SCAN_LINE.create());
        scan.setWidthFull();
        DayScan.listen(scan, this::look);
    }

    @Override
    Component main(SubjectView subject) {
        Div left = DayParts.div("stack scan-side");
        left.add(screened(subject), scanBox(), lots());
        showChecks();
        scan.focus();
        return DayParts.div("two inject", left, right);
    }

    private Component screened(SubjectView subject) {
        String when = subject.screenedAt().map(services.messages().formats()::time).orElse("");
        Optional<Given> consent = services.consent().given(subject.id(), services.actor());
        String agreed =
                consent.map(
                                given ->
                                        services.text(
                                                given.onPaper()
                                                        ? "injection.paper"
                                                        : "injection.here"))
                        .orElse("");
        return Banner.of(
                Tone.DONE,
                Icon.CIRCLE_CHECK,
                services.text("injection.screened"),
                services.text("injection.screened.at", when, agreed));
    }

    private Component scanBox() {
        Div box = DayParts.div("scan-box", scan, DayScan.camera(scan, services));
        return box;
    }

    private Component lots() {
        Div lots = DayParts.div("stack t lots");
        for (SessionLot lot : services.injection().lots(frame.session().id(), services.actor())) {
            lots.add(lot.held() ? held(lot) : choose(lot));
        }
        return lots;
    }

    private Component held(SessionLot lot) {
        return Banner.of(
                Tone.LATE,
                Icon.LOCK,
                services.text("lot.held", lot.lot().number()),
                services.text("lot.held.what"));
    }

    private Component choose(SessionLot lot) {
        NativeButton choose = new NativeButton();
        choose.addClassName("qrow");
        choose.add(
                DayParts.div(
                        "grow",
                        DayParts.span("n", services.text("lot.name", lot.lot().number())),
                        DayParts.span("s2", lot.lot().product().name())),
                DayParts.span("s2 by", services.text("lot.left", lot.inVials(), lot.unopened())));
        choose.addClickListener(event -> look(lot.lot().number()));
        return choose;
    }

    private void look(String text) {
        if (text.isBlank()) {
            return;
        }
        scanned = text.strip();
        checks =
                Optional.of(
                        services.injection()
                                .check(
                                        person.orElseThrow().id(),
                                        scanned,
                                        frame.desk(),
                                        services.actor()));
        showChecks();
        refreshFoot();
    }

    private void showChecks() {
        right.removeAll();
        right.add(
                checks.<Component>map(
                                found -> new ChecksCard(found, scanned, site, injector, services))
                        .orElseGet(() -> new NothingScanned(services)));
    }

    @Override
    List<Component> acts(SubjectView subject) {
        return List.of(
                DayParts.big(Redo.button(subject, frame)),
                DayParts.big(
                        Buttons.secondary(
                                services.text("not-injected"),
                                Icon.CIRCLE_X,
                                event -> NotInjectedDialog.open(subject, frame))),
                foot);
    }

    @Override
    public List<Component> foot() {
        refreshFoot();
        return super.foot();
    }

    private void refreshFoot() {
        foot.removeAll();
        foot.add(act());
    }

    private Button act() {
        if (checks.isEmpty() || checks.get().lot().isEmpty()) {
            return wide(Buttons.barred(services.text("inject.scan-first"), event -> scan.focus()));
        }
        VialChecks found = checks.get();
        if (frame.session().suspendedAt().isPresent()) {
            return wide(Buttons.barred(services.text("inject.suspended"), event -> {}));
        }
        if (!found.allPassed()) {
            return wide(Buttons.barred(services.text("inject.stopped"), event -> scan.focus()));
        }
        if (found.vial().isEmpty()) {
            LotView lot = found.lot().orElseThrow();
            return wide(
                    Buttons.primary(
                            services.text("vial.open", lot.number()),
                            Icon.FLASK_CONICAL,
                            event -> openVial(lot)));
        }
        return wide(Buttons.primary(services.text("inject"), Icon.SYRINGE, event -> inject(found)));
    }

    private static Button wide(Button button) {
        button.addClassName("wide");
        button.setDisableOnClick(true);
        return DayParts.big(button);
    }

    private void openVial(LotView lot) {
        var opened =
                services.injection()
                        .openVial(
                                frame.session().id(),
                                lot.id(),
                                frame.desk(),
                                TimeOrderedId.next(),
                                services.actor());
        if (opened instanceof vn.tram.kernel.Outcome.Refused<?> refused) {
            frame.say(refused.refusal());
        } else {
            frame.saved();
        }
        look(scanned);
    }

    private void inject(VialChecks found) {
        SubjectView subject = person.orElseThrow();
        boolean done =
                frame.settle(
                        services.injection()
                                .inject(
                                        frame.command(subject),
                                        found.vial().orElseThrow().id(),
                                        site.value(),
                                        injector.value(),
                                        services.actor()));
        if (!done) {
            look(scanned);
        }
    }

    /** Left or right arm. */
    static final class SiteChoice extends Div {

        private InjectionSite chosen = InjectionSite.LEFT_ARM;
        private final transient DayServices services;

        SiteChoice(DayServices services) {
            this.services = services;
            addClassName("pick");
            getElement().setAttribute("role", "group");
            draw();
        }

        InjectionSite value() {
            return chosen;
        }

        private void draw() {
            removeAll();
            for (InjectionSite site : List.of(InjectionSite.LEFT_ARM, InjectionSite.RIGHT_ARM)) {
                NativeButton each = new NativeButton();
                if (site == chosen) {
                    each.addClassName("on");
                    each.add(Icon.CHECK.create());
                }
                each.add(new Span(services.text("site." + site.name())));
                each.getElement().setAttribute("aria-pressed", Boolean.toString(site == chosen));
                each.addClickListener(
                        event -> {
                            chosen = site;
                            draw();
                        });
                add(each);
            }
        }
    }
}
