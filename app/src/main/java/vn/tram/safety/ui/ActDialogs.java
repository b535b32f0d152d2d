package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.Damage;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventActs;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.PatientState;
import vn.tram.safety.WhoClass;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.WorkItem;

/** Does the tasks of a case: each asks what it needs, and why it is late where it is. */
@org.springframework.stereotype.Component
class ActDialogs {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final EventActs acts;
    private final CouncilMembers members;
    private final CurrentActor current;
    private final SafetyWords words;
    private final Clock clock;

    ActDialogs(
            EventActs acts,
            CouncilMembers members,
            CurrentActor current,
            SafetyWords words,
            Clock clock) {
        this.acts = acts;
        this.members = members;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** Fields of one task, and the act that they make with what was written. */
    private record Asked(List<Component> fields, Function<String, EventAct> act) {}

    void open(EventView event, WorkItem item, Runnable afterwards) {
        Task task =
                Arrays.stream(Task.values())
                        .filter(each -> each.id().equals(item.task()))
                        .findFirst()
                        .orElseThrow();
        open(event, item, task, asked(event, task), afterwards);
    }

    /** The council asks for more instead of concluding. */
    void askForMore(EventView event, WorkItem item, Runnable afterwards) {
        open(
                event,
                item,
                Task.SUPPLEMENT_INVESTIGATION,
                new Asked(List.of(), EventAct.AskedForMore::new),
                afterwards);
    }

    private void open(EventView event, WorkItem item, Task task, Asked asked, Runnable afterwards) {
        TextArea said = area("act.words." + task.id(), EventAct.WORDS_MAX);
        TextArea late = area("act.late", AdverseEvents.REASON_MAX);
        late.setVisible(clock.instant().isAfter(item.dueAt()));
        FormDialog dialog =
                FormDialog.of(
                        words.task(task),
                        words.text("act.what." + task.id()),
                        words.text("act.do." + task.id()),
                        words.messages());
        dialog.setWidth("640px");
        dialog.fields(asked.fields().toArray(Component[]::new))
                .fields(said, late)
                .at(said, Plain.NARRATIVE_MISSING::equals)
                .at(late, Plain.LATE_REASON_MISSING::equals)
                .does(
                        () ->
                                acts.perform(
                                        event.id(),
                                        asked.act().apply(said.getValue()),
                                        Optional.of(late.getValue()),
                                        current.get()))
                .then(
                        () -> {
                            Toasts.success(words.text("act.done"));
                            afterwards.run();
                        })
                .open();
    }

    private Asked asked(EventView event, Task task) {
        return switch (task) {
            case FOLLOW_UP -> state(event, EventAct.FollowedUp::new);
            case COMPLETE_INITIAL_REPORT -> state(event, EventAct.Reported::new);
            case REPORT_PROGRESS -> state(event, EventAct.Progressed::new);
            case OPEN_INVESTIGATION -> opening();
            case INVESTIGATE -> new Asked(List.of(), EventAct.Investigated::new);
            case SUPPLEMENT_INVESTIGATION -> new Asked(List.of(), EventAct.Supplemented::new);
            case CONVENE_COUNCIL -> convening(event);
            case RECORD_CONCLUSION -> concluding(event);
            case ANNOUNCE_CAUSE -> new Asked(List.of(), EventAct.Announced::new);
            case DECIDE_COMPENSATION -> compensating();
            case CLOSE_CASE -> closing(event);
            case FORWARD_PROGRESS -> new Asked(List.of(), EventAct.Forwarded::new);
        };
    }

    private interface OfState {
        EventAct of(PatientState state, String words);
    }

    private Asked state(EventView event, OfState act) {
        Select<PatientState> state = new Select<>();
        state.setLabel(words.text("file.state"));
        state.setItems(PatientState.values());
        state.setItemLabelGenerator(each -> words.text("patient." + each.name()));
        state.setValue(event.patientState());
        return new Asked(List.of(state), said -> act.of(state.getValue(), said));
    }

    private Asked opening() {
        TextField head = new TextField(words.text("act.head"));
        head.setMaxLength(CouncilMembers.NAME_MAX);
        head.setWidthFull();
        return new Asked(
                List.of(head), said -> new EventAct.InvestigationOpened(head.getValue(), said));
    }

    private Asked convening(EventView event) {
        DatePicker day = Fields.date(words.text("act.meeting.day"), words.messages());
        day.setValue(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).plusDays(1));
        TimePicker time = Fields.time(words.text("act.meeting.time"));
        time.setValue(MORNING);
        TextField place = new TextField(words.text("act.meeting.place"));
        place.setMaxLength(CouncilMembers.POSITION_MAX);
        place.setWidthFull();
        Map<Member, Checkbox> called = new LinkedHashMap<>();
        council(event).forEach(member -> called.put(member, box(member)));
        return new Asked(
                List.of(
                        Arrange.pair(day, time),
                        place,
                        Arrange.stack(called.values().toArray(Component[]::new))),
                said ->
                        new EventAct.Convened(
                                moment(day, time), place.getValue(), chosen(called), said));
    }

    private Instant moment(DatePicker day, TimePicker time) {
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

    private static Set<UUID> chosen(Map<Member, Checkbox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }

    private List<Member> council(EventView event) {
        return members.of(event.place().province().orElseThrow(), current.get());
    }

    private Asked concluding(EventView event) {
        Map<Member, Select<WhoClass>> votes = new LinkedHashMap<>();
        council(event).stream()
                .filter(member -> !member.conflict())
                .forEach(member -> votes.put(member, vote(member)));
        Select<WhoClass> conclusion = classes(words.text("act.conclusion"));
        Checkbox compensable = new Checkbox(words.text("act.compensable"));
        TextArea responsibility = area("act.responsibility", EventAct.WORDS_MAX / 2);
        return new Asked(
                List.of(
                        Arrange.stack(votes.values().toArray(Component[]::new)),
                        conclusion,
                        compensable,
                        responsibility),
                said ->
                        new EventAct.Concluded(
                                cast(votes),
                                Map.of(),
                                conclusion.getValue(),
                                compensable.getValue(),
                                responsibility.getValue(),
                                said));
    }

    private Select<WhoClass> vote(Member member) {
        Select<WhoClass> vote = classes(member.name());
        vote.setEmptySelectionAllowed(true);
        vote.setEmptySelectionCaption(words.text("act.absent"));
        vote.clear();
        return vote;
    }

    private Select<WhoClass> classes(String label) {
        Select<WhoClass> classes = new Select<>();
        classes.setLabel(label);
        classes.setItems(WhoClass.values());
        classes.setItemLabelGenerator(
                each -> each == null ? words.text("act.absent") : words.text("who." + each.name()));
        classes.setValue(WhoClass.B1);
        classes.setWidthFull();
        return classes;
    }

    private static Map<UUID, WhoClass> cast(Map<Member, Select<WhoClass>> votes) {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().id(),
                                entry -> entry.getValue().getValue()));
    }

    private Asked compensating() {
        Select<Damage.Kind> kind = new Select<>();
        kind.setLabel(words.text("act.damage.kind"));
        kind.setItems(Damage.Kind.values());
        kind.setItemLabelGenerator(each -> words.text("damage." + each.name()));
        kind.setValue(Damage.Kind.DEATH);
        NumberField medical = amount("act.damage.medical");
        NumberField insured = amount("act.damage.insured");
        NumberField income = amount("act.damage.income");
        IntegerField days = days("act.damage.days");
        NumberField carer = amount("act.damage.carer");
        IntegerField carerDays = days("act.damage.carer-days");
        return new Asked(
                List.of(
                        kind,
                        Arrange.pair(medical, insured),
                        Arrange.pair(income, days),
                        Arrange.pair(carer, carerDays)),
                said ->
                        new EventAct.Compensated(
                                new Damage(
                                        kind.getValue(),
                                        whole(medical),
                                        whole(insured),
                                        whole(income),
                                        count(days),
                                        whole(carer),
                                        count(carerDays)),
                                said));
    }

    private NumberField amount(String key) {
        NumberField field = new NumberField(words.text(key));
        field.setWidthFull();
        return field;
    }

    private IntegerField days(String key) {
        IntegerField field = new IntegerField(words.text(key));
        field.setWidthFull();
        return field;
    }

    private static long whole(NumberField field) {
        return field.getValue() == null ? 0 : Math.round(field.getValue());
    }

    private static int count(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private Asked closing(EventView event) {
        Checkbox release = new Checkbox(words.text("act.release"));
        release.setVisible(event.lot().isPresent());
        return new Asked(List.of(release), said -> new EventAct.Closed(release.getValue(), said));
    }

    private TextArea area(String key, int most) {
        TextArea area = new TextArea(words.text(key));
        area.setMaxLength(most);
        area.setWidthFull();
        return area;
    }
}
