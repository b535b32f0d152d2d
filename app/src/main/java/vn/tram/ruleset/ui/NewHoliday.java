package vn.tram.ruleset.ui;

import vn.tram.ruleset.RulesetRefusal;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Asks for a day off that the calendar does not know yet. */
class NewHoliday {

    private final WorkingCalendar calendar;
    private final CurrentActor current;
    private final Messages messages;
    private final Runnable afterwards;
    private final DayOffFields fields;

    NewHoliday(
            WorkingCalendar calendar,
            CurrentActor current,
            Messages messages,
            Runnable afterwards) {
        this.calendar = calendar;
        this.current = current;
        this.messages = messages;
        this.afterwards = afterwards;
        this.fields = new DayOffFields(t("day"), messages);
    }

    void ask() {
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(fields.day())
                .fields(fields.besidesTheDay())
                .complete(fields::complete)
                .at(
                        fields.day(),
                        refusal ->
                                refusal instanceof RulesetRefusal.NotInFuture
                                        || refusal instanceof RulesetRefusal.DayKnown)
                .does(() -> calendar.enter(fields.asked(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("done"));
                            afterwards.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("rules.holiday." + key);
    }
}
