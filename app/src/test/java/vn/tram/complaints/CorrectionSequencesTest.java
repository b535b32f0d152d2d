package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.POLICE;
import static vn.tram.complaints.ComplaintWorld.SECOND;
import static vn.tram.complaints.ComplaintWorld.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.DoseStanding;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.doses.DoseView;
import vn.tram.invariants.InvariantChecker;

/** Any sequence of corrections, through the process, on the real database; each may be refused. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class CorrectionSequencesTest {

    @Autowired private ComplaintWorld world;
    @Autowired private ComplaintExamination examination;
    @Autowired private CorrectionDecisions decisions;
    @Autowired private InvariantChecker invariants;

    private Citizen citizen;
    private int day;

    enum Act {
        EARLIER,
        LATER,
        OTHER_VACCINE,
        OTHER_LOT,
        OTHER_NAME,
        OTHER_PLACE
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Act.class).list().ofMinSize(1).ofMaxSize(5);
    }

    @BeforeTry
    void somebodyWithTwoDoses() throws Exception {
        if (world == null) {
            new TestContextManager(getClass()).prepareTestInstance(this);
            world.units();
        }
        citizen = world.citizen();
        world.had(citizen, "COMIRNATY", "2021-09-10");
        world.had(citizen, "COMIRNATY", "2021-10-15");
        day = 0;
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void anySequenceOfCorrectionsLeavesOneCertificateADoseThatSaysWhatTheDoseSays(
            @ForAll("acts") List<Act> acts) {
        for (Act act : acts) {
            correct(act);
            everyDoseHasItsCertificate();
        }
        assertThat(invariants.check())
                .allSatisfy((says, against) -> assertThat(against).as(says).isEmpty());
    }

    private void everyDoseHasItsCertificate() {
        List<DoseView> doses = world.doses(citizen);
        assertThat(doses).extracting(DoseView::number).containsExactly(1, 2);
        Map<UUID, List<String>> all = world.certificates(citizen);
        assertThat(all.values().stream().flatMap(List::stream).filter("READY"::equals)).hasSize(2);
        for (DoseStanding standing : world.standings(citizen)) {
            CertificateView certificate = standing.last().orElseThrow();
            DoseView dose =
                    doses.stream()
                            .filter(each -> each.id().equals(standing.dose()))
                            .findFirst()
                            .orElseThrow();
            assertThat(standing.why()).isEmpty();
            assertThat(certificate.givenOn()).isEqualTo(dose.givenOn());
            assertThat(certificate.product()).isEqualTo(dose.product());
            assertThat(certificate.doseNumber()).isEqualTo(dose.number());
        }
    }

    private void correct(Act act) {
        DoseView dose = world.doses(citizen).get(day % 2);
        day++;
        Map<ClaimField, String> becomes =
                switch (act) {
                    case EARLIER ->
                            claims(ClaimField.GIVEN_ON, dose.givenOn().minusDays(3).toString());
                    case LATER ->
                            claims(ClaimField.GIVEN_ON, dose.givenOn().plusDays(2).toString());
                    case OTHER_VACCINE ->
                            claims(
                                    ClaimField.PRODUCT,
                                    dose.product().equals("COMIRNATY")
                                            ? "ASTRAZENECA"
                                            : "COMIRNATY");
                    case OTHER_LOT -> claims(ClaimField.LOT, "LO-" + day);
                    case OTHER_NAME -> claims(ClaimField.NAME, "Ma Thị Yến " + "Ánh".repeat(day));
                    case OTHER_PLACE -> claims(ClaimField.PLACE, "Trạm thứ " + day);
                };
        boolean identity = act == Act.OTHER_NAME;
        ComplaintId id =
                world.filed(
                        identity ? ComplaintKind.PERSONAL_DATA : ComplaintKind.DOSE_DATA,
                        citizen,
                        identity ? Optional.empty() : Optional.of(dose.id()),
                        becomes);
        boolean proposed =
                examination
                        .propose(
                                id,
                                new Proposal(Proposal.Kind.AMEND, becomes, "giấy xác nhận có dấu"),
                                EXAMINER)
                        .isDone();
        if (!proposed) {
            examination.reject(id, 10, "", EXAMINER).value();
            return;
        }
        if (identity) {
            decisions.confirmIdentity(id, "tra cứu ngày hôm nay", POLICE).value();
        }
        decisions.approve(id, world.view(id).revision(), SECOND).value();
        world.settle();
    }
}
