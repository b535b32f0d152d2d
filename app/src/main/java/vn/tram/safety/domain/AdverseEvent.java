package vn.tram.safety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.PatientState;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
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
    @Embedded private EventSeverity severity;

    @Enumerated(EnumType.STRING)
    private PatientState patientState;

    private UUID filedBy;
    private String filedByName;
    @Embedded private EventProgress progress;

    @Version private int version;

    protected AdverseEvent() {}

    AdverseEventId id() {
        return new AdverseEventId(id);
    }

    String code() {
        return code;
    }

    EventState state() {
        return progress.state();
    }

    boolean serious() {
        return severity.serious();
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
        return severity.seriousEventAt();
    }

    Optional<Instant> seriousRecordedAt() {
        return severity.seriousRecordedAt();
    }

    Optional<Instant> investigatedAt() {
        return progress.investigatedAt();
    }

    Optional<Instant> minutesAt() {
        return progress.minutesAt();
    }

    /** In whose name the case acts by itself: whoever told what made it serious. */
    Actor responder() {
        return severity.responder();
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
        return severity.with(more, grade);
    }

    /** Another report of the event; what it says of the person holds unless it does not know. */
    void join(Question known, Finding finding, Instant toldEvent, PatientState told) {
        severity.weigh(known, finding);
        if (toldEvent.isBefore(eventAt)) {
            eventAt = toldEvent;
        }
        if (told != PatientState.UNKNOWN && patientState != PatientState.DIED) {
            patientState = told;
        }
    }

    /** The event is serious from now on, by what was told; what was done before is done anew. */
    void becomeSerious(Instant toldEvent, Instant now, Actor by) {
        severity.becomeSerious(toldEvent, now, by);
        progress.begin();
    }

    Outcome<Void> lower(Question left, Finding finding, String reason, Actor by, Instant now) {
        if (state() != EventState.EARLY) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (finding.serious()) {
            return Outcome.refused(Plain.STILL_SERIOUS);
        }
        severity.lower(left, finding, reason, by, now);
        progress.followUp();
        return Outcome.done();
    }

    Outcome<Void> identify(UUID person, Optional<SuspectDose> dose) {
        if (personId != null) {
            return Outcome.refused(Plain.PERSON_KNOWN);
        }
        if (state().ended()) {
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
        if (state().ended()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        progress.withdraw(reason, into, now);
        return Outcome.done();
    }

    /** Whether the case stands where this task is open. */
    boolean awaits(Task task) {
        return tasks().contains(task);
    }

    private Set<Task> tasks() {
        Set<Task> open = progress.tasks();
        if (progressing()) {
            open.add(Task.REPORT_PROGRESS);
            open.add(Task.FORWARD_PROGRESS);
        }
        return open;
    }

    /** Progress is reported every week until the council has concluded. */
    boolean progressing() {
        return serious() && progress.beforeConclusion();
    }

    void is(PatientState told) {
        patientState = told;
    }

    void report(Instant now) {
        progress.report(now);
    }

    void openInvestigation(String head, Instant now) {
        progress.openInvestigation(head, now);
    }

    void investigated(Instant now) {
        progress.investigated(now);
    }

    void supplemented(Instant now) {
        progress.supplemented(now);
    }

    void convened() {
        progress.convened();
    }

    void askedForMore() {
        progress.askedForMore();
    }

    void concluded(Instant signedAt) {
        progress.concluded(signedAt);
    }

    /** Whether the council of the ministry may conclude otherwise: announced, and not closed. */
    boolean reassessable() {
        return state() == EventState.COMPENSATING || state() == EventState.CLOSING;
    }

    void announced(boolean compensable, Instant now) {
        progress.announced(compensable, now);
    }

    void compensated() {
        progress.compensated();
    }

    void close(Instant now) {
        progress.close(now);
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
                severity.criteria(),
                severity.anaphylaxis(),
                severity.national(),
                severity.reason(),
                severity.serious(),
                severity.seriousEventAt(),
                severity.seriousRecordedAt(),
                severity.lowered(),
                patientState,
                state(),
                filedByName,
                progress.reportAt(),
                progress.investigationAt(),
                progress.investigator(),
                progress.investigatedAt(),
                progress.minutesAt(),
                progress.announcedAt(),
                progress.closedAt(),
                progress.endedReason(),
                progress.mergedInto(),
                version);
    }
}
