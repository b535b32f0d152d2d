package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.ui.UnitChoice;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffRefusal;

/** The fields of a right. The last day is asked as a day that is still held. */
class RightFields {

    private static final int MOST = 50;

    private final Messages messages;
    private final Facilities facilities;
    private final LocalDate today;
    private final Select<Role> role = new Select<>();
    private final ComboBox<AdministrativeUnit> unit;
    private final ComboBox<Facility> facility;
    private final DatePicker from;
    private final DatePicker last;

    RightFields(
            AdministrativeUnits units, Facilities facilities, LocalDate today, Messages messages) {
        this.messages = messages;
        this.facilities = facilities;
        this.today = today;
        role.setLabel(t("role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> messages.text("shell.role." + each));
        this.unit = UnitChoice.one(t("unit"), units, () -> today);
        unit.setHelperText(t("unit.hint"));
        this.facility = new ComboBox<>(t("facility"));
        facility.setItemLabelGenerator(Facility::name);
        facility.setHelperText(t("facility.hint"));
        facility.setClearButtonVisible(true);
        facility.setEnabled(false);
        unit.addValueChangeListener(event -> offerFacilities(event.getValue()));
        this.from = Fields.date(t("from"), messages);
        from.setValue(today);
        this.last = Fields.date(t("last"), messages);
        last.setHelperText(t("last.hint"));
        last.setClearButtonVisible(true);
    }

    Component[] all() {
        return new Component[] {role, unit, facility, Arrange.pair(from, last)};
    }

    boolean complete() {
        role.setErrorMessage(t("role.missing"));
        role.setInvalid(role.getValue() == null);
        from.setErrorMessage(t("from.missing"));
        from.setInvalid(from.getValue() == null);
        return !role.isInvalid() && !from.isInvalid() && !last.isInvalid();
    }

    /** Each refusal stands at the field that it is about. */
    FormDialog answersIn(FormDialog dialog) {
        return dialog.at(role, StaffRefusal.RIGHT_ALREADY_HELD::equals)
                .at(unit, StaffRefusal.NOT_ADMINISTRATOR::equals)
                .at(last, refusal -> refusal == StaffRefusal.RIGHT_DAYS_WRONG && endsEarly())
                .at(from, StaffRefusal.RIGHT_DAYS_WRONG::equals);
    }

    private boolean endsEarly() {
        return last.getOptionalValue().filter(day -> day.isBefore(from.getValue())).isPresent();
    }

    Right right() {
        return new Right(
                role.getValue(),
                unit.getOptionalValue().map(AdministrativeUnit::code),
                facility.getOptionalValue().map(Facility::id));
    }

    LocalDate from() {
        return from.getValue();
    }

    /** First day on which it is no longer held. */
    Optional<LocalDate> until() {
        return last.getOptionalValue().map(day -> day.plusDays(1));
    }

    private void offerFacilities(AdministrativeUnit chosen) {
        facility.clear();
        facility.setEnabled(chosen != null);
        if (chosen != null) {
            facility.setItems(
                    query ->
                            facilities
                                    .search(
                                            query.getFilter().orElse(""),
                                            chosen.code(),
                                            today,
                                            Math.min(MOST, query.getOffset() + query.getLimit()))
                                    .stream()
                                    .skip(query.getOffset())
                                    .limit(query.getLimit()));
        }
    }

    private String t(String key) {
        return messages.text("account.grant." + key);
    }
}
