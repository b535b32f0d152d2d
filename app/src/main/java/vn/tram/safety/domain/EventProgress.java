package vn.tram.safety.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.EventState;

/** Where a case stands, and when each part of the way was done. */
@Embeddable
class EventProgress {

    @Enumerated(EnumType.STRING)
    private EventState state;

    private Instant reportAt;
    private Instant investigationAt;
    private String investigator;
    private Instant investigatedAt;
    private Instant minutesAt;
    private Instant announcedAt;
    private Instant closedAt;
    private String endedReason;
    private UUID mergedInto;

    protected EventProgress() {}

    EventState state() {
        return state;
    }

    Optional<Instant> reportAt() {
        return Optional.ofNullable(reportAt);
    }

    Optional<Instant> investigationAt() {
        return Optional.ofNullable(investigationAt);
    }

    Optional<String> investigator() {
        return Optional.ofNullable(investigator);
    }

    Optional<Instant> investigatedAt() {
        return Optional.ofNullable(investigatedAt);
    }

    Optional<Instant> minutesAt() {
        return Optional.ofNullable(minutesAt);
    }

    Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> endedReason() {
        return Optional.ofNullable(endedReason);
    }

    Optional<AdverseEventId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(AdverseEventId::new);
    }

    /** Tasks that are open where the case stands, without the weekly rounds of progress. */
    Set<Task> tasks() {
        return switch (state) {
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

    /** Between the serious event and the conclusion of the council. */
    boolean beforeConclusion() {
        return state.compareTo(EventState.EARLY) >= 0
                && state.compareTo(EventState.SUPPLEMENTING) <= 0;
    }

    /** Report and investigation begin, or begin anew. */
    void begin() {
        reportAt = null;
        investigationAt = null;
        investigator = null;
        investigatedAt = null;
        state = EventState.EARLY;
    }

    void followUp() {
        state = EventState.FOLLOW_UP;
    }

    void withdraw(String reason, Optional<UUID> into, Instant now) {
        state = EventState.WITHDRAWN;
        closedAt = now;
        endedReason = reason;
        mergedInto = into.orElse(null);
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
}
