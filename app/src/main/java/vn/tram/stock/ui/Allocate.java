package vn.tram.stock.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Allocations;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.Product;
import vn.tram.stock.Products;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;

/** Enters a decision of allocation out of a store. */
@Component
class Allocate {

    private final Allocations allocations;
    private final Stores stores;
    private final Products products;
    private final CurrentActor current;
    private final Messages messages;

    Allocate(
            Allocations allocations,
            Stores stores,
            Products products,
            CurrentActor current,
            Messages messages) {
        this.allocations = allocations;
        this.stores = stores;
        this.products = products;
        this.current = current;
        this.messages = messages;
    }

    void ask(StoreView from, Runnable afterwards) {
        UUID id = UUID.randomUUID();
        ComboBox<StoreView> to = new ComboBox<>(t("to"));
        to.setItems(query -> fetch(query, from));
        to.setItemLabelGenerator(store -> ChosenStore.name(store, messages));
        to.setErrorMessage(t("to.missing"));
        ComboBox<Product> product = new ComboBox<>(t("product"));
        product.setItems(products.all());
        product.setItemLabelGenerator(Product::name);
        product.setErrorMessage(t("product.missing"));
        IntegerField doses = new IntegerField(t("doses"));
        doses.setErrorMessage(t("doses.missing"));
        TextField decision = new TextField(t("decision"));
        decision.setHelperText(t("decision.hint"));
        decision.setMaxLength(Allocations.DECISION_MAX);
        decision.setErrorMessage(t("decision.missing"));
        FormDialog.of(
                        messages.text("stock.allocate.question", ChosenStore.name(from, messages)),
                        t("explanation"),
                        t("verb"),
                        messages)
                .fields(to, product, doses, decision)
                .complete(
                        () -> {
                            to.setInvalid(to.isEmpty());
                            product.setInvalid(product.isEmpty());
                            doses.setInvalid(doses.isEmpty() || doses.getValue() < 1);
                            decision.setInvalid(decision.getValue().isBlank());
                            return Stream.of(to, product).noneMatch(ComboBox::isInvalid)
                                    && !doses.isInvalid()
                                    && !decision.isInvalid();
                        })
                .at(to, refusal -> refusal == Plain.PLACE || refusal == Plain.SAME_STORE)
                .at(doses, Plain.AMOUNT::equals)
                .at(decision, Plain.DECISION_MISSING::equals)
                .does(
                        () ->
                                allocations.allocate(
                                        new NewAllocation(
                                                id,
                                                from.id(),
                                                to.getValue().id(),
                                                product.getValue().code(),
                                                doses.getValue(),
                                                decision.getValue(),
                                                Optional.empty()),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private Stream<StoreView> fetch(Query<StoreView, String> query, StoreView from) {
        return stores.supplied(from.id(), query.getFilter().orElse(""), current.get()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private String t(String key) {
        return messages.text("stock.allocate." + key);
    }
}
