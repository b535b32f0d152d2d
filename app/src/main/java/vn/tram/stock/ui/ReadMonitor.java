package vn.tram.stock.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StoreView;
import vn.tram.stock.VialMonitors;

/** Asks what the vial monitors of a lot show. */
@Component
class ReadMonitor {

    private final VialMonitors monitors;
    private final CurrentActor current;
    private final Messages messages;

    ReadMonitor(VialMonitors monitors, CurrentActor current, Messages messages) {
        this.monitors = monitors;
        this.current = current;
        this.messages = messages;
    }

    void ask(StoreView store, StockLine line, Runnable afterwards) {
        RadioButtonGroup<Integer> stage = new RadioButtonGroup<>(t("worst"));
        stage.addThemeName("vertical");
        stage.setItems(IntStream.rangeClosed(1, VialMonitors.LAST).boxed().toList());
        stage.setItemLabelGenerator(one -> t("choice." + one));
        line.vvm().ifPresent(stage::setValue);
        stage.setErrorMessage(t("missing"));
        FormDialog.of(
                        messages.text("stock.vvm.question", line.lot().number()),
                        t("explanation"),
                        t("verb"),
                        messages)
                .fields(stage)
                .complete(
                        () -> {
                            stage.setInvalid(stage.isEmpty());
                            return !stage.isInvalid();
                        })
                .does(
                        () ->
                                monitors.read(
                                        store.id(),
                                        line.lot().id(),
                                        stage.getValue(),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.vvm." + key);
    }
}
