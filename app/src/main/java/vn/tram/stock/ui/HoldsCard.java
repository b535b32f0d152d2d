package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.LotView;

/**
 * Where a lot is held now, and what a hold is not: the suspension by law, whose text is handed in.
 */
class HoldsCard extends Card {

    HoldsCard(
            LotView lot,
            List<HoldView> all,
            HoldDialogs dialogs,
            String suspensionLaw,
            Messages messages,
            Runnable reload) {
        super(messages.text("stock.hold.title"));
        List<HoldView> open = all.stream().filter(HoldView::open).toList();
        if (open.isEmpty()) {
            put(ReasonLine.good(messages.text("stock.hold.none")));
            return;
        }
        open.forEach(hold -> put(line(hold, lot, dialogs, messages, reload)));
        if (open.stream().anyMatch(hold -> !hold.legal())) {
            put(Texts.quiet(messages.text("stock.hold.is-not", suspensionLaw)));
        }
    }

    private static Component line(
            HoldView hold, LotView lot, HoldDialogs dialogs, Messages messages, Runnable reload) {
        String place =
                hold.placeName().isEmpty()
                        ? messages.text("stock.hold.everywhere")
                        : hold.placeName();
        Banner banner =
                Banner.of(
                        Tone.HOLD,
                        Icon.LOCK,
                        messages.text(hold.legal() ? "stock.hold.legal" : "stock.hold.line", place),
                        messages.text(
                                "stock.hold.why", hold.reason(), hold.heldBy(), hold.heldAt()));
        if (dialogs.mayRelease(hold)) {
            banner.action(
                    Buttons.small(
                            Buttons.secondary(
                                    messages.text("stock.hold.release"),
                                    Icon.LOCK_OPEN,
                                    click -> dialogs.release(hold, lot, reload))));
        }
        return banner;
    }
}
