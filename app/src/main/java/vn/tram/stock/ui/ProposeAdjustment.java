package vn.tram.stock.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Adjustments;
import vn.tram.stock.Adjustments.Kind;
import vn.tram.stock.Adjustments.NewAdjustment;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreView;

/** Proposes to destroy vaccine, or to correct a count. Booked when a second person agrees. */
@Component
class ProposeAdjustment {

    private final Adjustments adjustments;
    private final CurrentActor current;
    private final Messages messages;

    ProposeAdjustment(Adjustments adjustments, CurrentActor current, Messages messages) {
        this.adjustments = adjustments;
        this.current = current;
        this.messages = messages;
    }

    void ask(StoreView store, List<StockLine> lines, Runnable afterwards) {
        UUID id = UUID.randomUUID();
        StockWords words = new StockWords(messages);
        ComboBox<StockLine> lot = new ComboBox<>(t("lot"));
        lot.setItems(lines);
        lot.setItemLabelGenerator(
                line ->
                        messages.text(
                                "stock.adjust.lot.line",
                                line.lot().number(),
                                line.lot().product().name(),
                                words.amount(line.doses(), line.lot())));
        RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(t("kind"));
        kind.addThemeName("vertical");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> t("kind." + one));
        kind.setValue(Kind.DESTROY);
        IntegerField vials = new IntegerField(t("vials"));
        vials.setMin(1);
        TextArea reason = new TextArea(t("reason"));
        reason.setMaxLength(Adjustments.REASON_MAX);
        lot.setErrorMessage(t("lot.missing"));
        vials.setErrorMessage(t("vials.missing"));
        reason.setErrorMessage(t("reason.missing"));
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(lot, kind, vials, reason)
                .complete(
                        () -> {
                            lot.setInvalid(lot.isEmpty());
                            vials.setInvalid(vials.isEmpty() || vials.getValue() < 1);
                            reason.setInvalid(reason.getValue().isBlank());
                            return !lot.isInvalid() && !vials.isInvalid() && !reason.isInvalid();
                        })
                .at(vials, refusal -> refusal == Plain.AMOUNT || refusal == Plain.NOT_ENOUGH)
                .does(
                        () ->
                                adjustments.propose(
                                        new NewAdjustment(
                                                id,
                                                store.id(),
                                                lot.getValue().lot().id(),
                                                kind.getValue(),
                                                vials.getValue()
                                                        * lot.getValue().lot().dosesPerVial(),
                                                reason.getValue()),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("proposed"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.adjust." + key);
    }
}
