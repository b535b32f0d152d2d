package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.NewReport.Patient;
import vn.tram.safety.PatientState;
import vn.tram.safety.ReportSource;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * Files an event: who, after which dose, when, what, how the person is. Vaccine, lot, session and
 * place are not asked, the system knows them. Opened from the person's page, or without a person
 * for somebody whose paper is missing.
 */
@Component
class FileDialog {

    private static final int MOST_FACILITIES = 100;
    private static final int HIGHEST_GRADE = 4;

    private final AdverseEvents events;
    private final Doses doses;
    private final Facilities facilities;
    private final CurrentActor current;
    private final SafetyWords words;
    private final Clock clock;

    FileDialog(
            AdverseEvents events,
            Doses doses,
            Facilities facilities,
            CurrentActor current,
            SafetyWords words,
            Clock clock) {
        this.events = events;
        this.doses = doses;
        this.facilities = facilities;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Facilities for which somebody may report: their own, or health facilities of their commune.
     */
    List<Facility> reporting() {
        Actor actor = current.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return Stream.of(Role.STATION, Role.PROVINCE)
                .flatMap(role -> actor.rightsAs(role).stream())
                .flatMap(right -> of(right, today))
                .filter(facility -> facility.validOn(today))
                .filter(
                        facility ->
                                facility.kind() == FacilityKind.HEALTH_STATION
                                        || facility.kind() == FacilityKind.HOSPITAL)
                .distinct()
                .limit(MOST_FACILITIES)
                .toList();
    }

    private Stream<Facility> of(Right right, LocalDate today) {
        if (right.facility().isPresent()) {
            return facilities.byId(right.facility().get()).stream();
        }
        return right.unit().stream()
                .flatMap(unit -> facilities.search("", unit, today, MOST_FACILITIES).stream());
    }

    /**
     * @param opened is handed the code of the case
     */
    void person(PersonId person, Consumer<String> opened) {
        List<DoseView> given = doses.ofPerson(person, false);
        Select<DoseView> dose = new Select<>();
        dose.setLabel(words.text("file.dose"));
        dose.setItems(given);
        dose.setItemLabelGenerator(
                each -> words.text("file.dose.line", each.number(), words.when(each.givenAt())));
        if (!given.isEmpty()) {
            dose.setValue(given.get(given.size() - 1));
        }
        Form form = new Form();
        form.open(
                given.isEmpty() ? List.of() : List.of(dose),
                facility ->
                        form.report(
                                facility,
                                Optional.of(person),
                                Optional.empty(),
                                Optional.ofNullable(dose.getValue())
                                        .map(DoseView::id)
                                        .map(id -> new DoseId(id.value())),
                                Optional.empty()),
                opened);
    }

    /** Somebody who is not known here: a name, and what they say of their dose. */
    void nameless(Consumer<String> opened) {
        TextField name = field("file.name", Patient.NAME_MAX);
        TextField birth = field("file.birth", Patient.BIRTH_MAX);
        TextField vaccine = field("file.vaccine", Elsewhere.VACCINE_MAX);
        TextField lot = field("file.lot", Elsewhere.LOT_MAX);
        Form form = new Form();
        form.open(
                List.of(Arrange.pair(name, birth), Arrange.pair(vaccine, lot)),
                facility ->
                        form.report(
                                facility,
                                Optional.empty(),
                                Optional.of(new Patient(name.getValue(), birth.getValue(), "", "")),
                                Optional.empty(),
                                Optional.of(
                                        new Elsewhere(
                                                vaccine.getValue(),
                                                lot.getValue(),
                                                "",
                                                Optional.empty()))),
                opened);
    }

    private TextField field(String key, int most) {
        TextField field = new TextField(words.text(key));
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    /** What is asked of every event. */
    private interface Asked {
        NewReport of(UUID facility);
    }

    private final class Form {

        private final UUID command = TimeOrderedId.next();
        private final Select<Facility> reporter = new Select<>();
        private final DatePicker day = Fields.date(words.text("file.day"), words.messages());
        private final TimePicker time = Fields.time(words.text("file.time"));
        private final CheckboxGroup<Criterion> criteria = new CheckboxGroup<>();
        private final Select<Integer> grade = new Select<>();
        private final Select<PatientState> state = new Select<>();
        private final TextArea narrative = new TextArea(words.text("file.narrative"));

        Form() {
            Instant now = clock.instant();
            day.setValue(LocalDate.ofInstant(now, WorkingCalendar.ZONE));
            time.setValue(
                    LocalTime.ofInstant(now, WorkingCalendar.ZONE).truncatedTo(ChronoUnit.MINUTES));
            List<Facility> all = reporting();
            reporter.setLabel(words.text("file.reporter"));
            reporter.setItems(all);
            reporter.setItemLabelGenerator(Facility::name);
            all.stream().findFirst().ifPresent(reporter::setValue);
            criteria.setLabel(words.text("file.criteria"));
            criteria.setItems(Criterion.values());
            criteria.setItemLabelGenerator(each -> words.text("criterion." + each.name()));
            grade.setLabel(words.text("file.grade"));
            grade.setItems(IntStream.rangeClosed(0, HIGHEST_GRADE).boxed().toList());
            grade.setItemLabelGenerator(each -> words.text("grade." + each));
            grade.setValue(0);
            state.setLabel(words.text("file.state"));
            state.setItems(PatientState.values());
            state.setItemLabelGenerator(each -> words.text("patient." + each.name()));
            state.setValue(PatientState.UNKNOWN);
            narrative.setMaxLength(NewReport.NARRATIVE_MAX);
            narrative.setWidthFull();
            narrative.setMinHeight("96px");
        }

        void open(
                List<com.vaadin.flow.component.Component> first,
                Asked asked,
                Consumer<String> opened) {
            AtomicReference<Filed> filed = new AtomicReference<>();
            FormDialog dialog =
                    FormDialog.of(
                            words.text("file.title"),
                            words.text("file.what"),
                            words.text("file.do"),
                            words.messages());
            dialog.setWidth("640px");
            dialog.fields(first.toArray(com.vaadin.flow.component.Component[]::new))
                    .fields(
                            Arrange.pair(day, time),
                            narrative,
                            criteria,
                            Arrange.pair(grade, state),
                            reporter)
                    .complete(this::complete)
                    .at(narrative, Plain.NARRATIVE_MISSING::equals)
                    .at(day, Form::aboutTheTime)
                    .does(
                            () -> {
                                Outcome<Filed> outcome =
                                        events.file(
                                                asked.of(reporter.getValue().id()), current.get());
                                if (outcome.isDone()) {
                                    filed.set(outcome.value());
                                }
                                return outcome;
                            })
                    .then(
                            () -> {
                                Filed done = filed.get();
                                Toasts.success(
                                        words.text(
                                                done.joined() ? "file.joined" : "file.done",
                                                done.code()));
                                opened.accept(done.code());
                            })
                    .open();
        }

        private static boolean aboutTheTime(vn.tram.kernel.Refusal refusal) {
            return Set.<Object>of(
                            Plain.EVENT_IN_FUTURE, Plain.EVENT_BEFORE_DOSE, Plain.EVENT_TOO_OLD)
                    .contains(refusal);
        }

        private boolean complete() {
            day.setInvalid(day.getValue() == null);
            time.setInvalid(time.getValue() == null);
            reporter.setInvalid(reporter.getValue() == null);
            return !day.isInvalid() && !time.isInvalid() && !reporter.isInvalid();
        }

        NewReport report(
                UUID facility,
                Optional<PersonId> person,
                Optional<Patient> patient,
                Optional<DoseId> dose,
                Optional<Elsewhere> elsewhere) {
            ReportSource source =
                    reporter.getValue().kind() == FacilityKind.HOSPITAL
                            ? ReportSource.HOSPITAL
                            : ReportSource.STATION;
            return new NewReport(
                    command,
                    source,
                    facility,
                    person,
                    patient,
                    dose,
                    elsewhere,
                    moment(),
                    criteria.getValue(),
                    grade.getValue(),
                    Set.of(),
                    narrative.getValue(),
                    state.getValue());
        }

        /** An event of this minute has happened, whatever the second. */
        private Instant moment() {
            Instant typed =
                    day.getValue().atTime(time.getValue()).atZone(WorkingCalendar.ZONE).toInstant();
            Instant now = clock.instant();
            return typed.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES))
                    ? now
                    : typed;
        }
    }
}
