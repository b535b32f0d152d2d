package vn.tram.complaints.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.complaints.BulkId;
import vn.tram.complaints.BulkRow;
import vn.tram.complaints.BulkState;
import vn.tram.complaints.BulkView;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.doses.DoseCorrections.Hands;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionView;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;

/** One slip of a session that is corrected as one; its doses are rows beside it. */
@Entity
@Table(name = "complaint_bulk")
class BulkCorrection {

    @Id private UUID id;
    private String code;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    private UUID sessionId;
    private String sessionCode;

    @Enumerated(EnumType.STRING)
    private ClaimField field;

    private String recorded;
    private String becomes;
    private String basis;
    private String communeCode;

    @Column(columnDefinition = "char(3)")
    private String districtCode;

    @Column(columnDefinition = "char(2)")
    private String provinceCode;

    private UUID facilityId;
    private UUID examinedBy;
    private String examinedByName;
    private Instant examinedAt;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String decisionWords;

    @Version private int version;

    protected BulkCorrection() {}

    /** What is wrong, and what it rests on. */
    record Said(ClaimField field, String recorded, String becomes, String basis) {}

    static BulkCorrection examined(
            UUID id, String code, SessionView session, Said said, Actor by, Instant now) {
        BulkCorrection bulk = new BulkCorrection();
        bulk.id = id;
        bulk.code = code;
        bulk.state = BulkState.PROPOSING;
        bulk.sessionId = session.id().value();
        bulk.sessionCode = session.code();
        bulk.field = said.field();
        bulk.recorded = said.recorded();
        bulk.becomes = said.becomes();
        bulk.basis = said.basis();
        bulk.communeCode = session.place().commune().value();
        bulk.districtCode = session.place().district().map(UnitCode::value).orElse(null);
        bulk.provinceCode = session.place().province().map(UnitCode::value).orElse(null);
        bulk.facilityId = session.place().facility().orElse(null);
        bulk.examinedBy = by.id().value();
        bulk.examinedByName = by.displayName();
        bulk.examinedAt = now;
        return bulk;
    }

    /** Every row was looked at. */
    Outcome<Void> examinedAll(boolean anyReady) {
        return move(anyReady ? BulkState.APPROVING : BulkState.DONE);
    }

    Outcome<Void> approve(int revision, Actor by, Instant now) {
        if (version != revision) {
            return Outcome.refused(Plain.CHANGED);
        }
        return decide(BulkState.APPLYING, "", by, now);
    }

    Outcome<Void> sendBack(String words, Actor by, Instant now) {
        return decide(BulkState.RETURNING, words, by, now);
    }

    private Outcome<Void> decide(BulkState next, String words, Actor by, Instant now) {
        if (by.id().value().equals(examinedBy)) {
            return Outcome.refused(Plain.OWN_EXAMINATION);
        }
        return move(next)
                .map(
                        any -> {
                            decidedBy = by.id().value();
                            decidedByName = by.displayName();
                            decidedAt = now;
                            decisionWords = words;
                            return null;
                        });
    }

    Outcome<Void> appliedAll() {
        return move(BulkState.DONE);
    }

    Outcome<Void> returnedAll() {
        return move(BulkState.SENT_BACK);
    }

    private Outcome<Void> move(BulkState next) {
        if (!state.mayBecome(next)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = next;
        return Outcome.done();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    BulkState state() {
        return state;
    }

    ClaimField field() {
        return field;
    }

    String becomes() {
        return becomes;
    }

    String basis() {
        return basis;
    }

    String decisionWords() {
        return decisionWords == null ? "" : decisionWords;
    }

    CasePlace place() {
        return new CasePlace(
                UnitCode.of(communeCode),
                Optional.ofNullable(districtCode).map(UnitCode::of),
                Optional.ofNullable(provinceCode).map(UnitCode::of),
                Optional.ofNullable(facilityId));
    }

    /** With no rights: whoever acts in their name decided before. */
    Actor examiner() {
        return new Actor(new StaffId(examinedBy), examinedByName, "", List.of());
    }

    Actor decider() {
        return new Actor(new StaffId(decidedBy), decidedByName, "", List.of());
    }

    Hands hands() {
        return new Hands(examiner(), decider());
    }

    BulkView view(Map<BulkRow.Result, Integer> rows) {
        return new BulkView(
                new BulkId(id),
                code,
                state,
                sessionCode,
                field,
                recorded,
                becomes,
                basis,
                examinedByName,
                examinedAt,
                Optional.ofNullable(decidedByName),
                Optional.ofNullable(decidedAt),
                decisionWords(),
                rows,
                version);
    }
}
