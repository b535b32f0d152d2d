package vn.tram.stock.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.FreezeIndicator;
import vn.tram.stock.LotNumber;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.ScannedLot;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.Receipt;

/**
 * What the receiver reads and counts, each field with its verdict beside it. Scanning the box into
 * the field of the lot fills in the expiry too.
 */
class ReceiptFields extends Div {

    private final transient Messages messages;
    private final transient Function<Receipt, Set<ReceiptProblem>> check;
    private final transient Runnable changed;
    private final TextField lot;
    private final DatePicker expires;
    private final IntegerField vials;
    private final IntegerField damaged;
    private final BigDecimalField celsius;
    private final Select<Integer> vvm;
    private final RadioButtonGroup<FreezeIndicator> freeze = new RadioButtonGroup<>();
    private final TextArea minutes = new TextArea();
    private final Map<Verdict, Div> verdicts = new EnumMap<>(Verdict.class);

    /** The fields that something can be wrong with. */
    private enum Verdict {
        LOT(ReceiptProblem.LOT_DIFFERS, ReceiptProblem.HELD),
        EXPIRES(ReceiptProblem.EXPIRY_DIFFERS, ReceiptProblem.EXPIRED),
        VIALS(ReceiptProblem.SURPLUS, ReceiptProblem.SHORT),
        DAMAGED(ReceiptProblem.DAMAGED),
        CELSIUS(ReceiptProblem.TEMPERATURE),
        VVM(ReceiptProblem.VVM),
        FREEZE(ReceiptProblem.FROZEN);

        private final List<ReceiptProblem> problems;

        Verdict(ReceiptProblem... problems) {
            this.problems = List.of(problems);
        }
    }

    /**
     * @param check what is wrong with what was typed so far
     * @param changed called after every change
     */
    ReceiptFields(
            Messages messages, Function<Receipt, Set<ReceiptProblem>> check, Runnable changed) {
        this.messages = messages;
        this.check = check;
        this.changed = changed;
        addClassName("receipt");
        this.lot = new TextField(t("lot"));
        this.expires = Fields.date(t("expires"), messages);
        this.vials = new IntegerField(t("vials"));
        this.damaged = new IntegerField(t("damaged"));
        this.celsius = new BigDecimalField(t("celsius"));
        this.vvm = VvmChoice.of(messages);
        lot.setHelperText(t("lot.hint"));
        lot.setMaxLength(200);
        celsius.setLocale(messages.locale());
        Stream.of(vials, damaged)
                .forEach(
                        field -> {
                            field.setMin(0);
                            field.setI18n(new IntegerFieldI18n().setMinErrorMessage(t("least")));
                        });
        damaged.setValue(0);
        freeze.setLabel(t("freeze"));
        freeze.setItems(FreezeIndicator.values());
        freeze.setItemLabelGenerator(one -> t("freeze." + one));
        freeze.setValue(FreezeIndicator.NONE);
        minutes.setLabel(t("minutes"));
        minutes.setHelperText(t("minutes.hint"));
        minutes.setMaxLength(Transfers.MINUTES_MAX);
        minutes.setMinHeight("90px");
        minutes.setWidthFull();
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        lot.addValueChangeListener(event -> scanned(event.getValue()));
        row(Verdict.LOT, lot);
        row(Verdict.EXPIRES, expires);
        row(Verdict.VIALS, vials);
        row(Verdict.DAMAGED, damaged);
        row(Verdict.CELSIUS, celsius);
        row(Verdict.VVM, vvm);
        row(Verdict.FREEZE, freeze);
        add(minutes);
        Stream.<AbstractField<?, ?>>of(lot, expires, vials, damaged, celsius, vvm, freeze, minutes)
                .forEach(field -> field.addValueChangeListener(event -> look()));
    }

    private void row(Verdict verdict, Component field) {
        Div mark = new Div();
        mark.addClassName("verdict");
        mark.getElement().setAttribute("role", "status");
        verdicts.put(verdict, mark);
        Div row = new Div(field, mark);
        row.addClassName("receipt-row");
        add(row);
    }

    private void scanned(String text) {
        ScannedLot.of(text)
                .filter(scan -> scan.article().isPresent() || scan.expiresOn().isPresent())
                .ifPresent(
                        scan -> {
                            scan.expiresOn().ifPresent(expires::setValue);
                            lot.setValue(scan.lot().value());
                        });
    }

    /** Shows the verdicts, as far as the fields are filled in. */
    void look() {
        Optional<Receipt> receipt = receipt();
        Set<ReceiptProblem> problems = receipt.map(check).orElse(Set.of());
        verdicts.forEach(
                (verdict, place) -> {
                    place.removeAll();
                    if (receipt.isPresent()) {
                        place.add(mark(verdict, problems));
                    }
                });
        changed.run();
    }

    private Component mark(Verdict verdict, Set<ReceiptProblem> problems) {
        return verdict.problems.stream()
                .filter(problems::contains)
                .findFirst()
                .<Component>map(
                        problem ->
                                ReasonMark.of(
                                        problem.mustRefuse() ? Tone.LATE : Tone.TODAY,
                                        problem.mustRefuse()
                                                ? Icon.OCTAGON_ALERT
                                                : Icon.TRIANGLE_ALERT,
                                        messages.text("stock.problem." + problem)))
                .orElseGet(() -> new Span(ReasonLine.good(t("good"))));
    }

    Set<ReceiptProblem> problems() {
        return receipt().map(check).orElse(Set.of());
    }

    /** The sender read the monitors: the receiver reads them too, and says so. */
    void askMonitor() {
        vvm.setValue(null);
    }

    private List<AbstractField<?, ?>> needed() {
        return List.of(lot, expires, vials, damaged, celsius, vvm);
    }

    /** How many of the fields that must be filled in are not. */
    int gaps() {
        return (int) needed().stream().filter(AbstractField::isEmpty).count();
    }

    boolean minutesGiven() {
        return minutes.getValue().strip().length() >= Transfers.MINUTES_MIN;
    }

    /** Marks what is missing and goes there. */
    void toFirstGap() {
        List<AbstractField<?, ?>> fields = needed();
        for (int i = fields.size() - 1; i >= 0; i--) {
            HasValidation field = (HasValidation) fields.get(i);
            boolean empty = fields.get(i).isEmpty();
            field.setErrorMessage(t("missing"));
            field.setInvalid(empty);
            if (empty) {
                fields.get(i).getElement().callJsFunction("focus");
            }
        }
    }

    /** Says a refusal at the field that it is about; answers whether there is one. */
    boolean say(Refusal refusal) {
        Optional<HasValidation> field = about(refusal);
        field.ifPresent(
                one -> {
                    one.setErrorMessage(messages.refusal(refusal));
                    one.setInvalid(true);
                    ((Component) one).getElement().callJsFunction("focus");
                });
        return field.isPresent();
    }

    private Optional<HasValidation> about(Refusal refusal) {
        if (refusal == Plain.AMOUNT) {
            return Optional.of(damaged.getValue() > vials.getValue() ? damaged : vials);
        }
        if (refusal == Plain.TEMPERATURE_IMPOSSIBLE) {
            return Optional.of(celsius);
        }
        return refusal == Plain.MINUTES_MISSING ? Optional.of(minutes) : Optional.empty();
    }

    void toMinutes() {
        minutes.setErrorMessage(messages.text("refusal.stock.minutes-missing"));
        minutes.setInvalid(!minutesGiven());
        minutes.focus();
    }

    Optional<Receipt> receipt() {
        if (gaps() > 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Receipt(
                        LotNumber.of(lot.getValue()).map(LotNumber::value).orElse(lot.getValue()),
                        expires.getValue(),
                        vials.getValue(),
                        damaged.getValue(),
                        celsius.getValue(),
                        Optional.ofNullable(vvm.getValue()).filter(stage -> stage > 0),
                        freeze.getValue(),
                        minutes.getValue()));
    }

    private String t(String key) {
        return messages.text("stock.receipt." + key);
    }
}
