package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.SECOND;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.domain.SigningHands;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Two people who decide in one moment, and a world that moves on meanwhile. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class AtTheSameMomentTest {

    private static final Actor THIRD = ComplaintWorld.station("Hoàng Thị Cùng");

    @Autowired private ComplaintWorld world;
    @Autowired private ComplaintExamination examination;
    @Autowired private CorrectionDecisions decisions;
    @Autowired private CitizenComplaints own;
    @Autowired private DoseCorrections corrections;
    @Autowired private ApplicationContext application;

    private Citizen citizen;
    private DoseView dose;
    private ComplaintId id;

    @BeforeEach
    void aComplaintAtItsDesk() throws IOException {
        world.units();
        citizen = world.citizen();
        dose = world.had(citizen, "COMIRNATY", "2021-11-15");
        id =
                world.filed(
                        ComplaintKind.DOSE_DATA,
                        citizen,
                        Optional.of(dose.id()),
                        claims(ClaimField.GIVEN_ON, "05/11/2021"));
    }

    private void propose() {
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();
    }

    private static List<String> together(List<Callable<Outcome<?>>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Callable<Outcome<?>> act : acts) {
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await(10, TimeUnit.SECONDS);
                                    return code(act.call());
                                }));
            }
            List<String> codes = new ArrayList<>();
            for (Future<String> answer : answers) {
                codes.add(answer.get(30, TimeUnit.SECONDS));
            }
            return codes;
        } finally {
            threads.shutdownNow();
        }
    }

    @RepeatedTest(3)
    void ofTwoOfficersWhoDecideAtOnceOneDecidesAndTheOtherIsToldSo() throws Exception {
        List<String> codes =
                together(
                        List.of(
                                () ->
                                        examination.propose(
                                                id,
                                                amend(ClaimField.GIVEN_ON, "05/11/2021"),
                                                EXAMINER),
                                () -> examination.reject(id, 9, "Ngày trên giấy khác", SECOND)));

        assertThat(codes).containsOnlyOnce("done").containsOnlyOnce("complaints.not-now");
        boolean proposed = codes.get(0).equals("done");
        assertThat(world.view(id).state())
                .isEqualTo(proposed ? ComplaintState.APPROVING : ComplaintState.ANSWERED);
        assertThat(world.tasks(id)).hasSize(proposed ? 1 : 0);
    }

    @RepeatedTest(3)
    void ofTwoWhoApproveAtOnceOneDoesAndTheDoseIsCorrectedOnce() throws Exception {
        propose();
        int revision = world.view(id).revision();

        List<String> codes =
                together(
                        List.of(
                                () -> decisions.approve(id, revision, SECOND),
                                () -> decisions.approve(id, revision, THIRD)));
        world.settle();

        assertThat(codes).containsOnlyOnce("done");
        assertThat(corrections.versions(dose.id())).hasSize(2);
        assertThat(world.view(id).outcome()).contains(ComplaintOutcome.CORRECTED);
    }

    @RepeatedTest(3)
    void whoWithdrawsWhileItIsApprovedIsEitherFasterOrTooLate() throws Exception {
        propose();
        int revision = world.view(id).revision();

        List<String> codes =
                together(
                        List.of(
                                () -> decisions.approve(id, revision, SECOND),
                                () -> own.withdraw(id, citizen.phone())));
        world.settle();

        assertThat(codes).containsOnlyOnce("done");
        boolean approved = codes.get(0).equals("done");
        assertThat(world.view(id).state())
                .isEqualTo(approved ? ComplaintState.ANSWERED : ComplaintState.WITHDRAWN);
        assertThat(corrections.versions(dose.id())).hasSize(approved ? 2 : 1);
        assertThat(world.tasks(id)).isEmpty();
    }

    @RepeatedTest(3)
    void whoReopensInTheMomentOfApplyingIsTooEarlyOrReopensWhatWasCorrected() throws Exception {
        propose();
        decisions.approve(id, world.view(id).revision(), SECOND).value();

        List<String> codes =
                together(
                        List.of(
                                () -> {
                                    world.settle();
                                    return Outcome.done();
                                },
                                () -> own.reopen(id, "Vẫn chưa đúng", citizen.phone())));
        world.settle();

        boolean reopened = codes.get(1).equals("done");
        assertThat(codes.get(1)).isIn("done", "complaints.not-now");
        assertThat(world.view(id).state())
                .isEqualTo(reopened ? ComplaintState.EXAMINING : ComplaintState.ANSWERED);
        assertThat(world.tasks(id)).hasSize(reopened ? 1 : 0);
        assertThat(corrections.versions(dose.id())).hasSize(2);
        assertThat(world.certificates(citizen).values().stream().flatMap(List::stream))
                .containsOnlyOnce("READY");
    }

    @Test
    void aCertificateThatExpiredMeanwhileIsFollowedByOneOfTheCorrectedDose() {
        SigningHands hands = new SigningHands(application);
        while (hands.stretch()) {}
        propose();
        world.jdbc
                .sql(
                        "UPDATE certificate SET issued_at = UTC_TIMESTAMP(3) - INTERVAL 400 DAY,"
                                + " expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 DAY"
                                + " WHERE dose_id = :dose AND state = 'ISSUED'")
                .param("dose", dose.id().value())
                .update();

        decisions.approve(id, world.view(id).revision(), SECOND).value();
        world.settle();

        DoseView corrected = world.doses(citizen).get(0);
        assertThat(world.view(id).outcome()).contains(ComplaintOutcome.CORRECTED);
        assertThat(world.certificates(citizen))
                .containsEntry(dose.id().value(), List.of("REVOKED"))
                .containsEntry(corrected.id().value(), List.of("READY"));
    }
}
