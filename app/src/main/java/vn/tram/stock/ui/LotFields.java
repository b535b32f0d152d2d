package vn.tram.stock.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.staff.Actor;
import vn.tram.stock.LotChange;
import vn.tram.stock.LotNumber;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.NewLot;
import vn.tram.stock.NewLot.Diluent;
import vn.tram.stock.Product;
import vn.tram.stock.Products;
import vn.tram.stock.ScannedLot;

/** What the paper says about a lot. A lot that is known already fills in the rest. */
class LotFields extends Div {

    private static final int MINUTES = 60;

    private final transient Lots lots;
    private final transient Messages messages;
    private final transient Runnable changed;
    private final ComboBox<Product> product;
    private final TextField number;
    private final DatePicker expires;
    private final IntegerField doses;
    private final IntegerField hours;
    private final TextField registration;
    private final TextField diluent;
    private final DatePicker diluentExpires;

    LotFields(Lots lots, Products products, Messages messages, Runnable changed) {
        this.lots = lots;
        this.messages = messages;
        this.changed = changed;
        addClassName("stack");
        product = new ComboBox<>(t("product"));
        product.setItems(products.all());
        product.setItemLabelGenerator(Product::name);
        product.setWidthFull();
        number = new TextField(t("number"));
        number.setMaxLength(200);
        expires = Fields.date(t("expires"), messages);
        doses = new IntegerField(t("doses"));
        hours = new IntegerField(t("hours"));
        registration = new TextField(t("registration"));
        registration.setMaxLength(NewLot.REGISTRATION_MAX);
        registration.setWidthFull();
        diluent = new TextField(t("diluent"));
        diluent.setMaxLength(LotNumber.MAX_LENGTH);
        diluentExpires = Fields.date(t("diluent.expires"), messages);
        add(
                product,
                Arrange.pair(number, expires),
                Arrange.pair(doses, hours),
                registration,
                Arrange.pair(diluent, diluentExpires));
        product.addValueChangeListener(event -> usual(event.getValue()));
        number.addValueChangeListener(event -> scanned(event.getValue()));
        expires.addValueChangeListener(event -> changed.run());
    }

    /** Fills in what is known of a lot. */
    void show(LotView lot) {
        product.setValue(lot.product());
        number.setValue(lot.number());
        expires.setValue(lot.expiresOn());
        doses.setValue(lot.dosesPerVial());
        hours.setValue((int) lot.openVial().toHours());
        registration.setValue(lot.registration());
        lot.diluent()
                .ifPresent(
                        one -> {
                            diluent.setValue(one.lot());
                            diluentExpires.setValue(one.expiresOn());
                        });
    }

    private void usual(Product chosen) {
        if (chosen != null && known().isEmpty()) {
            doses.setValue(chosen.dosesPerVial());
            hours.setValue((int) chosen.openVial().toHours());
        }
        changed.run();
    }

    private void scanned(String text) {
        ScannedLot.of(text)
                .ifPresent(
                        scan -> {
                            scan.expiresOn().ifPresent(expires::setValue);
                            if (!scan.lot().value().equals(text)) {
                                number.setValue(scan.lot().value());
                            }
                        });
        known().ifPresent(this::show);
        changed.run();
    }

    /** Shows a lot that is corrected; what may not be changed any more can be read only. */
    void correct(LotView lot, LotChange scope) {
        show(lot);
        product.setReadOnly(!scope.allows(LotChange.ALL));
        number.setReadOnly(!scope.allows(LotChange.ALL));
        doses.setReadOnly(!scope.allows(LotChange.VIAL));
        if (!scope.allows(LotChange.VIAL)) {
            doses.setHelperText(t("doses.fixed"));
        }
    }

    HasValidation numberField() {
        return number;
    }

    HasValidation dosesField() {
        return doses;
    }

    /** The lot of this product and number, if it was registered before. */
    Optional<LotView> known() {
        return product.isEmpty()
                ? Optional.empty()
                : lots.byNumber(number.getValue()).stream()
                        .filter(lot -> lot.product().equals(product.getValue()))
                        .findFirst();
    }

    boolean complete() {
        Map<HasValidation, Boolean> gaps = new LinkedHashMap<>();
        gaps.put(product, product.isEmpty());
        gaps.put(number, LotNumber.of(number.getValue()).isEmpty());
        gaps.put(expires, expires.isEmpty());
        gaps.put(doses, doses.isEmpty());
        gaps.put(hours, hours.isEmpty());
        gaps.put(diluentExpires, !diluent.isEmpty() && diluentExpires.isEmpty());
        gaps.forEach(
                (field, missing) -> {
                    field.setErrorMessage(t("missing"));
                    field.setInvalid(missing);
                });
        return gaps.values().stream().noneMatch(missing -> missing);
    }

    NewLot asked() {
        return new NewLot(
                product.getValue().code(),
                number.getValue(),
                expires.getValue(),
                doses.getValue(),
                Duration.ofMinutes((long) hours.getValue() * MINUTES),
                registration.getValue(),
                diluent.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Diluent(diluent.getValue(), diluentExpires.getValue())));
    }

    /** The lot as it was registered before, or registered now. */
    Outcome<LotView> registered(Actor actor) {
        return known().map(Outcome::done).orElseGet(() -> lots.register(asked(), actor));
    }

    private String t(String key) {
        return messages.text("stock.lot.field." + key);
    }
}
