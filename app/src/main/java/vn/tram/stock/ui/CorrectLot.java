package vn.tram.stock.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotChange;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.Products;
import vn.tram.stock.StockRefusal.Plain;

/** Puts right what was typed wrong about a lot, with a reason. */
@Component
class CorrectLot {

    private final Lots lots;
    private final Products products;
    private final CurrentActor current;
    private final Messages messages;

    CorrectLot(Lots lots, Products products, CurrentActor current, Messages messages) {
        this.lots = lots;
        this.products = products;
        this.current = current;
        this.messages = messages;
    }

    boolean may(LotView lot) {
        return lots.mayChange(lot.id(), current.get()) != LotChange.NONE;
    }

    void ask(LotView lot, Runnable afterwards) {
        LotFields paper = new LotFields(lots, products, messages, () -> {});
        paper.correct(lot, lots.mayChange(lot.id(), current.get()));
        TextArea reason = new TextArea(t("reason"));
        reason.setMaxLength(Lots.REASON_MAX);
        reason.setErrorMessage(messages.text("refusal.stock.reason-missing"));
        FormDialog.of(
                        messages.text("stock.lot.correct.question", lot.number()),
                        t("explanation"),
                        t("verb"),
                        messages)
                .fields(paper, reason)
                .complete(
                        () -> {
                            reason.setInvalid(reason.getValue().isBlank());
                            return paper.complete() & !reason.isInvalid();
                        })
                .at(
                        paper.numberField(),
                        refusal ->
                                refusal == Plain.LOT_KNOWN
                                        || refusal == Plain.LOT_IN_USE
                                        || refusal == Plain.LOT_NUMBER_MALFORMED)
                .at(paper.dosesField(), refusal -> refusal == Plain.VIALS_IN_USE)
                .at(reason, refusal -> refusal == Plain.REASON_MISSING)
                .does(() -> lots.change(lot.id(), paper.asked(), reason.getValue(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.lot.correct." + key);
    }
}
