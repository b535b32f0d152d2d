package vn.tram.lists.domain;

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
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListObstacles;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;

/**
 * A list as a whole. Its rows are kept set-based beside it; what happens to the list happens here,
 * by moves the state allows.
 */
@Entity
@Table(name = "subject_list")
class SubjectList {

    @Id private UUID id;

    private String code;
    private UUID campaignId;
    private String title;

    @Column(columnDefinition = "char(5)")
    private String communeCode;

    @Column(columnDefinition = "char(3)")
    private String districtCode;

    @Column(columnDefinition = "char(2)")
    private String provinceCode;

    private UUID facilityId;

    @Enumerated(EnumType.STRING)
    private ListState state;

    @Version private int revision;

    private LocalDate eventDate;
    private UUID supplementsId;
    private UUID madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant submittedAt;
    private String reviewedBy;
    private Instant reviewedAt;
    private String identifiedBy;
    private Instant identifiedAt;
    private Instant closedAt;
    private String note;

    protected SubjectList() {}

    static SubjectList open(
            String code,
            UUID campaign,
            String title,
            CasePlace place,
            LocalDate eventDate,
            Actor maker,
            Instant now) {
        SubjectList list = new SubjectList();
        list.id = TimeOrderedId.next();
        list.code = code;
        list.campaignId = campaign;
        list.title = title;
        list.communeCode = place.commune().value();
        list.districtCode = place.district().map(UnitCode::value).orElse(null);
        list.provinceCode = place.province().map(UnitCode::value).orElseThrow();
        list.facilityId = place.facility().orElse(null);
        list.state = ListState.DRAFT;
        list.eventDate = eventDate;
        list.madeBy = maker.id().value();
        list.madeByName = maker.displayName();
        list.madeAt = now;
        return list;
    }

    /** A list for the rows that this one left out. */
    SubjectList supplement(
            String newCode, String newTitle, LocalDate day, Actor maker, Instant now) {
        SubjectList list = open(newCode, campaignId, newTitle, place(), day, maker, now);
        list.supplementsId = id;
        return list;
    }

    Outcome<Void> submit(Instant now) {
        return move(
                ListState.CHECKING,
                () -> {
                    submittedAt = now;
                    note = null;
                });
    }

    Outcome<Void> checked(boolean faults) {
        return move(faults ? ListState.REPAIRING : ListState.IN_REVIEW, () -> {});
    }

    /** Out of review: no row at fault, no pair undecided, and somebody is left. */
    Outcome<Void> forward(Actor reviewer, ListCounts counts, Instant now) {
        Optional<Refusal> obstacle = ListObstacles.toForwarding(counts);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return move(
                ListState.VERIFYING,
                () -> {
                    reviewedBy = reviewer.displayName();
                    reviewedAt = now;
                    note = null;
                });
    }

    Outcome<Void> returnForRepair(String reason) {
        return move(ListState.REPAIRING, () -> note = reason);
    }

    Outcome<Void> compared(boolean unsettled, Instant now) {
        return move(
                unsettled ? ListState.RESOLVING : ListState.AWAITING_APPROVAL,
                () -> identifiedAt = now);
    }

    /** To approval: every identity settled, and somebody is left. */
    Outcome<Void> identitiesSettled(Actor officer, ListCounts counts, Instant now) {
        Optional<Refusal> obstacle = ListObstacles.toFinishingIdentities(counts);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return move(
                ListState.AWAITING_APPROVAL,
                () -> {
                    identifiedBy = officer.displayName();
                    identifiedAt = now;
                });
    }

    /**
     * Approves the rows not left out: all of them are free of faults, no pair is undecided, every
     * identity is settled, and somebody is left.
     */
    Outcome<Void> approve(boolean districtFollows, ListCounts counts) {
        Optional<Refusal> obstacle = ListObstacles.toApproval(counts);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        boolean toDistrict = districtFollows && state == ListState.AWAITING_APPROVAL;
        return move(
                toDistrict ? ListState.AWAITING_PRIORITY : ListState.ENROLLING, () -> note = null);
    }

    Outcome<Void> sendBack(String reason) {
        ListState back =
                state == ListState.AWAITING_PRIORITY
                        ? ListState.AWAITING_APPROVAL
                        : ListState.IN_REVIEW;
        return move(back, () -> note = reason);
    }

    Outcome<Void> enrolled(Instant now) {
        return move(ListState.ENROLLED, () -> closedAt = now);
    }

    Outcome<Void> withdraw(String reason, Instant now) {
        return move(
                ListState.WITHDRAWN,
                () -> {
                    note = reason;
                    closedAt = now;
                });
    }

    Outcome<Void> closeWithCampaign(Instant now) {
        return move(ListState.CLOSED, () -> closedAt = now);
    }

    private Outcome<Void> move(ListState next, Runnable facts) {
        if (!state.mayBecome(next)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = next;
        facts.run();
        return Outcome.done();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    UUID campaignId() {
        return campaignId;
    }

    ListState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    LocalDate eventDate() {
        return eventDate;
    }

    StaffId maker() {
        return new StaffId(madeBy);
    }

    String makerName() {
        return madeByName;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    Optional<String> identifiedBy() {
        return Optional.ofNullable(identifiedBy);
    }

    Optional<Instant> identifiedAt() {
        return Optional.ofNullable(identifiedAt);
    }

    Optional<UUID> supplements() {
        return Optional.ofNullable(supplementsId);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    CasePlace place() {
        return new CasePlace(
                UnitCode.of(communeCode),
                Optional.ofNullable(districtCode).map(UnitCode::of),
                Optional.of(UnitCode.of(provinceCode)),
                Optional.ofNullable(facilityId));
    }
}
