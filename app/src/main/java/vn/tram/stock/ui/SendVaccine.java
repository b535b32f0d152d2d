package vn.tram.stock.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Allocations.AllocationView;
import vn.tram.stock.StockBook;
import vn.tram.stock.StockBook.StockLine;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.Sending;
import vn.tram.stock.VialMonitors;

/**
 * The form of issue: which lot, how many vials, how warm. The lot to use first is chosen already;
 * another one is possible and is remarked on.
 */
@Component
class SendVaccine {

    private final Transfers transfers;
    private final StockBook book;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    SendVaccine(
            Transfers transfers,
            StockBook book,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.clock = clock;
        this.transfers = transfers;
        this.book = book;
        this.current = current;
        this.messages = messages;
    }

    void ask(AllocationView allocation, Runnable afterwards) {
        LocalDate today = messages.formats().localDate(clock.instant());
        List<StockLine> lines =
                book.of(allocation.from(), current.get()).stream()
                        .filter(line -> line.lot().product().equals(allocation.product()))
                        .filter(line -> !line.held() && !line.lot().expiredOn(today))
                        .filter(line -> line.vvm().orElse(0) < VialMonitors.UNFIT)
                        .toList();
        Form form = new Form(allocation, lines);
        FormDialog.of(
                        messages.text("stock.send.question", allocation.toName()),
                        messages.text(
                                "stock.send.explanation", allocation.code(), allocation.left()),
                        t("verb"),
                        messages)
                .fields(form.lot, form.order, Arrange.pair(form.vials, form.celsius), form.vvm)
                .complete(form::complete)
                .at(
                        form.vials,
                        refusal ->
                                Stream.of(Plain.AMOUNT, Plain.NOT_ENOUGH, Plain.BEYOND_ALLOCATION)
                                        .anyMatch(refusal::equals))
                .at(form.lot, refusal -> refusal == Plain.LOT_HELD || refusal == Plain.LOT_EXPIRED)
                .at(form.celsius, Unfit.TEMPERATURE::equals)
                .at(form.vvm, Unfit.VVM::equals)
                .does(() -> transfers.send(form.asked(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.send." + key);
    }

    private final class Form {
        private final UUID id = UUID.randomUUID();
        private final AllocationView allocation;
        private final ComboBox<StockLine> lot = new ComboBox<>(t("lot"));
        private final Div order = new Div();
        private final IntegerField vials = new IntegerField(t("vials"));
        private final BigDecimalField celsius = new BigDecimalField(t("celsius"));
        private final Select<Integer> vvm = VvmChoice.of(messages);

        Form(AllocationView allocation, List<StockLine> lines) {
            this.allocation = allocation;
            StockWords words = new StockWords(messages);
            lot.setItems(lines);
            lot.setItemLabelGenerator(
                    line ->
                            messages.text(
                                    "stock.send.lot.line",
                                    line.lot().number(),
                                    line.lot().expiresOn(),
                                    words.amount(line.doses(), line.lot())));
            lot.setErrorMessage(t("lot.missing"));
            vials.setErrorMessage(t("vials.missing"));
            celsius.setErrorMessage(t("celsius.missing"));
            celsius.setLocale(messages.locale());
            lot.addValueChangeListener(event -> chosen(event.getValue(), lines));
            lines.stream().findFirst().ifPresent(lot::setValue);
        }

        private void chosen(StockLine line, List<StockLine> lines) {
            order.removeAll();
            if (line == null) {
                return;
            }
            int size = line.lot().dosesPerVial();
            vials.setValue(Math.min(allocation.left() / size, line.vials()));
            vials.setHelperText(messages.text("stock.send.vials.hint", size));
            vvm.setValue(line.vvm().orElse(0));
            if (!line.equals(lines.get(0))) {
                order.add(
                        Banner.of(
                                Tone.TODAY,
                                Icon.TRIANGLE_ALERT,
                                messages.text(
                                        "stock.send.not-first",
                                        lines.get(0).lot().number(),
                                        lines.get(0).lot().expiresOn())));
            }
        }

        boolean complete() {
            lot.setInvalid(lot.isEmpty());
            vials.setInvalid(vials.isEmpty() || vials.getValue() < 1);
            celsius.setInvalid(celsius.isEmpty());
            return !lot.isInvalid() && !vials.isInvalid() && !celsius.isInvalid();
        }

        Sending asked() {
            return new Sending(
                    id,
                    allocation.id(),
                    lot.getValue().lot().id(),
                    vials.getValue(),
                    celsius.getValue(),
                    Optional.ofNullable(vvm.getValue()).filter(stage -> stage > 0));
        }
    }
}
