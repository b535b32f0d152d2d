package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.POLICE;
import static vn.tram.complaints.ComplaintWorld.PROVINCE;
import static vn.tram.complaints.ComplaintWorld.SECOND;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateState;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.ComplaintLine;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.notices.Notices;
import vn.tram.people.PersonCorrections;
import vn.tram.processes.complaints.CertificateCorrection.Wait;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** A complaint through every way that it can go. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ComplaintPathTest {

    @Autowired private ComplaintWorld world;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintExamination examination;
    @Autowired private CorrectionDecisions decisions;
    @Autowired private CitizenComplaints own;
    @Autowired private PersonCorrections people;
    @Autowired private Notices notices;

    private Citizen citizen;
    private DoseView dose;

    @BeforeEach
    void somebodyWithADose() throws IOException {
        world.units();
        citizen = world.citizen();
        dose = world.had(citizen, "COMIRNATY", "2021-11-15");
    }

    private ComplaintId wrongDay() {
        return world.filed(
                ComplaintKind.DOSE_DATA,
                citizen,
                Optional.of(dose.id()),
                claims(ClaimField.GIVEN_ON, "05/11/2021"));
    }

    private void approve(ComplaintId id) {
        decisions.approve(id, world.view(id).revision(), SECOND).value();
        world.settle();
    }

    @Test
    void aWrongDayEndsWithTheCorrectedCertificate() {
        ComplaintId id = wrongDay();
        ComplaintView filed = world.view(id);
        assertThat(filed.state()).isEqualTo(ComplaintState.EXAMINING);
        assertThat(filed.reference()).matches("PA-\\d{4}-\\d{4,}-[2-9A-HJ-NP-Z]{3}");
        assertThat(filed.person()).contains(citizen.id());
        assertThat(filed.fields())
                .filteredOn(field -> field.field() == ClaimField.GIVEN_ON)
                .singleElement()
                .satisfies(
                        field -> {
                            assertThat(field.recorded()).contains("2021-11-15");
                            assertThat(field.claimed()).contains("2021-11-05");
                            assertThat(field.differs()).isTrue();
                        });
        assertThat(world.tasks(id)).containsExactly("examineComplaint");

        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();
        assertThat(world.tasks(id)).containsExactly("approveCorrection");
        approve(id);

        ComplaintView answered = world.view(id);
        assertThat(answered.state()).isEqualTo(ComplaintState.ANSWERED);
        assertThat(answered.outcome()).contains(ComplaintOutcome.CORRECTED);
        DoseView corrected = world.doses(citizen).get(0);
        assertThat(corrected.givenOn()).isEqualTo("2021-11-05");
        assertThat(answered.dose()).contains(corrected.id());
        assertThat(world.certificates(citizen))
                .containsEntry(dose.id().value(), List.of("REVOKED"))
                .containsEntry(corrected.id().value(), List.of("READY"));
        assertThat(world.standings(citizen))
                .singleElement()
                .satisfies(
                        standing ->
                                assertThat(standing.last().orElseThrow().state())
                                        .isEqualTo(CertificateState.READY));
        assertThat(notices.ofCase(id.value(), Optional.empty(), 10))
                .singleElement()
                .satisfies(
                        notice ->
                                assertThat(notice.template().code())
                                        .isEqualTo("complaint-answered"));
        assertThat(complaints.entries(id, EXAMINER))
                .extracting(ComplaintEntry::kind)
                .containsExactly(
                        ComplaintEntry.Kind.APPLIED,
                        ComplaintEntry.Kind.APPROVED,
                        ComplaintEntry.Kind.PROPOSED,
                        ComplaintEntry.Kind.ROUTED,
                        ComplaintEntry.Kind.FILED);
    }

    @Test
    void whoExaminedItDoesNotApproveIt() {
        ComplaintId id = wrongDay();
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();

        assertThat(code(decisions.approve(id, world.view(id).revision(), EXAMINER)))
                .isEqualTo("complaints.own-examination");
        assertThat(world.tasks(id)).containsExactly("approveCorrection");
    }

    @Test
    void whoEnteredTheDoseDoesNotApproveItsCorrection() {
        ComplaintId id = wrongDay();
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();

        assertThat(code(decisions.approve(id, world.view(id).revision(), DoseWorld.nurse())))
                .isEqualTo("complaints.own-entry");
    }

    @Test
    void whatChangedSinceItWasReadIsNotApproved() {
        ComplaintId id = wrongDay();
        int before = world.view(id).revision();
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();

        assertThat(code(decisions.approve(id, before, SECOND))).isEqualTo("complaints.changed");
    }

    @Test
    void ofTwoOfficersWhoDecideTheSecondIsToldThatItIsDone() {
        ComplaintId id = wrongDay();
        examination.reject(id, 8, "", EXAMINER).value();

        assertThat(code(examination.reject(id, 8, "", SECOND))).isEqualTo("complaints.not-now");
    }

    @Test
    void whoAPersonIsIsComparedByThePoliceFirst() {
        ComplaintId id =
                world.filed(
                        ComplaintKind.PERSONAL_DATA,
                        citizen,
                        Optional.empty(),
                        claims(ClaimField.NAME, "Ma Thị Yên"));
        examination.propose(id, amend(ClaimField.NAME, "Ma Thị Yên"), EXAMINER).value();
        assertThat(world.tasks(id)).containsExactly("verifyIdentity");
        assertThat(world.task(id).role()).isEqualTo(Role.IDENTITY);

        decisions.confirmIdentity(id, "tra cứu ngày hôm nay", POLICE).value();
        approve(id);

        assertThat(people.identified(citizen.id()).orElseThrow().name()).isEqualTo("Ma Thị Yên");
        assertThat(people.versions(citizen.id()))
                .singleElement()
                .satisfies(version -> assertThat(version.name()).isEqualTo("Ma Thị Yến"));
        assertThat(world.certificates(citizen).get(dose.id().value()))
                .containsExactly("REVOKED", "READY");
        assertThat(world.standings(citizen).get(0).last().orElseThrow().name())
                .isEqualTo("Ma Thị Yên");
    }

    @Test
    void whatThePopulationDatabaseContradictsGoesBackToTheDesk() {
        ComplaintId id =
                world.filed(
                        ComplaintKind.PERSONAL_DATA,
                        citizen,
                        Optional.empty(),
                        claims(ClaimField.NAME, "Ma Thị Yên"));
        examination.propose(id, amend(ClaimField.NAME, "Ma Thị Yên"), EXAMINER).value();

        decisions.contradictIdentity(id, "tên khác trong cơ sở dữ liệu", POLICE).value();

        assertThat(world.tasks(id)).containsExactly("examineComplaint");
        assertThat(people.identified(citizen.id()).orElseThrow().name()).isEqualTo("Ma Thị Yến");
    }

    @Test
    void aRejectionHasOneOfTheReasonsAndCanBeReopened() {
        ComplaintId id = wrongDay();
        assertThat(code(examination.reject(id, 14, "", EXAMINER)))
                .isEqualTo("complaints.reason-unknown");

        examination.reject(id, 8, "Gửi lại ảnh rõ hơn", EXAMINER).value();
        ComplaintView rejected = world.view(id);
        assertThat(rejected.outcome()).contains(ComplaintOutcome.REJECTED);
        assertThat(rejected.rejectReason()).contains(8);
        assertThat(Duration.between(rejected.answeredAt().get(), rejected.reopenUntil().get()))
                .isEqualTo(Duration.ofDays(30));

        own.reopen(id, "Ảnh này rõ rồi", citizen.phone()).value();
        ComplaintView reopened = world.view(id);
        assertThat(reopened.state()).isEqualTo(ComplaintState.EXAMINING);
        assertThat(reopened.rounds()).isEqualTo(2);
        assertThat(reopened.clockStart()).isAfter(reopened.filedAt());
        assertThat(world.tasks(id)).containsExactly("examineComplaint");
    }

    @Test
    void theCitizenIsAskedAnswersAndHasTheClockOfTheDeskRunAnew() {
        ComplaintId id = wrongDay();
        examination.ask(id, "Chụp lại mặt sau của giấy", EXAMINER).value();
        ComplaintView asking = world.view(id);
        assertThat(asking.state()).isEqualTo(ComplaintState.ASKING);
        assertThat(asking.answerUntil()).isPresent();
        assertThat(world.tasks(id)).isEmpty();
        assertThat(asking.late(asking.dueAt().plus(Duration.ofDays(3)))).isFalse();

        own.answer(id, "Mặt sau không ghi gì", citizen.phone()).value();

        ComplaintView answered = world.view(id);
        assertThat(answered.state()).isEqualTo(ComplaintState.EXAMINING);
        assertThat(answered.dueAt()).isEqualTo(answered.clockStart().plus(Duration.ofHours(48)));
        assertThat(world.task(id).dueAt()).isEqualTo(answered.dueAt());
        assertThat(own.told(id, citizen.phone()))
                .extracting(ComplaintEntry::kind)
                .contains(ComplaintEntry.Kind.ASKED, ComplaintEntry.Kind.CITIZEN_ANSWERED);
    }

    @Test
    void whoDoesNotAnswerInTimeIsToldAndMayReopen() {
        ComplaintId id = wrongDay();
        examination.ask(id, "Chụp lại mặt sau của giấy", EXAMINER).value();

        world.fire(id, Wait.AWAIT_ANSWER.limit());

        assertThat(world.view(id).outcome()).contains(ComplaintOutcome.UNANSWERED);
        assertThat(code(own.answer(id, "Muộn mất rồi", citizen.phone())))
                .isEqualTo("complaints.not-now");
        own.reopen(id, "Tôi đi vắng", citizen.phone()).value();
        assertThat(world.tasks(id)).containsExactly("examineComplaint");
    }

    @Test
    void afterTheLimitNobodyReopens() {
        ComplaintId id = wrongDay();
        examination.reject(id, 8, "", EXAMINER).value();

        world.fire(id, Wait.AWAIT_REOPENING.limit());

        assertThat(code(own.reopen(id, "Tôi muốn mở lại", citizen.phone())))
                .isEqualTo("complaints.not-now");
        assertThat(world.view(id).state()).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    void whatIsForwardedIsExaminedAtTheOtherDesk() {
        ComplaintId id = wrongDay();
        assertThat(code(examination.forward(id, world.view(id).places(), "Đã đúng nơi", EXAMINER)))
                .isEqualTo("complaints.same-desk");

        examination
                .forward(
                        id,
                        NamedPlaces.in(UnitCode.of("04")),
                        "Mũi này tiêm ở nơi khác trong tỉnh",
                        EXAMINER)
                .value();

        ComplaintView forwarded = world.view(id);
        assertThat(forwarded.desk()).contains(Role.PROVINCE);
        assertThat(forwarded.routing()).contains("routing.province");
        assertThat(world.task(id).role()).isEqualTo(Role.PROVINCE);
        assertThat(complaints.byId(id, EXAMINER)).isEmpty();
        assertThat(complaints.byId(id, PROVINCE)).isPresent();
        // 48 hours run from the recording, wherever it goes
        assertThat(world.task(id).dueAt())
                .isEqualTo(forwarded.filedAt().plus(Duration.ofHours(48)));
    }

    @Test
    void feedbackOnAFacilityGoesToTheProvinceAndIsAnsweredInWords() {
        ComplaintId id = world.filed(ComplaintKind.FEEDBACK, citizen, Optional.empty(), Map.of());
        assertThat(world.view(id).desk()).contains(Role.PROVINCE);

        examination.answer(id, "Sở đã nhắc cơ sở", PROVINCE).value();
        assertThat(world.view(id).outcome()).contains(ComplaintOutcome.ANSWERED);
    }

    @Test
    void aWithdrawnComplaintIsOver() {
        ComplaintId id = wrongDay();
        assertThat(code(own.withdraw(id, new PhoneNumber("+84981234567"))))
                .isEqualTo("complaints.not-found");

        own.withdraw(id, citizen.phone()).value();

        assertThat(world.view(id).state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(world.tasks(id)).isEmpty();
        assertThat(code(own.reopen(id, "Tôi muốn mở lại", citizen.phone())))
                .isEqualTo("complaints.not-now");
    }

    @Test
    void whileItIsAppliedItIsNeitherReopenedNorWithdrawn() {
        ComplaintId id = wrongDay();
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();
        decisions.approve(id, world.view(id).revision(), SECOND).value();
        assertThat(world.view(id).state()).isEqualTo(ComplaintState.APPLYING);

        assertThat(code(own.reopen(id, "Tôi muốn mở lại", citizen.phone())))
                .isEqualTo("complaints.not-now");
        assertThat(code(own.withdraw(id, citizen.phone()))).isEqualTo("complaints.not-now");

        world.settle();
        assertThat(world.view(id).state()).isEqualTo(ComplaintState.ANSWERED);
    }

    @Test
    void theSameComplaintIsJoinedToTheFirst() {
        ComplaintId first = wrongDay();
        FiledComplaint again =
                own.file(
                                world.told(
                                        ComplaintKind.DOSE_DATA,
                                        citizen,
                                        Optional.of(dose.id()),
                                        claims(ClaimField.LOT, "FH8020")),
                                citizen.phone())
                        .value();

        assertThat(again.joined()).isTrue();
        assertThat(again.id()).isEqualTo(first);
        assertThat(world.view(first).joined()).isEqualTo(1);
        assertThat(world.view(first).fields())
                .filteredOn(FieldClaim::differs)
                .extracting(FieldClaim::field)
                .containsExactly(ClaimField.GIVEN_ON, ClaimField.LOT);
    }

    @Test
    void aStrangersReferenceShowsNothing() {
        ComplaintId id = wrongDay();
        String reference = world.view(id).reference();

        assertThat(own.byReference(reference, citizen.phone())).isPresent();
        assertThat(own.byReference(reference, new PhoneNumber("+84981234567"))).isEmpty();
        assertThat(own.byReference(world.view(id).code() + "-222", citizen.phone())).isEmpty();
    }

    @Test
    void aMissingDoseIsRecordedByOneAndConfirmedByAnother() {
        ComplaintId id =
                world.filed(
                        ComplaintKind.DOSE_MISSING,
                        citizen,
                        Optional.empty(),
                        claims(ClaimField.PRODUCT, "COMIRNATY", ClaimField.GIVEN_ON, "14/10/2021"));
        examination
                .propose(
                        id,
                        new Proposal(
                                Proposal.Kind.ADD_DOSE,
                                claims(
                                        ClaimField.PRODUCT,
                                        "COMIRNATY",
                                        ClaimField.GIVEN_ON,
                                        "14/10/2021"),
                                "giấy xác nhận có dấu"),
                        EXAMINER)
                .value();
        approve(id);

        assertThat(world.doses(citizen))
                .extracting(each -> each.number() + " " + each.givenOn())
                .containsExactly("1 2021-10-14", "2 2021-11-15");
        // both: the older dose is the second one now
        assertThat(world.standings(citizen))
                .allSatisfy(
                        standing ->
                                assertThat(standing.last().orElseThrow().state())
                                        .isEqualTo(CertificateState.READY));
    }

    @Test
    void aDoseOfSomebodyElseIsTakenAwayWithItsCertificate() {
        ComplaintId id =
                world.filed(ComplaintKind.EXTRA_DOSE, citizen, Optional.of(dose.id()), Map.of());
        examination
                .propose(
                        id,
                        new Proposal(
                                Proposal.Kind.VOID_DOSE,
                                Map.of(),
                                "sổ tiêm không có tên người này"),
                        EXAMINER)
                .value();
        approve(id);

        assertThat(world.doses(citizen)).isEmpty();
        assertThat(world.certificates(citizen).get(dose.id().value())).containsExactly("REVOKED");
    }

    @Test
    void aCorrectionThatCannotBeAnyMoreGoesBackToTheDesk() {
        ComplaintId id = wrongDay();
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();
        // meanwhile a dose of that very day comes into the record
        world.had(citizen, "COMIRNATY", "2021-11-05");

        approve(id);

        assertThat(world.view(id).state()).isEqualTo(ComplaintState.EXAMINING);
        assertThat(world.tasks(id)).containsExactly("examineComplaint");
        assertThat(complaints.entries(id, EXAMINER).get(0).kind())
                .isEqualTo(ComplaintEntry.Kind.NOT_APPLICABLE);
        assertThat(world.doses(citizen)).hasSize(2);
    }

    @Test
    void nobodyOfAnotherUnitSeesOrDoesAnything() {
        ComplaintId id = wrongDay();
        Actor elsewhere =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01555")));

        assertThat(complaints.byId(id, elsewhere)).isEmpty();
        assertThat(complaints.entries(id, elsewhere)).isEmpty();
        assertThat(code(examination.reject(id, 8, "", elsewhere)))
                .isEqualTo("complaints.not-found");
        assertThat(complaints.page(ComplaintFilter.of(Shelf.OPEN), Optional.empty(), 50, elsewhere))
                .isEmpty();
        assertThat(complaints.page(ComplaintFilter.of(Shelf.OPEN), Optional.empty(), 100, EXAMINER))
                .extracting(ComplaintLine::id)
                .contains(id);
    }
}
