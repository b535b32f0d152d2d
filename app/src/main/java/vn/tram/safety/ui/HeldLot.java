package vn.tram.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.AdverseEvents.LotSpread;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Where the lot of a case is held, and what that is not. */
class HeldLot {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final Runnable again;

    HeldLot(EventView event, EventServices services, Runnable again) {
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.again = again;
    }

    /** Empty where nothing is held. */
    Optional<Banner> banner() {
        List<LotSpread> holding =
                services.events().spread(event.id(), actor()).stream()
                        .filter(LotSpread::held)
                        .toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(banner(holding));
    }

    private Banner banner(List<LotSpread> holding) {
        int doses = holding.stream().mapToInt(LotSpread::doses).sum();
        String number =
                event.lot().flatMap(services.lots()::byId).map(lot -> lot.number()).orElse("");
        Banner banner =
                Banner.of(
                        Tone.HOLD,
                        Icon.LOCK,
                        words.text("held", number, holding.size()),
                        words.text("held.not", doses));
        event.lot()
                .ifPresent(
                        lot ->
                                banner.put(
                                        new Anchor(
                                                "stock/lot/" + lot.value(),
                                                words.text("held.see"))));
        if (holdsByItself() && Rights.allows(actor(), Role.PROVINCE, event.place())) {
            banner.action(Buttons.secondary(words.text("release"), click -> release()));
        }
        return banner;
    }

    /** Another case, or somebody at the stock, may hold the same lot. */
    private boolean holdsByItself() {
        return event.lot().stream()
                .flatMap(lot -> services.holds().ofLot(lot, actor()).stream())
                .anyMatch(
                        hold ->
                                hold.open()
                                        && hold.caseId().equals(Optional.of(event.id().value())));
    }

    private void release() {
        ReasonDialog.of(
                        words.text("release.question"),
                        words.text("release.what"),
                        words.text("release.reason"),
                        words.text("release"),
                        words.messages())
                .limit(AdverseEvents.REASON_MAX)
                .does(reason -> services.events().releaseLot(event.id(), reason, actor()))
                .then(again)
                .open();
    }

    private Actor actor() {
        return services.current().get();
    }
}
