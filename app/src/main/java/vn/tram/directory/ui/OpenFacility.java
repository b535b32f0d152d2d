package vn.tram.directory.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.DirectoryRefusal;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.directory.NewFacility;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Asks for what a new facility needs. */
class OpenFacility {

    private final Facilities facilities;
    private final CurrentActor current;
    private final Messages messages;
    private final TextField code;
    private final TextField name;
    private final Select<FacilityKind> kind = new Select<>();
    private final DatePicker from;

    OpenFacility(Facilities facilities, CurrentActor current, Messages messages) {
        this.facilities = facilities;
        this.current = current;
        this.messages = messages;
        this.code = new TextField(t("column.code"));
        this.name = new TextField(t("column.name"));
        this.from = Fields.date(t("from"), messages);
        code.setHelperText(t("code.hint"));
        code.setMaxLength(Facility.CODE_MAX_LENGTH);
        name.setMaxLength(Facility.NAME_MAX_LENGTH);
        kind.setLabel(t("column.kind"));
        kind.setItems(FacilityKind.values());
        kind.setItemLabelGenerator(each -> messages.text("facility.kind." + each));
        kind.setValue(FacilityKind.HEALTH_STATION);
    }

    void ask(AdministrativeUnit commune, LocalDate day, Runnable afterwards) {
        from.setValue(day);
        FormDialog.of(
                        messages.text("facilities.open.question", commune.name()),
                        t("open.explanation"),
                        t("open.verb"),
                        messages)
                .fields(name, code, kind, from)
                .complete(this::complete)
                .at(
                        name,
                        refusal ->
                                refusal instanceof DirectoryRefusal.FacilityNameMissing
                                        || refusal instanceof DirectoryRefusal.FacilityNameTooLong)
                .at(
                        code,
                        refusal ->
                                refusal instanceof DirectoryRefusal.FacilityCodeMalformed
                                        || refusal instanceof DirectoryRefusal.FacilityCodeTaken)
                .at(from, refusal -> refusal instanceof DirectoryRefusal.NoSuchCommune)
                .does(() -> facilities.open(asked(commune), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("opened"));
                            afterwards.run();
                        })
                .open();
    }

    private boolean complete() {
        if (from.getValue() == null && !from.isInvalid()) {
            from.setErrorMessage(t("from.missing"));
            from.setInvalid(true);
        }
        return !from.isInvalid();
    }

    private NewFacility asked(AdministrativeUnit commune) {
        return new NewFacility(
                code.getValue().strip(),
                name.getValue(),
                kind.getValue(),
                commune.code(),
                from.getValue());
    }

    private String t(String key) {
        return messages.text("facilities." + key);
    }
}
