package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.SECOND;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.claims;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.complaints.domain.Applying;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseView;
import vn.tram.notices.Notices;

/** Whatever cuts the applying of a correction, it ends once. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ApplyingOnceTest {

    @Autowired private ComplaintWorld world;
    @Autowired private ComplaintExamination examination;
    @Autowired private CorrectionDecisions decisions;
    @Autowired private DoseCorrections corrections;
    @Autowired private Applying applying;
    @Autowired private Notices notices;
    @Autowired private TransactionTemplate transactions;

    private Citizen citizen;
    private DoseView dose;
    private ComplaintId id;

    @BeforeEach
    void anApprovedCorrection() throws IOException {
        world.units();
        citizen = world.citizen();
        dose = world.had(citizen, "COMIRNATY", "2021-11-15");
        id =
                world.filed(
                        ComplaintKind.DOSE_DATA,
                        citizen,
                        Optional.of(dose.id()),
                        claims(ClaimField.GIVEN_ON, "05/11/2021"));
        examination.propose(id, amend(ClaimField.GIVEN_ON, "05/11/2021"), EXAMINER).value();
        decisions.approve(id, world.view(id).revision(), SECOND).value();
    }

    /** As when the machine dies after the last row and before the commit. */
    private void cut() {
        transactions.execute(
                status -> {
                    assertThat(applying.apply(id.value())).isEmpty();
                    status.setRollbackOnly();
                    return null;
                });
    }

    @Test
    void cutBeforeTheCommitNothingHasHappenedAndTheNextAttemptDoesItOnce() {
        cut();
        cut();
        assertThat(world.view(id).state()).isEqualTo(ComplaintState.APPLYING);
        assertThat(corrections.versions(dose.id())).hasSize(1);
        assertThat(world.certificates(citizen).get(dose.id().value())).containsExactly("READY");

        world.settle();

        assertThat(world.view(id).outcome()).contains(ComplaintOutcome.CORRECTED);
        List<DoseView> versions = corrections.versions(dose.id());
        assertThat(versions).hasSize(2);
        assertThat(world.certificates(citizen))
                .containsEntry(dose.id().value(), List.of("REVOKED"))
                .containsEntry(versions.get(0).id().value(), List.of("READY"));
        assertThat(notices.ofCase(id.value(), Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void doneASecondTimeItDoesNothing() {
        world.settle();
        transactions.execute(status -> applying.apply(id.value()));
        transactions.execute(status -> applying.apply(id.value()));

        assertThat(corrections.versions(dose.id())).hasSize(2);
        assertThat(world.certificates(citizen)).hasSize(2);
    }

    @Test
    void theRevokedCertificateSaysThatItWasCorrected() {
        world.settle();

        assertThat(
                        world.jdbc
                                .sql("SELECT revoke_code FROM certificate WHERE dose_id = :dose")
                                .param("dose", dose.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("CORRECTED");
    }
}
