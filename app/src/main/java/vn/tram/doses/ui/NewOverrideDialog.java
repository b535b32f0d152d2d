package vn.tram.doses.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseSchedule;
import vn.tram.doses.DoseSchedule.NewOverride;
import vn.tram.doses.DoseSchedule.RuleView;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;

/** Asks for a province's decision to shorten an interval. */
class NewOverrideDialog {

    /** A dose whose interval a province may shorten. */
    record Dose(String product, DoseCategory category, int ordinal) {}

    private final DoseSchedule schedule;
    private final AdministrativeUnits units;
    private final CurrentActor current;
    private final Messages messages;
    private final LocalDate day;
    private final Runnable afterwards;
    private final Select<AdministrativeUnit> province = new Select<>();
    private final Select<Dose> dose = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final IntegerField interval;
    private final TextArea decision;

    NewOverrideDialog(
            DoseSchedule schedule,
            AdministrativeUnits units,
            CurrentActor current,
            Messages messages,
            DoseWords words,
            LocalDate day,
            Runnable afterwards) {
        this.schedule = schedule;
        this.units = units;
        this.current = current;
        this.messages = messages;
        this.day = day;
        this.afterwards = afterwards;
        province.setLabel(t("province"));
        province.setItemLabelGenerator(AdministrativeUnit::name);
        dose.setLabel(t("dose"));
        dose.setItemLabelGenerator(
                each ->
                        messages.text(
                                "doses.override.of",
                                words.product(each.product()),
                                words.dose(each.category(), each.ordinal())));
        this.from = Fields.date(t("from"), messages);
        this.to = Fields.date(t("to"), messages);
        to.setHelperText(t("to.hint"));
        this.interval = new IntegerField(t("interval"));
        this.decision = new TextArea(t("decision"));
        decision.setMaxLength(NewOverride.DECISION_MAX_LENGTH);
        decision.setHelperText(t("decision.hint"));
    }

    /** Provinces for which somebody may enter a decision. */
    List<AdministrativeUnit> provinces(Actor actor) {
        return units.children(Optional.empty(), day).stream()
                .filter(unit -> schedule.mayOverride(actor, unit.code()))
                .toList();
    }

    void ask() {
        List<AdministrativeUnit> provinces = provinces(current.get());
        province.setItems(provinces);
        province.setValue(provinces.get(0));
        dose.setItems(shortenable());
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(province, dose, interval, Arrange.pair(from, to), decision)
                .complete(this::complete)
                .at(interval, refusal -> refusal instanceof DosesRefusal.IntervalOutOfRange)
                .at(
                        from,
                        refusal ->
                                refusal == Plain.OVERRIDE_OVERLAPS || refusal == Plain.RULE_UNKNOWN)
                .at(to, refusal -> refusal == Plain.PERIOD_WRONG)
                .does(this::enter)
                .then(this::done)
                .open();
    }

    /** Doses whose floor lies below the rule of the country. */
    private List<Dose> shortenable() {
        return schedule.rules(day).stream()
                .filter(rule -> rule.floorDays() < rule.intervalDays())
                .sorted(Comparator.comparing(RuleView::product))
                .map(rule -> new Dose(rule.product(), rule.category(), rule.ordinal()))
                .distinct()
                .toList();
    }

    private boolean complete() {
        return Stream.of(
                        has(province, province, "province.missing"),
                        has(dose, dose, "dose.missing"),
                        has(interval, interval, "interval.missing"),
                        has(from, from, "from.missing"),
                        has(decision, decision, "decision.missing"))
                .allMatch(each -> each);
    }

    private boolean has(HasValue<?, ?> field, HasValidation shown, String message) {
        boolean empty = field.isEmpty();
        shown.setErrorMessage(t(message));
        shown.setInvalid(empty);
        return !empty;
    }

    private Outcome<?> enter() {
        return schedule.override(
                new NewOverride(
                        province.getValue().code(),
                        dose.getValue().product(),
                        dose.getValue().category(),
                        dose.getValue().ordinal(),
                        interval.getValue(),
                        from.getValue(),
                        Optional.ofNullable(to.getValue()),
                        decision.getValue().strip()),
                current.get());
    }

    private void done() {
        Toasts.success(t("done"));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("doses.override." + key);
    }
}
