package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventAct.Closed;
import vn.tram.safety.EventAct.Compensated;
import vn.tram.safety.EventAct.InvestigationOpened;
import vn.tram.safety.EventActs;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.PatientState;
import vn.tram.safety.SafetyRules;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.WorkItem;

/**
 * Does a task of a case: what the task asks, what was done in words, and why it is late where it
 * is. The conclusion of the council has a page of its own.
 */
@org.springframework.stereotype.Component
class ActDialogs {

    private final EventActs acts;
    private final CouncilMembers members;
    private final SafetyRules rules;
    private final CurrentActor current;
    private final SafetyWords words;
    private final Clock clock;

    ActDialogs(
            EventActs acts,
            CouncilMembers members,
            SafetyRules rules,
            CurrentActor current,
            SafetyWords words,
            Clock clock) {
        this.acts = acts;
        this.members = members;
        this.rules = rules;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /** Fields of one task, and the act that they make with what was written. */
    private record Asked(List<Component> fields, Function<String, EventAct> act) {

        /** Nothing is asked beside the words. */
        static Asked only(Function<String, EventAct> act) {
            return new Asked(List.of(), act);
        }
    }

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
                Asked.only(EventAct.AskedForMore::new),
                afterwards);
    }

    private void open(EventView event, WorkItem item, Task task, Asked asked, Runnable afterwards) {
        TextArea said = words.area("act.words." + task.id(), EventAct.WORDS_MAX);
        TextArea late = words.area("act.late", AdverseEvents.REASON_MAX);
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
            case INVESTIGATE -> Asked.only(EventAct.Investigated::new);
            case SUPPLEMENT_INVESTIGATION -> Asked.only(EventAct.Supplemented::new);
            case CONVENE_COUNCIL -> convening(event);
            case ANNOUNCE_CAUSE -> Asked.only(EventAct.Announced::new);
            case DECIDE_COMPENSATION -> compensating(event);
            case CLOSE_CASE -> closing(event);
            case FORWARD_PROGRESS -> Asked.only(EventAct.Forwarded::new);
            case RECORD_CONCLUSION ->
                    throw new IllegalArgumentException("has a page of its own: " + task);
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
        TextField head = words.field("act.head", CouncilMembers.NAME_MAX);
        return new Asked(List.of(head), said -> new InvestigationOpened(head.getValue(), said));
    }

    private Asked convening(EventView event) {
        MeetingFields meeting =
                new MeetingFields(
                        members.of(event.place().province().orElseThrow(), current.get()),
                        words,
                        clock);
        return new Asked(meeting.fields(), meeting::convened);
    }

    private Asked compensating(EventView event) {
        DamageFields damage = new DamageFields(event, rules, words);
        return new Asked(damage.fields(), said -> new Compensated(damage.damage(), said));
    }

    private Asked closing(EventView event) {
        Checkbox release = new Checkbox(words.text("act.release"));
        release.setVisible(event.lot().isPresent());
        return new Asked(List.of(release), said -> new Closed(release.getValue(), said));
    }
}
