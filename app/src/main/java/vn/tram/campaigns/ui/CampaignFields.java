package vn.tram.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.campaigns.NewCampaign;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.ui.UnitChoice;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;

/** The fields of a campaign. Units are those of its first day. */
class CampaignFields {

    private final Messages messages;
    private final TextField code;
    private final TextField name;
    private final TextField round;
    private final TextField purpose;
    private final DatePicker starts;
    private final DatePicker ends;
    private final Checkbox district;
    private final MultiSelectComboBox<AdministrativeUnit> places;
    private final PlanFields plan;

    CampaignFields(AdministrativeUnits units, LocalDate today, PlanFields plan, Messages messages) {
        this.messages = messages;
        this.plan = plan;
        this.name = field("name", NewCampaign.NAME_MAX);
        this.round = field("round", NewCampaign.ROUND_MAX);
        this.code = field("code", NewCampaign.CODE_MAX);
        this.purpose = field("purpose", NewCampaign.NAME_MAX);
        purpose.setHelperText(t("purpose.hint"));
        code.setHelperText(t("code.hint"));
        this.starts = Fields.date(t("starts"), messages);
        starts.setValue(today);
        this.ends = Fields.date(t("ends"), messages);
        this.district = new Checkbox(t("district"));
        this.places =
                UnitChoice.several(
                        t("units"), units, () -> starts.getOptionalValue().orElse(today));
        places.setHelperText(t("units.hint"));
        starts.setErrorMessage(t("day.missing"));
        ends.setErrorMessage(t("day.missing"));
        places.setErrorMessage(t("units.missing"));
    }

    Component[] all() {
        return Stream.concat(
                        Stream.of(
                                name,
                                Arrange.pair(round, code),
                                purpose,
                                Arrange.pair(starts, ends),
                                places,
                                district),
                        Stream.of(plan.all()))
                .toArray(Component[]::new);
    }

    boolean complete() {
        List<TextField> texts = List.of(name, round, purpose);
        texts.forEach(field -> field.setInvalid(field.getValue().isBlank()));
        code.setInvalid(!NewCampaign.CODE.matcher(code.getValue().strip()).matches());
        starts.setInvalid(starts.isEmpty());
        ends.setInvalid(ends.isEmpty());
        places.setInvalid(places.isEmpty());
        boolean planned = plan.complete();
        return planned
                && texts.stream().noneMatch(TextField::isInvalid)
                && !code.isInvalid()
                && !starts.isInvalid()
                && !ends.isInvalid()
                && !places.isInvalid();
    }

    NewCampaign asked() {
        return new NewCampaign(
                code.getValue(),
                name.getValue(),
                round.getValue(),
                purpose.getValue(),
                starts.getValue(),
                ends.getValue(),
                district.getValue(),
                places.getValue().stream()
                        .map(AdministrativeUnit::code)
                        .collect(Collectors.toSet()),
                plan.asked());
    }

    /** Each refusal stands at the field that it is about. */
    FormDialog answersIn(FormDialog dialog) {
        return plan.answersIn(dialog)
                .at(
                        code,
                        refusal ->
                                refusal == CampaignsRefusal.CODE_TAKEN
                                        || refusal == CampaignsRefusal.CODE_MALFORMED)
                .at(name, CampaignsRefusal.NAME_MISSING::equals)
                .at(round, CampaignsRefusal.ROUND_MISSING::equals)
                .at(purpose, CampaignsRefusal.PURPOSE_MISSING::equals)
                .at(ends, CampaignsRefusal.DATES::equals)
                .at(
                        places,
                        refusal ->
                                refusal == CampaignsRefusal.UNIT_UNKNOWN
                                        || refusal == CampaignsRefusal.NOT_YOURS);
    }

    private TextField field(String key, int most) {
        TextField field = new TextField(t(key));
        field.setMaxLength(most);
        field.setErrorMessage(t(key + ".missing"));
        return field;
    }

    private String t(String key) {
        return messages.text("campaigns.field." + key);
    }
}
