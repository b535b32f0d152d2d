package vn.tram.sessions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/**
 * A session as a whole. Its people are kept set-based beside it; what happens to the session
 * happens here, by moves the state allows.
 */
@Entity
@Table(name = "vaccination_session")
class VaccinationSession {

    @Id private UUID id;

    private String code;
    private UUID campaignId;
    private UUID facilityId;

    @Column(columnDefinition = "char(5)")
    private String communeCode;

    @Column(columnDefinition = "char(3)")
    private String districtCode;

    @Column(columnDefinition = "char(2)")
    private String provinceCode;

    private String placeName;
    private boolean mobileSite;
    private boolean obstetricCare;
    private boolean anaphylaxisCare;
    private LocalDate heldOn;
    private Instant startsAt;
    private Instant endsAt;
    private String productCode;
    private short desks;
    private short perDeskHour;
    private int capacity;
    private boolean scarcity;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private UUID madeBy;
    private String madeByName;
    private Instant madeAt;
    private UUID approvedBy;
    private String approvedByName;
    private Instant approvedAt;
    private String approvedDespite;
    private Instant startedAt;
    private Instant closedAt;
    private UUID reconciledBy;
    private Instant reconciledAt;
    private String differenceMinutes;
    private UUID confirmedBy;
    private String confirmedByName;
    private Instant confirmedAt;
    private Instant suspendedAt;
    private String suspendReason;
    private String endedReason;

    @Version private int version;

    protected VaccinationSession() {}

    Outcome<Void> start(Instant now) {
        return move(SessionState.RUNNING, () -> startedAt = now);
    }

    /** While suspended nobody is injected; everything else of the day goes on. */
    Outcome<Void> suspend(String reason, Instant now) {
        if (state != SessionState.RUNNING || suspendedAt != null) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        suspendedAt = now;
        suspendReason = reason;
        return Outcome.done();
    }

    Outcome<Void> resume() {
        if (state != SessionState.RUNNING || suspendedAt == null) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        suspendedAt = null;
        suspendReason = null;
        return Outcome.done();
    }

    Outcome<Void> close(Instant now) {
        return move(SessionState.CLOSING, () -> closedAt = now);
    }

    Outcome<Void> absentRescheduled() {
        return move(SessionState.RECONCILING, () -> {});
    }

    Outcome<Void> reconcile(Optional<String> minutes, Actor by, Instant now) {
        return move(
                SessionState.CONFIRMING,
                () -> {
                    reconciledBy = by.id().value();
                    reconciledAt = now;
                    differenceMinutes = minutes.orElse(null);
                });
    }

    Outcome<Void> returnToReconciling() {
        return move(
                SessionState.RECONCILING,
                () -> {
                    reconciledBy = null;
                    reconciledAt = null;
                    differenceMinutes = null;
                });
    }

    Outcome<Void> confirm(Actor by, Instant now) {
        return move(
                SessionState.CONFIRMED,
                () -> {
                    confirmedBy = by.id().value();
                    confirmedByName = by.displayName();
                    confirmedAt = now;
                });
    }

    private Outcome<Void> move(SessionState next, Runnable change) {
        if (!state.mayBecome(next)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = next;
        change.run();
        return Outcome.done();
    }

    SessionId id() {
        return new SessionId(id);
    }

    SessionState state() {
        return state;
    }

    boolean suspended() {
        return suspendedAt != null;
    }

    UUID reconciledBy() {
        return reconciledBy;
    }

    CasePlace place() {
        return new CasePlace(
                UnitCode.of(communeCode),
                Optional.ofNullable(districtCode).map(UnitCode::of),
                Optional.ofNullable(provinceCode).map(UnitCode::of),
                Optional.of(facilityId));
    }

    SessionView view() {
        return new SessionView(
                id(),
                code,
                campaignId,
                facilityId,
                place(),
                placeName,
                mobileSite,
                obstetricCare,
                anaphylaxisCare,
                heldOn,
                startsAt,
                endsAt,
                productCode,
                desks,
                perDeskHour,
                capacity,
                scarcity,
                state,
                madeByName,
                Optional.ofNullable(approvedByName),
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(approvedDespite),
                Optional.ofNullable(suspendedAt),
                Optional.ofNullable(suspendReason),
                Optional.ofNullable(startedAt),
                Optional.ofNullable(closedAt),
                Optional.ofNullable(confirmedByName),
                Optional.ofNullable(confirmedAt),
                version);
    }
}
