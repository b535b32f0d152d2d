package vn.tram.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import vn.tram.campaigns.CampaignPlan;
import vn.tram.campaigns.CampaignPlan.Target;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.FormDialog;
import vn.tram.stock.Product;

/** Round, vaccines, target and order of groups of a campaign. */
class PlanFields {

    /** How the target is given. */
    private enum Kind {
        NONE,
        PERCENT,
        PEOPLE
    }

    private static final int USUAL_PERCENT = 95;

    private final Messages messages;
    private final ComboBox<CampaignView> series;
    private final IntegerField roundNo;
    private final MultiSelectComboBox<Product> products;
    private final Select<Kind> targetKind = new Select<>();
    private final IntegerField target;
    private final MultiSelectComboBox<PriorityGroup> order;

    PlanFields(
            List<CampaignView> firstRounds,
            List<Product> vaccines,
            List<PriorityGroup> groups,
            Messages messages) {
        this.messages = messages;
        this.series = new ComboBox<>(t("series"));
        series.setItems(firstRounds);
        series.setItemLabelGenerator(one -> one.name() + ", " + one.roundName());
        series.setClearButtonVisible(true);
        series.setHelperText(t("series.hint"));
        this.roundNo = new IntegerField(t("round-no"));
        roundNo.setMin(1);
        roundNo.setMax(CampaignPlan.MOST_ROUNDS);
        roundNo.setValue(1);
        roundNo.setReadOnly(true);
        series.addValueChangeListener(
                event -> {
                    roundNo.setReadOnly(series.isEmpty());
                    roundNo.setValue(series.isEmpty() ? 1 : 2);
                });
        this.products = new MultiSelectComboBox<>(t("products"));
        products.setItems(vaccines);
        products.setItemLabelGenerator(Product::name);
        products.setHelperText(t("products.hint"));
        targetKind.setLabel(t("target"));
        targetKind.setItems(Kind.values());
        targetKind.setItemLabelGenerator(kind -> t("target." + kind));
        targetKind.setValue(Kind.NONE);
        this.target = new IntegerField(t("target.number"));
        target.setVisible(false);
        target.setMin(1);
        targetKind.addValueChangeListener(
                event -> {
                    target.setVisible(event.getValue() != Kind.NONE);
                    target.setValue(event.getValue() == Kind.PERCENT ? USUAL_PERCENT : null);
                });
        this.order = new MultiSelectComboBox<>(t("order"));
        order.setItems(groups);
        order.setItemLabelGenerator(this::name);
        order.setHelperText(t("order.hint"));
    }

    Component[] all() {
        return new Component[] {
            Arrange.pair(series, roundNo), products, Arrange.pair(targetKind, target), order
        };
    }

    boolean complete() {
        boolean asked = targetKind.getValue() != Kind.NONE;
        target.setInvalid(asked && target.isEmpty());
        target.setErrorMessage(t("target.missing"));
        return !target.isInvalid() && !roundNo.isEmpty();
    }

    CampaignPlan asked() {
        return new CampaignPlan(
                Optional.ofNullable(series.getValue()).map(CampaignView::code),
                roundNo.getValue(),
                products.getValue().stream().map(Product::code).toList(),
                target(),
                order.getValue().stream().map(PriorityGroup::code).toList());
    }

    private Optional<Target> target() {
        return switch (targetKind.getValue()) {
            case NONE -> Optional.empty();
            case PERCENT -> Optional.of(new Target.Percent(target.getValue()));
            case PEOPLE -> Optional.of(new Target.People(target.getValue()));
        };
    }

    FormDialog answersIn(FormDialog dialog) {
        return dialog.at(products, CampaignsRefusal.PRODUCT_UNKNOWN::equals)
                .at(target, CampaignsRefusal.TARGET::equals)
                .at(order, CampaignsRefusal.PRIORITY_ORDER::equals)
                .at(roundNo, CampaignsRefusal.ROUND::equals);
    }

    private String name(PriorityGroup group) {
        String words = Language.current() == Language.VI ? group.nameVi() : group.nameEn();
        return group.code() + ". " + words;
    }

    private String t(String key) {
        return messages.text("campaigns.field." + key);
    }
}
