package vn.tram.stock.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreView;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Reading;

/** Writes a slip anew; what was written first stays. */
@Component
class CorrectReading {

    private final Temperatures temperatures;
    private final CurrentActor current;
    private final Messages messages;

    CorrectReading(Temperatures temperatures, CurrentActor current, Messages messages) {
        this.temperatures = temperatures;
        this.current = current;
        this.messages = messages;
    }

    void ask(Reading slip, StoreView store, Runnable afterwards) {
        UUID id = UUID.randomUUID();
        StockWords words = new StockWords(messages);
        BigDecimalField celsius = new BigDecimalField(t("celsius"));
        celsius.setLocale(messages.locale());
        celsius.setErrorMessage(t("celsius.missing"));
        TextArea reason = new TextArea(t("correct.reason"));
        reason.setMaxLength(Temperatures.NOTE_MAX);
        reason.setErrorMessage(messages.text("refusal.stock.reason-missing"));
        FormDialog.of(
                        messages.text(
                                "stock.temperature.correct.question",
                                words.celsius(slip.celsius())),
                        messages.text(
                                "stock.temperature.correct.explanation",
                                words.range(store.range())),
                        t("correct.verb"),
                        messages)
                .fields(celsius, reason)
                .complete(
                        () -> {
                            celsius.setInvalid(celsius.isEmpty());
                            reason.setInvalid(reason.getValue().isBlank());
                            return !celsius.isInvalid() && !reason.isInvalid();
                        })
                .at(celsius, Plain.TEMPERATURE_IMPOSSIBLE::equals)
                .at(
                        reason,
                        refusal ->
                                refusal == Plain.REASON_MISSING || refusal == Plain.MINUTES_MISSING)
                .does(
                        () ->
                                temperatures.correct(
                                        id,
                                        slip.id(),
                                        celsius.getValue(),
                                        reason.getValue(),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("corrected"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.temperature." + key);
    }
}
