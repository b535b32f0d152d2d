package vn.tram.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Adjustments;
import vn.tram.stock.Adjustments.AdjustmentView;
import vn.tram.stock.StoreView;

/** What one person proposed to destroy or correct, and a second one has to agree to. */
class WaitingAdjustments {

    private final StoreView store;
    private final Adjustments adjustments;
    private final CurrentActor current;
    private final Messages messages;
    private final StockWords words;
    private final Runnable reload;

    WaitingAdjustments(
            StoreView store,
            Adjustments adjustments,
            CurrentActor current,
            Messages messages,
            Runnable reload) {
        this.store = store;
        this.adjustments = adjustments;
        this.current = current;
        this.messages = messages;
        this.words = new StockWords(messages);
        this.reload = reload;
    }

    Optional<Card> card(Actor reader) {
        List<AdjustmentView> waiting = adjustments.waiting(store.id(), reader);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Div lines = Arrange.stack();
        waiting.forEach(one -> lines.add(line(one, reader)));
        return Optional.of(new Card(t("title"), lines));
    }

    private Component line(AdjustmentView one, Actor reader) {
        boolean own = one.proposer().equals(reader.id().value());
        String what =
                messages.text(
                        "stock.adjust.what." + one.kind(),
                        one.lot().number(),
                        words.amount(one.doses(), one.lot()));
        String by =
                messages.text("stock.adjust.by", one.proposedBy(), one.proposedAt(), one.reason());
        Banner banner = Banner.of(Tone.INFO, Icon.USERS, what, by);
        Component act =
                own
                        ? Buttons.small(Buttons.quiet(t("drop"), click -> drop(one)))
                        : Buttons.small(Buttons.secondary(t("agree"), click -> agree(one, what)));
        return banner.action(act);
    }

    private void agree(AdjustmentView one, String what) {
        ask(
                ConfirmActionDialog.of(what, t("agree.consequence"), t("agree"), messages),
                () -> adjustments.agree(one.id(), current.get()),
                "agreed");
    }

    private void drop(AdjustmentView one) {
        ask(
                ConfirmActionDialog.of(
                        t("drop.question"), t("drop.consequence"), t("drop"), messages),
                () -> adjustments.drop(one.id(), current.get()),
                "dropped");
    }

    private void ask(ConfirmActionDialog dialog, Supplier<Outcome<?>> act, String done) {
        dialog.does(act)
                .then(
                        () -> {
                            Toasts.success(t(done));
                            reload.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.adjust." + key);
    }
}
