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
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;

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
    private String note;
    private short moves;
    private Instant proposedAt;
    private Integer vaccineFound;
    private UUID plannedBy;

    @Version private int version;

    protected VaccinationSession() {}

    static VaccinationSession open(
            String code, NewSession asked, CasePlace place, Actor maker, Instant now) {
        VaccinationSession session = new VaccinationSession();
        session.id = TimeOrderedId.next();
        session.code = code;
        session.communeCode = place.commune().value();
        session.districtCode = place.district().map(UnitCode::value).orElse(null);
        session.provinceCode = place.province().map(UnitCode::value).orElseThrow();
        session.facilityId = asked.facility();
        session.campaignId = asked.campaign();
        session.describe(asked);
        session.state = SessionState.PROPOSING;
        session.madeBy = maker.id().value();
        session.madeByName = maker.displayName();
        session.madeAt = now;
        return session;
    }

    private void describe(NewSession asked) {
        at(asked);
        mobileSite = asked.mobileSite();
        obstetricCare = asked.obstetricCare();
        anaphylaxisCare = asked.anaphylaxisCare();
        productCode = asked.product();
        desks = (short) asked.desks();
        perDeskHour = (short) asked.perDeskHour();
        capacity = asked.people();
        scarcity = asked.scarcity();
    }

    private void at(NewSession asked) {
        placeName = asked.placeName();
        heldOn = asked.heldOn();
        startsAt = asked.heldOn().atTime(asked.from()).atZone(WorkingCalendar.ZONE).toInstant();
        endsAt = asked.heldOn().atTime(asked.until()).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** By the station while it plans. */
    Outcome<Void> change(NewSession asked) {
        if (state != SessionState.PLANNING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        describe(asked);
        return Outcome.done();
    }

    /** To another place or time, after people were told of the one before. */
    Outcome<Void> moveTo(NewSession asked) {
        if (state != SessionState.PREPARING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        at(asked);
        moves++;
        return Outcome.done();
    }

    Outcome<Void> proposed(int vaccine, Instant now) {
        return move(
                SessionState.PLANNING,
                () -> {
                    proposedAt = now;
                    vaccineFound = vaccine;
                });
    }

    Outcome<Void> proposeAgain() {
        return move(SessionState.PROPOSING, () -> {});
    }

    Outcome<Void> submit(Actor planner) {
        return move(
                SessionState.APPROVING,
                () -> {
                    plannedBy = planner.id().value();
                    note = null;
                });
    }

    /** Whoever opened or submitted the plan does not approve it. */
    boolean plannedBy(Actor actor) {
        return actor.id().value().equals(madeBy) || actor.id().value().equals(plannedBy);
    }

    Outcome<Void> approve(Optional<String> despite, Actor official, Instant now) {
        return move(
                SessionState.INVITING,
                () -> {
                    approvedBy = official.id().value();
                    approvedByName = official.displayName();
                    approvedAt = now;
                    approvedDespite = despite.orElse(null);
                });
    }

    Outcome<Void> sendBack(String reason) {
        return move(SessionState.PLANNING, () -> note = reason);
    }

    Outcome<Void> invited() {
        return move(SessionState.PREPARING, () -> {});
    }

    /**
     * @param despite signed reason for going on without a must-have
     */
    Outcome<Void> start(Optional<String> despite, Instant now) {
        return move(
                SessionState.RUNNING,
                () -> {
                    startedAt = now;
                    despite.ifPresent(reason -> approvedDespite = reason);
                });
    }

    Outcome<Void> cancel(String reason, Instant now) {
        return move(
                SessionState.CANCELLED,
                () -> {
                    closedAt = now;
                    endedReason = reason;
                    suspendedAt = null;
                    suspendReason = null;
                });
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
        if (suspendedAt != null) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return move(SessionState.CLOSING, () -> closedAt = now);
    }

    /** Of a session that was stopped: it does not go on. */
    Outcome<Void> endEarly(String reason, Instant now) {
        if (suspendedAt == null) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return move(
                SessionState.CLOSING,
                () -> {
                    closedAt = now;
                    endedReason = reason;
                    suspendedAt = null;
                });
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

    StaffId maker() {
        return new StaffId(madeBy);
    }

    UUID facility() {
        return facilityId;
    }

    UUID campaign() {
        return campaignId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int capacity() {
        return capacity;
    }

    int revision() {
        return version;
    }

    int moves() {
        return moves;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<Instant> proposedAt() {
        return Optional.ofNullable(proposedAt);
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

    /** Who approved the plan; null before. */
    UUID approvedById() {
        return approvedBy;
    }

    /** Who signed the result; null before. */
    UUID confirmedById() {
        return confirmedBy;
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
