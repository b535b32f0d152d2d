package vn.tram.complaints.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.complaints.ComplaintChannel;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.Feedback;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.Proposal;
import vn.tram.doses.DoseId;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/**
 * A complaint as a whole. What is claimed field by field and what was said are kept beside it; what
 * happens to it happens here, by moves the state allows.
 */
@Entity
@Table(name = "complaint")
class Complaint {

    @Id private UUID id;

    private String code;

    @Column(columnDefinition = "char(3)")
    private String checkSuffix;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private String personName;
    private String nameKey;
    private LocalDate birthDate;

    @Column(columnDefinition = "char(1)")
    private String birthPrecision;

    private String phone;
    private String words;
    private UUID personId;
    private UUID doseId;
    private UUID facilityId;

    @Enumerated(EnumType.STRING)
    private Feedback.Subject about;

    private String aboutWhom;

    @Column(columnDefinition = "char(5)")
    private String namedCommune;

    @Column(columnDefinition = "char(3)")
    private String namedDistrict;

    @Column(columnDefinition = "char(2)")
    private String namedProvince;

    private String desk;
    private String communeCode;

    @Column(columnDefinition = "char(3)")
    private String districtCode;

    @Column(columnDefinition = "char(2)")
    private String provinceCode;

    private UUID deskFacility;
    private String routingReason;
    private Instant filedAt;
    private UUID filedBy;
    private String filedByName;
    private LocalDate eventDate;
    private Instant clockStart;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Proposal.Kind proposal;

    private String basis;
    private UUID examinedBy;
    private String examinedByName;
    private Instant examinedAt;
    private UUID verifiedBy;
    private String verifiedByName;
    private Instant verifiedAt;
    private String verifiedByWhat;
    private UUID approvedBy;
    private String approvedByName;
    private Instant approvedAt;
    private Instant appliedAt;

    @Enumerated(EnumType.STRING)
    private ComplaintOutcome outcome;

    private Byte rejectReason;
    private String answer;
    private Instant answeredAt;
    private Instant reopenUntil;
    private Instant answerUntil;
    private short rounds;
    private short joined;

    @Version private int version;

    protected Complaint() {}

    /** When it was filed, by whose rules, and when the answer is due. */
    record Times(Instant filedAt, LocalDate eventDate, Instant due) {}

    /**
     * @param place where it lies until it is routed
     * @param by empty where the citizen files it
     */
    static Complaint file(
            UUID id,
            Reference reference,
            Checked told,
            CasePlace place,
            Optional<Actor> by,
            Times times) {
        Complaint complaint = new Complaint();
        complaint.id = id;
        complaint.code = reference.code();
        complaint.checkSuffix = reference.suffix();
        complaint.kind = told.kind();
        complaint.channel = by.isPresent() ? ComplaintChannel.STATION : ComplaintChannel.PORTAL;
        complaint.state = ComplaintState.FILED;
        complaint.personName = told.name().value();
        complaint.nameKey = told.name().searchKey();
        complaint.birthDate = told.birth().storedDate();
        complaint.birthPrecision = StoredBirth.letter(told.birth());
        complaint.phone = told.phone().map(PhoneNumber::e164).orElse(null);
        complaint.words = told.words();
        complaint.personId = told.person().map(PersonId::value).orElse(null);
        complaint.doseId = told.dose().map(DoseId::value).orElse(null);
        complaint.about = told.feedback().map(Feedback::subject).orElse(null);
        complaint.aboutWhom =
                told.feedback().map(Feedback::whom).filter(whom -> !whom.isEmpty()).orElse(null);
        complaint.names(told.places());
        complaint.lies(place);
        complaint.filedBy = by.map(actor -> actor.id().value()).orElse(null);
        complaint.filedByName = by.map(Actor::displayName).orElse(null);
        complaint.filedAt = times.filedAt();
        complaint.eventDate = times.eventDate();
        complaint.rounds = 1;
        complaint.begin(times.filedAt(), times.due());
        return complaint;
    }

    private void names(NamedPlaces places) {
        facilityId = places.facility().orElse(null);
        namedCommune = places.commune().map(UnitCode::value).orElse(null);
        namedDistrict = places.district().map(UnitCode::value).orElse(null);
        namedProvince = places.province().map(UnitCode::value).orElse(null);
    }

    private void lies(CasePlace place) {
        communeCode = place.commune().value();
        districtCode = place.district().map(UnitCode::value).orElse(null);
        provinceCode = place.province().map(UnitCode::value).orElse(null);
        deskFacility = place.facility().orElse(null);
    }

    private void begin(Instant start, Instant due) {
        clockStart = start;
        dueAt = due;
    }

    /** Somebody's record was found, by the platform or by the desk. */
    void link(PersonId person, Optional<DoseId> dose) {
        personId = person.value();
        doseId = dose.map(DoseId::value).orElse(doseId);
    }

    /** A correction made a new version of the dose that it points at. */
    void dose(DoseId latest) {
        doseId = latest.value();
    }

    /** To the desk that examines it. */
    Outcome<Void> route(Role role, CasePlace place, String reason) {
        if (state != ComplaintState.FILED && state != ComplaintState.EXAMINING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = ComplaintState.EXAMINING;
        desk = role.name();
        routingReason = reason;
        lies(place);
        return Outcome.done();
    }

    /** Where it goes next is what it names. */
    void forward(NamedPlaces places, Actor by, Instant now) {
        names(places);
        examined(by, now);
    }

    void join() {
        joined++;
    }

    Outcome<Void> propose(Proposal asked, Actor by, Instant now) {
        return move(
                asked.identity() ? ComplaintState.VERIFYING : ComplaintState.APPROVING,
                () -> {
                    proposal = asked.kind();
                    basis = asked.basis();
                    verifiedBy = null;
                    verifiedByName = null;
                    verifiedAt = null;
                    verifiedByWhat = null;
                    approvedBy = null;
                    approvedByName = null;
                    approvedAt = null;
                    examined(by, now);
                });
    }

    private void examined(Actor by, Instant now) {
        examinedBy = by.id().value();
        examinedByName = by.displayName();
        examinedAt = now;
    }

    Outcome<Void> verify(String evidence, Actor by, Instant now) {
        return move(
                ComplaintState.APPROVING,
                () -> {
                    verifiedBy = by.id().value();
                    verifiedByName = by.displayName();
                    verifiedAt = now;
                    verifiedByWhat = evidence;
                });
    }

    /** Back to the desk, by the police or by the second person. */
    Outcome<Void> sendBack() {
        return move(ComplaintState.EXAMINING, this::dropProposal);
    }

    private void dropProposal() {
        proposal = null;
        approvedBy = null;
        approvedByName = null;
        approvedAt = null;
    }

    Outcome<Void> approve(Actor by, Instant now) {
        return move(
                ComplaintState.APPLYING,
                () -> {
                    approvedBy = by.id().value();
                    approvedByName = by.displayName();
                    approvedAt = now;
                });
    }

    Outcome<Void> applied(Instant now, Instant reopen) {
        appliedAt = now;
        return answered(ComplaintOutcome.CORRECTED, null, "", now, reopen);
    }

    Outcome<Void> notApplicable() {
        return move(ComplaintState.EXAMINING, this::dropProposal);
    }

    Outcome<Void> ask(Actor by, Instant now, Instant until) {
        return move(
                ComplaintState.ASKING,
                () -> {
                    answerUntil = until;
                    examined(by, now);
                });
    }

    /** By the citizen: the time of the desk runs anew. */
    Outcome<Void> answeredByCitizen(Instant now, Instant due) {
        if (state != ComplaintState.ASKING) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return move(
                ComplaintState.EXAMINING,
                () -> {
                    answerUntil = null;
                    begin(now, due);
                });
    }

    Outcome<Void> reject(int reason, String inWords, Actor by, Instant now, Instant reopen) {
        return answered(ComplaintOutcome.REJECTED, (byte) reason, inWords, now, reopen)
                .map(
                        any -> {
                            examined(by, now);
                            return null;
                        });
    }

    Outcome<Void> answer(String inWords, Actor by, Instant now, Instant reopen) {
        return answered(ComplaintOutcome.ANSWERED, null, inWords, now, reopen)
                .map(
                        any -> {
                            examined(by, now);
                            return null;
                        });
    }

    Outcome<Void> unanswered(Instant now, Instant reopen) {
        return answered(ComplaintOutcome.UNANSWERED, null, "", now, reopen);
    }

    private Outcome<Void> answered(
            ComplaintOutcome how, Byte reason, String inWords, Instant now, Instant reopen) {
        return move(
                ComplaintState.ANSWERED,
                () -> {
                    outcome = how;
                    rejectReason = reason;
                    answer = inWords;
                    answeredAt = now;
                    reopenUntil = reopen;
                    answerUntil = null;
                });
    }

    Outcome<Void> reopen(Instant now, Instant due) {
        if (state != ComplaintState.ANSWERED) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (reopenUntil.isBefore(now)) {
            return Outcome.refused(Plain.TOO_LATE);
        }
        return move(
                ComplaintState.EXAMINING,
                () -> {
                    rounds++;
                    outcome = null;
                    rejectReason = null;
                    answer = null;
                    appliedAt = null;
                    dropProposal();
                    begin(now, due);
                });
    }

    Outcome<Void> withdraw() {
        return move(ComplaintState.WITHDRAWN, this::dropProposal);
    }

    private Outcome<Void> move(ComplaintState next, Runnable change) {
        if (!state.mayBecome(next)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        state = next;
        change.run();
        return Outcome.done();
    }

    ComplaintId id() {
        return new ComplaintId(id);
    }

    ComplaintKind kind() {
        return kind;
    }

    ComplaintState state() {
        return state;
    }

    LocalDate eventDate() {
        return eventDate;
    }

    Instant clockStart() {
        return clockStart;
    }

    int rounds() {
        return rounds;
    }

    int revision() {
        return version;
    }

    String code() {
        return code;
    }

    Reference reference() {
        return new Reference(code, checkSuffix);
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> reopenUntil() {
        return Optional.ofNullable(reopenUntil);
    }

    Optional<Instant> answerUntil() {
        return Optional.ofNullable(answerUntil);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    Optional<DoseId> dose() {
        return Optional.ofNullable(doseId).map(DoseId::new);
    }

    Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone).map(PhoneNumber::new);
    }

    String personName() {
        return personName;
    }

    BirthDate birth() {
        return StoredBirth.of(birthDate, birthPrecision);
    }

    Optional<Proposal.Kind> proposal() {
        return Optional.ofNullable(proposal);
    }

    String basis() {
        return basis == null ? "" : basis;
    }

    boolean examinedBy(Actor actor) {
        return actor.id().value().equals(examinedBy);
    }

    /** Who examined it, with no rights: whoever acts in their name decided before. */
    Actor examiner() {
        return new Actor(new StaffId(examinedBy), examinedByName, "", List.of());
    }

    /** Who agreed, likewise. */
    Actor approver() {
        return new Actor(new StaffId(approvedBy), approvedByName, "", List.of());
    }

    NamedPlaces places() {
        return new NamedPlaces(
                Optional.ofNullable(facilityId),
                Optional.ofNullable(namedCommune).map(UnitCode::of),
                Optional.ofNullable(namedDistrict).map(UnitCode::of),
                Optional.ofNullable(namedProvince).map(UnitCode::of));
    }

    /** Whom feedback is about. */
    Optional<Feedback> feedback() {
        return Optional.ofNullable(about)
                .map(subject -> new Feedback(subject, aboutWhom == null ? "" : aboutWhom));
    }

    Optional<Role> desk() {
        return Optional.ofNullable(desk).map(Role::valueOf);
    }

    CasePlace place() {
        return new CasePlace(
                UnitCode.of(communeCode),
                Optional.ofNullable(districtCode).map(UnitCode::of),
                Optional.ofNullable(provinceCode).map(UnitCode::of),
                Optional.ofNullable(deskFacility));
    }

    ComplaintView view(List<FieldClaim> fields) {
        return new ComplaintView(
                id(),
                code,
                reference().whole(),
                kind,
                channel,
                state,
                personName,
                birth(),
                phone().map(PhoneNumber::masked).orElse(""),
                words,
                person(),
                dose(),
                places(),
                desk(),
                place(),
                Optional.ofNullable(routingReason),
                filedAt,
                Optional.ofNullable(filedByName),
                clockStart,
                dueAt,
                proposal(),
                basis(),
                Optional.ofNullable(examinedByName),
                Optional.ofNullable(verifiedByName),
                Optional.ofNullable(approvedByName),
                Optional.ofNullable(appliedAt),
                Optional.ofNullable(outcome),
                Optional.ofNullable(rejectReason).map(Byte::intValue),
                answer == null ? "" : answer,
                Optional.ofNullable(answeredAt),
                reopenUntil(),
                answerUntil(),
                rounds,
                joined,
                feedback(),
                fields,
                version);
    }
}
