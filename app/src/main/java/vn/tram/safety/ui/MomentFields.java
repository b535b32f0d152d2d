package vn.tram.safety.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;

/** A moment that has happened, as day and time in Viet Nam; now unless told. */
class MomentFields {

    private final DatePicker day;
    private final TimePicker time;
    private final Clock clock;

    MomentFields(SafetyWords words, Clock clock) {
        this("moment", words, clock);
    }

    /**
     * @param of what the labels are about: the message keys {@code <of>.day} and {@code <of>.time}
     */
    MomentFields(String of, SafetyWords words, Clock clock) {
        this.clock = clock;
        day = Fields.date(words.text(of + ".day"), words.messages());
        time = Fields.time(words.text(of + ".time"));
        set(clock.instant());
    }

    final void set(Instant at) {
        day.setValue(LocalDate.ofInstant(at, WorkingCalendar.ZONE));
        time.setValue(
                LocalTime.ofInstant(at, WorkingCalendar.ZONE).truncatedTo(ChronoUnit.MINUTES));
    }

    Div pair() {
        return Arrange.pair(day, time);
    }

    DatePicker day() {
        return day;
    }

    /** Marks what is missing; answers whether nothing is. */
    boolean complete() {
        day.setInvalid(day.getValue() == null);
        time.setInvalid(time.getValue() == null);
        return !day.isInvalid() && !time.isInvalid();
    }

    /** Does something whenever another moment is chosen. */
    void changed(Runnable then) {
        day.addValueChangeListener(event -> then.run());
        time.addValueChangeListener(event -> then.run());
    }

    /** Empty while day or time is missing. */
    Optional<Instant> chosen() {
        return day.getValue() == null || time.getValue() == null
                ? Optional.empty()
                : Optional.of(moment());
    }

    /** What is of this minute has happened, whatever the second. */
    Instant moment() {
        Instant typed =
                day.getValue().atTime(time.getValue()).atZone(WorkingCalendar.ZONE).toInstant();
        Instant now = clock.instant();
        return typed.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES))
                ? now
                : typed;
    }
}
