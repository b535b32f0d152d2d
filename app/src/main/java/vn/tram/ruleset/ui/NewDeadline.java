package vn.tram.ruleset.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tram.ruleset.DeadlineChange;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.RulesetRefusal;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Asks for a version of a deadline that begins in the future. */
class NewDeadline {

    private final Deadlines deadlines;
    private final CurrentActor current;
    private final Messages messages;
    private final Runnable afterwards;
    private final DatePicker from;
    private final IntegerField amount;
    private final Select<DeadlineUnit> unit = new Select<>();
    private final IntegerField reminder;
    private final TextArea source;
    private final TextArea note;

    NewDeadline(Deadlines deadlines, CurrentActor current, Messages messages, Runnable afterwards) {
        this.deadlines = deadlines;
        this.current = current;
        this.messages = messages;
        this.afterwards = afterwards;
        this.from = Fields.date(t("from"), messages);
        this.amount = new IntegerField(t("amount"));
        this.reminder = new IntegerField(t("reminder"));
        this.source = new TextArea(t("source"));
        this.note = new TextArea(t("note"));
        unit.setLabel(t("unit"));
        unit.setItems(DeadlineUnit.values());
        unit.setItemLabelGenerator(each -> messages.text("deadline.unit." + each));
        source.setMaxLength(DeadlineChange.TEXT_MAX_LENGTH);
        note.setMaxLength(DeadlineChange.TEXT_MAX_LENGTH);
        source.setHelperText(t("source.hint"));
    }

    /** Begins with what holds now, because most changes change one thing. */
    void ask(DeadlineRuleView newest, String name) {
        amount.setValue(newest.amount());
        unit.setValue(newest.unit());
        reminder.setValue(newest.remindBeforeHours());
        source.clear();
        note.clear();
        from.clear();
        FormDialog.of(
                        messages.text("rules.new.question", name),
                        t("explanation"),
                        t("verb"),
                        messages)
                .fields(Arrange.pair(from, reminder), Arrange.pair(amount, unit), source, note)
                .complete(this::complete)
                .at(
                        from,
                        refusal ->
                                refusal instanceof RulesetRefusal.NotInFuture
                                        || refusal instanceof RulesetRefusal.LaterVersionPlanned)
                .at(
                        amount,
                        refusal ->
                                refusal instanceof RulesetRefusal.OutOfRange
                                        && outOfRange(amount, 1))
                .at(reminder, RulesetRefusal.OutOfRange.class::isInstance)
                .at(source, RulesetRefusal.TextMissing.class::isInstance)
                .does(() -> deadlines.change(asked(newest.code()), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private boolean complete() {
        from.setErrorMessage(t("from.missing"));
        from.setInvalid(from.getValue() == null);
        amount.setErrorMessage(t("number.missing"));
        amount.setInvalid(amount.getValue() == null);
        reminder.setErrorMessage(t("number.missing"));
        reminder.setInvalid(reminder.getValue() == null);
        return !from.isInvalid() && !amount.isInvalid() && !reminder.isInvalid();
    }

    private static boolean outOfRange(IntegerField field, int least) {
        return field.getValue() < least || field.getValue() > DeadlineChange.MOST;
    }

    private DeadlineChange asked(String code) {
        return new DeadlineChange(
                code,
                from.getValue(),
                amount.getValue(),
                unit.getValue(),
                reminder.getValue(),
                source.getValue(),
                note.getValue());
    }

    private String t(String key) {
        return messages.text("rules.new." + key);
    }
}
