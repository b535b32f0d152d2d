package vn.tram.stock.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotHolds.HoldPlaceChoice;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.LotView;
import vn.tram.stock.StockRefusal.Plain;

/** Holds a lot, and ends a hold; both with a reason. */
@Component
class HoldDialogs {

    private final LotHolds holds;
    private final CurrentActor current;
    private final Messages messages;

    HoldDialogs(LotHolds holds, CurrentActor current, Messages messages) {
        this.holds = holds;
        this.current = current;
        this.messages = messages;
    }

    void hold(LotView lot, Runnable afterwards) {
        List<HoldPlaceChoice> places = holds.places(current.get());
        Select<HoldPlaceChoice> place = new Select<>();
        place.setLabel(t("place"));
        place.setItems(places);
        place.setItemLabelGenerator(this::name);
        place.setValue(places.get(0));
        TextArea reason = new TextArea(t("reason"));
        reason.setMaxLength(LotHolds.REASON_MAX);
        reason.setErrorMessage(messages.text("refusal.stock.reason-missing"));
        FormDialog.of(
                        messages.text("stock.hold.question", lot.number()),
                        t("explanation"),
                        t("verb"),
                        messages)
                .fields(place, reason)
                .complete(
                        () -> {
                            reason.setInvalid(reason.getValue().isBlank());
                            return !reason.isInvalid();
                        })
                .at(reason, Plain.REASON_MISSING::equals)
                .does(
                        () ->
                                holds.hold(
                                        lot.id(),
                                        place.getValue().place(),
                                        reason.getValue(),
                                        Optional.empty(),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private String name(HoldPlaceChoice choice) {
        return choice.name().isEmpty() ? t("everywhere") : choice.name();
    }

    boolean mayRelease(HoldView hold) {
        return holds.mayRelease(hold.id(), current.get());
    }

    void release(HoldView hold, LotView lot, Runnable afterwards) {
        ReasonDialog.of(
                        messages.text("stock.hold.release.question", lot.number()),
                        t("release.consequence"),
                        t("release.reason"),
                        t("release"),
                        messages)
                .limit(LotHolds.REASON_MAX)
                .does(reason -> holds.release(hold.id(), reason, current.get()))
                .then(
                        () -> {
                            Toasts.success(t("released"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.hold." + key);
    }
}
