package vn.tram.safety.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** How grave an event is by the table of severity, since when, by whom, and who lowered it. */
@Embeddable
class EventSeverity {

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

    protected EventSeverity() {}

    boolean serious() {
        return serious;
    }

    Set<Criterion> criteria() {
        return Codes.read(criteria, Criterion.class);
    }

    int anaphylaxis() {
        return anaphylaxis;
    }

    National national() {
        return national;
    }

    Reason reason() {
        return Reason.of(severityReason);
    }

    Optional<Instant> seriousEventAt() {
        return Optional.ofNullable(seriousEventAt);
    }

    Optional<Instant> seriousRecordedAt() {
        return Optional.ofNullable(seriousRecordedAt);
    }

    Optional<String> lowered() {
        return Optional.ofNullable(loweredReason);
    }

    /** Whoever told what made the event serious. */
    Actor responder() {
        return new Actor(new StaffId(seriousBy), seriousByName, "", List.of());
    }

    /** What is known with a further report: the criteria and the gravest anaphylaxis of all. */
    Question with(Set<Criterion> more, int grade) {
        Set<Criterion> all = criteria();
        all.addAll(more);
        return new Question(all, Math.max(anaphylaxis, grade));
    }

    void weigh(Question question, Finding finding) {
        criteria = Codes.written(question.criteria());
        anaphylaxis = (byte) question.anaphylaxisGrade();
        national = finding.national();
        severityReason = finding.reason().code();
    }

    void becomeSerious(Instant toldEvent, Instant now, Actor by) {
        serious = true;
        seriousEventAt = toldEvent;
        seriousRecordedAt = now;
        seriousBy = by.id().value();
        seriousByName = by.displayName();
    }

    void lower(Question left, Finding finding, String reason, Actor by, Instant now) {
        weigh(left, finding);
        serious = false;
        loweredAt = now;
        loweredByName = by.displayName();
        loweredReason = reason;
    }
}
