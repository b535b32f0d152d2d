package vn.tram.ruleset.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;
import vn.tram.ruleset.RulesetRefusal;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Asks for a day of a weekend that is worked, and for the working day given for it. */
class NewMakeUpDay {

    private final WorkingCalendar calendar;
    private final CurrentActor current;
    private final Messages messages;
    private final Runnable afterwards;
    private final DatePicker worked;
    private final DayOffFields given;

    NewMakeUpDay(
            WorkingCalendar calendar,
            CurrentActor current,
            Messages messages,
            Runnable afterwards) {
        this.calendar = calendar;
        this.current = current;
        this.messages = messages;
        this.afterwards = afterwards;
        this.worked = Fields.date(t("worked"), messages);
        worked.setErrorMessage(t("worked.missing"));
        this.given = new DayOffFields(t("instead"), messages);
    }

    void ask() {
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(Arrange.pair(worked, given.day()))
                .fields(given.besidesTheDay())
                .complete(this::complete)
                .at(worked, this::aboutTheWorkedDay)
                .at(
                        given.day(),
                        refusal ->
                                refusal instanceof RulesetRefusal.NotInFuture
                                        || refusal instanceof RulesetRefusal.DayKnown)
                .does(this::enter)
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private Outcome<MakeUpDay> enter() {
        Holiday day = given.asked();
        return calendar.enter(
                new MakeUpDay(worked.getValue(), day.day(), day.confidence(), day.source()),
                day,
                current.get());
    }

    private boolean aboutTheWorkedDay(Refusal refusal) {
        return refusal instanceof RulesetRefusal.NotAnExchange
                || refusal instanceof RulesetRefusal.NotInFuture early
                        && worked.getValue().isBefore(early.earliest())
                        && !given.asked().day().isBefore(early.earliest())
                || refusal instanceof RulesetRefusal.DayKnown known
                        && known.day().equals(worked.getValue());
    }

    private boolean complete() {
        worked.setInvalid(worked.getValue() == null);
        return given.complete() && !worked.isInvalid();
    }

    private String t(String key) {
        return messages.text("rules.make-up." + key);
    }
}
