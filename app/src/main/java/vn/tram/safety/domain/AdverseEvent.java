package vn.tram.safety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.PatientState;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;

/** The case of an event. It is inserted by {@link EventStore}; what happens to it happens here. */
@Entity
@Table(name = "adverse_event")
class AdverseEvent {

    @Id private UUID id;

    private String code;
    private UUID personId;
    private UUID doseId;
    private String productCode;
    private UUID lotId;
    private String lotText;
    private Instant vaccinatedAt;
    private LocalDate vaccinatedOn;
    private UUID sessionId;
    private UUID facilityId;

    @Column(columnDefinition = "char(5)")
    private String communeCode;

    @Column(columnDefinition = "char(3)")
    private String districtCode;

    @Column(columnDefinition = "char(2)")
    private String provinceCode;

    private Instant eventAt;
    private LocalDate eventOn;
    private Instant recordedAt;
    private String criteria;
    private byte anaphylaxis;

    @Enumerated(EnumType.STRING)
    private National national;

    private String severityReason;
    private boolean serious;
    private Instant seriousEventAt;
    private Instant seriousRecordedAt;
    private UUID seriousBy;
    private String seriousByName;
    private Instant loweredAt;
    private String loweredByName;
    private String loweredReason;

    @Enumerated(EnumType.STRING)
    private PatientState patientState;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private UUID filedBy;
    private String filedByName;
    private Instant reportAt;
    private Instant investigationAt;
    private String investigator;
    private Instant investigatedAt;
    private Instant minutesAt;
    private Instant announcedAt;
    private Instant closedAt;
    private String endedReason;
    private UUID mergedInto;

    @Version private int version;

    protected AdverseEvent() {}

    AdverseEventId id() {
        return new AdverseEventId(id);
    }

    String code() {
        return code;
    }

    EventState state() {
        return state;
    }

    boolean serious() {
        return serious;
    }

    LocalDate eventOn() {
        return eventOn;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    Optional<LocalDate> vaccinatedOn() {
        return Optional.ofNullable(vaccinatedOn);
    }

    Optional<UUID> lot() {
        return Optional.ofNullable(lotId);
    }

    Optional<UUID> session() {
        return Optional.ofNullable(sessionId);
    }

    Instant eventAt() {
        return eventAt;
    }

    Optional<Instant> seriousEventAt() {
        return Optional.ofNullable(seriousEventAt);
    }

    Optional<Instant> seriousRecordedAt() {
        return Optional.ofNullable(seriousRecordedAt);
    }

    Optional<Instant> investigatedAt() {
        return Optional.ofNullable(investigatedAt);
    }

    Optional<Instant> minutesAt() {
        return Optional.ofNullable(minutesAt);
    }

    /** In whose name the case acts by itself: whoever told what made it serious. */
    Actor responder() {
        return new Actor(new StaffId(seriousBy), seriousByName, "", java.util.List.of());
    }

    CasePlace place() {
        return new CasePlace(
                UnitCode.of(communeCode),
                Optional.ofNullable(districtCode).map(UnitCode::of),
                Optional.of(UnitCode.of(provinceCode)),
                Optional.of(facilityId));
    }

    /** What is known with a further report: the criteria and the gravest anaphylaxis of all. */
    Question with(Set<Criterion> more, int grade) {
        Set<Criterion> all = Codes.read(criteria, Criterion.class);
        all.addAll(more);
        return new Question(all, Math.max(anaphylaxis, grade));
    }

    /** Another report of the event; what it says of the person holds unless it does not know. */
    void join(Question known, Finding finding, Instant toldEvent, PatientState told) {
        weigh(known, finding);
        if (toldEvent.isBefore(eventAt)) {
            eventAt = toldEvent;
        }
        if (told != PatientState.UNKNOWN && patientState != PatientState.DIED) {
            patientState = told;
        }
    }

    private void weigh(Question question, Finding finding) {
        criteria = Codes.written(question.criteria());
        anaphylaxis = (byte) question.anaphylaxisGrade();
        national = finding.national();
        severityReason = finding.reason().code();
    }

    /** The event is serious from now on, by what was told; what was done before is done anew. */
    void becomeSerious(Instant toldEvent, Instant now, Actor by) {
        serious = true;
        seriousEventAt = toldEvent;
        seriousRecordedAt = now;
        seriousBy = by.id().value();
        seriousByName = by.displayName();
        reportAt = null;
        investigationAt = null;
        investigator = null;
        investigatedAt = null;
        state = EventState.EARLY;
    }

    Outcome<Void> lower(Question left, Finding finding, String reason, Actor by, Instant now) {
        if (state != EventState.EARLY) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (finding.serious()) {
            return Outcome.refused(Plain.STILL_SERIOUS);
        }
        weigh(left, finding);
        serious = false;
        loweredAt = now;
        loweredByName = by.displayName();
        loweredReason = reason;
        state = EventState.FOLLOW_UP;
        return Outcome.done();
    }

    Outcome<Void> identify(UUID person, Optional<SuspectDose> dose) {
        if (personId != null) {
            return Outcome.refused(Plain.PERSON_KNOWN);
        }
        if (state.ended()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        personId = person;
        dose.ifPresent(this::follow);
        return Outcome.done();
    }

    private void follow(SuspectDose dose) {
        doseId = dose.id();
        productCode = dose.product();
        lotId = dose.lot().orElse(lotId);
        lotText = dose.lotText().orElse(lotText);
        vaccinatedAt = dose.givenAt();
        vaccinatedOn = dose.givenOn();
        sessionId = dose.session().orElse(null);
    }

    Outcome<Void> withdraw(String reason, Optional<UUID> into, Instant now) {
        if (state.ended()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = EventState.WITHDRAWN;
        closedAt = now;
        endedReason = reason;
        mergedInto = into.orElse(null);
        return Outcome.done();
    }

    /** Whether the case stands where this task is open. */
    boolean awaits(Task task) {
        return tasks().contains(task);
    }

    private Set<Task> tasks() {
        Set<Task> open =
                switch (state) {
                    case FOLLOW_UP -> EnumSet.of(Task.FOLLOW_UP);
                    case EARLY -> early();
                    case CONVENING -> EnumSet.of(Task.CONVENE_COUNCIL);
                    case CONCLUDING -> EnumSet.of(Task.RECORD_CONCLUSION);
                    case SUPPLEMENTING -> EnumSet.of(Task.SUPPLEMENT_INVESTIGATION);
                    case ANNOUNCING -> EnumSet.of(Task.ANNOUNCE_CAUSE);
                    case COMPENSATING -> EnumSet.of(Task.DECIDE_COMPENSATION);
                    case CLOSING -> EnumSet.of(Task.CLOSE_CASE);
                    case CLOSED, WITHDRAWN -> EnumSet.noneOf(Task.class);
                };
        if (progressing()) {
            open.add(Task.REPORT_PROGRESS);
            open.add(Task.FORWARD_PROGRESS);
        }
        return open;
    }

    private Set<Task> early() {
        Set<Task> open = EnumSet.noneOf(Task.class);
        if (reportAt == null) {
            open.add(Task.COMPLETE_INITIAL_REPORT);
        }
        if (investigationAt == null) {
            open.add(Task.OPEN_INVESTIGATION);
        } else if (investigatedAt == null) {
            open.add(Task.INVESTIGATE);
        }
        return open;
    }

    /** Progress is reported every week until the council has concluded. */
    boolean progressing() {
        return serious
                && state.compareTo(EventState.EARLY) >= 0
                && state.compareTo(EventState.SUPPLEMENTING) <= 0;
    }

    void is(PatientState told) {
        patientState = told;
    }

    void report(Instant now) {
        reportAt = now;
        conveneWhenBothAreThere();
    }

    void openInvestigation(String head, Instant now) {
        investigator = head;
        investigationAt = now;
    }

    void investigated(Instant now) {
        investigatedAt = now;
        conveneWhenBothAreThere();
    }

    private void conveneWhenBothAreThere() {
        if (reportAt != null && investigatedAt != null) {
            state = EventState.CONVENING;
        }
    }

    void supplemented(Instant now) {
        investigatedAt = now;
        state = EventState.CONVENING;
    }

    void convened() {
        state = EventState.CONCLUDING;
    }

    void askedForMore() {
        state = EventState.SUPPLEMENTING;
    }

    void concluded(Instant signedAt) {
        minutesAt = signedAt;
        state = EventState.ANNOUNCING;
    }

    /** By the council of the ministry; refused before the first announcement and after the end. */
    Outcome<Void> reassessed(Instant signedAt) {
        if (state != EventState.COMPENSATING && state != EventState.CLOSING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        concluded(signedAt);
        return Outcome.done();
    }

    void announced(boolean compensable, Instant now) {
        announcedAt = now;
        state = compensable ? EventState.COMPENSATING : EventState.CLOSING;
    }

    void compensated() {
        state = EventState.CLOSING;
    }

    void close(Instant now) {
        closedAt = now;
        state = EventState.CLOSED;
    }

    EventView view() {
        return new EventView(
                id(),
                code,
                Optional.ofNullable(personId).map(PersonId::new),
                Optional.ofNullable(doseId).map(DoseId::new),
                Optional.ofNullable(productCode),
                Optional.ofNullable(lotId).map(LotId::new),
                Optional.ofNullable(lotText),
                Optional.ofNullable(vaccinatedAt),
                Optional.ofNullable(sessionId),
                place(),
                eventAt,
                eventOn,
                recordedAt,
                Codes.read(criteria, Criterion.class),
                anaphylaxis,
                national,
                Reason.of(severityReason),
                serious,
                Optional.ofNullable(seriousEventAt),
                Optional.ofNullable(seriousRecordedAt),
                Optional.ofNullable(loweredReason),
                patientState,
                state,
                filedByName,
                Optional.ofNullable(reportAt),
                Optional.ofNullable(investigationAt),
                Optional.ofNullable(investigator),
                Optional.ofNullable(investigatedAt),
                Optional.ofNullable(minutesAt),
                Optional.ofNullable(announcedAt),
                Optional.ofNullable(closedAt),
                Optional.ofNullable(endedReason),
                Optional.ofNullable(mergedInto).map(AdverseEventId::new),
                version);
    }
}
