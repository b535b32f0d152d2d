package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.EventAct.Convened;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;

/** Day, time, place and members of a meeting that is to be called. */
class MeetingFields {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final SafetyWords words;
    private final DatePicker day;
    private final TimePicker time;
    private final TextField place;
    private final Map<Member, Checkbox> called = new LinkedHashMap<>();

    MeetingFields(List<Member> council, SafetyWords words, Clock clock) {
        this.words = words;
        day = Fields.date(words.text("act.meeting.day"), words.messages());
        day.setValue(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).plusDays(1));
        time = Fields.time(words.text("act.meeting.time"));
        time.setValue(MORNING);
        place = words.field("act.meeting.place", CouncilMembers.POSITION_MAX);
        council.forEach(member -> called.put(member, box(member)));
    }

    List<Component> fields() {
        return List.of(
                Arrange.pair(day, time),
                place,
                Arrange.stack(called.values().toArray(Component[]::new)));
    }

    Convened convened(String said) {
        return new Convened(moment(), place.getValue(), chosen(), said);
    }

    /** Without day or time a meeting of the past, which is refused. */
    private Instant moment() {
        return day.getValue() == null || time.getValue() == null
                ? Instant.EPOCH
                : day.getValue().atTime(time.getValue()).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** Who vaccinated in the province stands there, barred, with the reason. */
    private Checkbox box(Member member) {
        Checkbox box =
                new Checkbox(
                        member.conflict()
                                ? words.text("act.member.conflict", member.name(), member.doses())
                                : words.text(
                                        "act.member",
                                        member.name(),
                                        words.text("seat." + member.seat().name()),
                                        member.position()));
        box.setValue(!member.conflict());
        box.setEnabled(!member.conflict());
        return box;
    }

    private Set<UUID> chosen() {
        return called.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }
}
