package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.doses.DoseSchedule;
import vn.tram.ruleset.RulesTab;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.staff.CurrentActor;

/** The schedules of vaccines by date, beside the other rules. */
@org.springframework.stereotype.Component
@Order(10)
class ScheduleTab implements RulesTab {

    private final DoseSchedule schedule;
    private final AdministrativeUnits units;
    private final DoseWords words;
    private final CurrentActor current;
    private final Messages messages;

    ScheduleTab(
            DoseSchedule schedule,
            AdministrativeUnits units,
            DoseWords words,
            CurrentActor current,
            Messages messages) {
        this.schedule = schedule;
        this.units = units;
        this.words = words;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public String code() {
        return "doses";
    }

    @Override
    public String title() {
        return messages.text("doses.rules");
    }

    @Override
    public Component content(LocalDate day, Runnable reload) {
        NewOverrideDialog dialog =
                new NewOverrideDialog(schedule, units, current, messages, words, day, reload);
        return Arrange.stack(
                new RulesCard(schedule.rules(day), day, words, messages),
                new MixturesCard(
                        schedule.mixtures(day), schedule.additional(day), day, words, messages),
                new OverridesCard(schedule, units, words, current, messages, day, dialog));
    }
}
