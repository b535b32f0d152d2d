package vn.tram.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import vn.tram.audit.AuditWords;
import vn.tram.kernel.SearchKey;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;

/** Who, what, from when until when; all of it in the address. */
class AuditFilters extends FilterBar {

    private final transient PageAddress address;
    private final transient AuditWords words;
    private final transient StaffDirectory staff;
    private final transient Messages messages;

    AuditFilters(PageAddress address, AuditWords words, StaffDirectory staff, Messages messages) {
        super(messages, () -> PageAddress.of(AuditView.ROUTE).open());
        this.address = address;
        this.words = words;
        this.staff = staff;
        this.messages = messages;
        put(actor());
        put(action());
        put(day("from", AuditAddress.FROM));
        put(day("until", AuditAddress.UNTIL));
        address.text(AuditAddress.ABOUT).ifPresent(id -> put(about()));
        getChildren()
                .filter(ComboBox.class::isInstance)
                .map(ComboBox.class::cast)
                .forEach(box -> mark(box, !box.isEmpty()));
    }

    private ComboBox<StaffSummary> actor() {
        ComboBox<StaffSummary> box = new ComboBox<>();
        box.setPlaceholder(t("filter.actor"));
        box.setAriaLabel(t("filter.actor"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(StaffSummary::displayName);
        box.setItems(
                query ->
                        staff
                                .search(
                                        query.getFilter().orElse(""),
                                        query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()));
        address.id(AuditAddress.ACTOR)
                .map(StaffId::new)
                .ifPresent(id -> box.setValue(new StaffSummary(id, staff.displayName(id), "")));
        box.addValueChangeListener(
                event ->
                        go(
                                AuditAddress.ACTOR,
                                event.getValue() == null ? null : event.getValue().id().value()));
        return box;
    }

    private ComboBox<String> action() {
        ComboBox<String> box = new ComboBox<>();
        box.setPlaceholder(t("filter.action"));
        box.setAriaLabel(t("filter.action"));
        box.setClearButtonVisible(true);
        box.setWidth("280px");
        box.setItemLabelGenerator(words::action);
        List<String> actions = KnownActions.ALL;
        // without diacritics too, as everywhere else one types to choose
        box.setItems(
                (action, typed) -> SearchKey.of(words.action(action)).contains(SearchKey.of(typed)),
                actions);
        address.text(AuditAddress.ACTION).filter(actions::contains).ifPresent(box::setValue);
        box.addValueChangeListener(event -> go(AuditAddress.ACTION, event.getValue()));
        return box;
    }

    private DatePicker day(String name, String parameter) {
        DatePicker picker = Fields.date("", messages);
        picker.setPlaceholder(t("filter." + name));
        picker.setAriaLabel(t("filter." + name));
        picker.setClearButtonVisible(true);
        picker.setWidth("170px");
        address.date(parameter).ifPresent(picker::setValue);
        mark(picker, !picker.isEmpty());
        picker.addValueChangeListener(event -> go(parameter, event.getValue()));
        return picker;
    }

    private Button about() {
        Button about =
                Buttons.secondary(t("filter.about"), Icon.X, event -> go(AuditAddress.ABOUT, null));
        mark(about, true);
        return about;
    }

    private void go(String name, Object value) {
        AuditAddress.filtered(address, name, value).open();
    }

    private String t(String key) {
        return messages.text("audit-page." + key);
    }
}
