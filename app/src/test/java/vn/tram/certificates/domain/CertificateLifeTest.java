package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.CertificatesRefusal;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** A certificate from the signature to its end. */
@TramIntegrationTest
@Import(CertificateWorld.class)
class CertificateLifeTest {

    @Autowired private CertificateWorld world;
    @Autowired private Certificates certificates;
    @Autowired private CertificateDecisions decisions;
    @Autowired private CertificateRegister register;
    @Autowired private CitizenCertificates citizens;
    @Autowired private Expiry expiry;
    @Autowired private DccSigner signer;
    @Autowired private CertificateStore store;

    private PersonId person;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        person = world.verified();
    }

    private CertificateView last(DoseView dose) {
        return world.standing(dose).last().orElseThrow();
    }

    private static CertificateView.Issue issue(CertificateView view) {
        return view.issue().orElseThrow();
    }

    @Test
    void theFactsThatWereConfirmedAreSignedAndTheirHashIsThatOfTheDose() {
        DoseView dose = world.confirmed(person, "ABDALA", "2021-10-01");
        Certificate ready = store.byId(last(dose).id()).orElseThrow();
        assertThat(ready.factsHash()).isEqualTo(ready.facts().sha256());
        assertThat(ready.facts().ofDoses()).isEqualTo(3);

        world.sign(signer);
        CertificateView signed = last(dose);
        assertThat(signed.state()).isEqualTo(CertificateState.ISSUED);
        assertThat(issue(signed).text()).startsWith("HC1:");
        assertThat(signed.confirmedBy()).isEqualTo(DoseWorld.another().displayName());
        assertThat(issue(signed).uvci()).startsWith("URN:UVCI:01:VN:").hasSizeLessThan(81);
        assertThat(certificates.byUvci(issue(signed).uvci(), CertificateWorld.PROVINCE))
                .contains(signed);
        assertThat(register.of(issue(signed).uvci()).orElseThrow().state())
                .isEqualTo(CertificateState.ISSUED);
        assertThat(register.of("URN:UVCI:01:VN:NONE#A")).isEmpty();
    }

    /** T23, in the record. */
    @Test
    void t23AfterTwelveMonthsAndADayItIsExpiredAndTheNextOneTellsTheSameDoses() {
        DoseView dose = world.certified(person);
        CertificateView first = last(dose);
        assertThat(refusal(decisions.reissue(first.id(), DoseWorld.nurse())))
                .isEqualTo(Plain.NOT_NOW);
        Instant now = Instant.now();
        world.ago(first.id(), Duration.between(now.minus(Duration.ofDays(366)), now));

        assertThat(last(dose).state()).as("before the sweep").isEqualTo(CertificateState.EXPIRED);
        assertThat(register.of(issue(first).uvci()).orElseThrow().state())
                .isEqualTo(CertificateState.EXPIRED);
        assertThat(expiry.sweep()).isPositive();
        assertThat(world.states(dose.id().value())).containsExactly("EXPIRED");

        CertificateView next = decisions.reissue(first.id(), DoseWorld.nurse()).value();
        assertThat(next.predecessor()).contains(first.id());
        assertThat(next.factsHash()).isEqualTo(first.factsHash());
        assertThat(next.generation()).isEqualTo(2);
        assertThat(refusal(decisions.reissue(first.id(), DoseWorld.nurse())))
                .isEqualTo(Plain.FOLLOWED);
        world.sign(new JdkSigner());
        assertThat(world.states(dose.id().value())).containsExactly("REISSUED", "ISSUED");
        assertThat(register.of(issue(first).uvci()).orElseThrow().state())
                .isEqualTo(CertificateState.REISSUED);
    }

    @Test
    void thePersonRenewsTheirOwnAndNobodyElses() {
        DoseView dose = world.certified(person);
        CertificateId id = last(dose).id();
        world.ago(id, Duration.ofDays(400));

        PersonId other = new PersonId(UUID.randomUUID());
        assertThat(refusal(citizens.renew(id, other))).isEqualTo(Plain.NOT_FOUND);
        assertThat(citizens.renew(id, person).value().state()).isEqualTo(CertificateState.READY);
        assertThat(citizens.of(person)).hasSize(1);
    }

    @Test
    void aDoseTakenBackTakesItsCertificateWithItInTheSameTransaction() {
        DoseView dose = world.certified(person);
        CertificateView issued = last(dose);
        world.undo(dose.id());

        assertThat(world.states(dose.id().value())).containsExactly("REVOKED");
        CertificateRegister.Standing standing = register.of(issue(issued).uvci()).orElseThrow();
        assertThat(standing.state()).isEqualTo(CertificateState.REVOKED);
        assertThat(standing.reason()).contains(RevocationReason.DOSE_VOIDED);
        assertThat(listed(issued)).isTrue();
        assertThat(register.lastRevocation()).isPresent();
    }

    private boolean listed(CertificateView view) {
        String hash = register.hashOf(issue(view).uvci());
        return register.revoked("", CertificateRegister.MOST).stream()
                .anyMatch(line -> line.uvciHash().equals(hash));
    }

    @Test
    void aDoseThatMovesUpGetsAnotherCertificateForItsNewNumber() {
        DoseView dose = world.certified(person);
        CertificateView before = last(dose);
        assertThat(before.doseNumber()).isEqualTo(1);
        world.confirmed(person, "COMIRNATY", "2021-08-10");

        assertThat(world.states(dose.id().value())).containsExactly("REVOKED", "READY");
        CertificateView after = last(dose);
        assertThat(after.doseNumber()).isEqualTo(2);
        assertThat(after.ofDoses()).isEqualTo(2);
        assertThat(after.predecessor()).contains(before.id());
        assertThat(register.of(issue(before).uvci()).orElseThrow().reason())
                .contains(RevocationReason.CORRECTED);
    }

    @Test
    void whatTheProvinceRevokedIsNotMadeAnewByItself() {
        DoseView dose = world.certified(person);
        CertificateView issued = last(dose);

        assertThat(refusal(revoke(issued.id(), "x"))).isEqualTo(Plain.REASON_MISSING);
        assertThat(refusal(revoke(issued.id(), "x".repeat(1_001)))).isEqualTo(Plain.TEXT_TOO_LONG);
        CertificateView revoked = revoke(issued.id(), "Mã bị rao bán trên mạng").value();
        assertThat(revoked.revocation().orElseThrow().byName())
                .contains(CertificateWorld.PROVINCE.displayName());
        assertThat(listed(issued)).isTrue();
        assertThat(refusal(revoke(issued.id(), "Lần nữa vậy"))).isEqualTo(Plain.NOT_NOW);
        assertThat(world.standing(dose).why()).contains(NotEligible.REVOKED);

        world.contradict(person);
        assertThat(refusal(decisions.reissue(issued.id(), CertificateWorld.PROVINCE)))
                .isEqualTo(new CertificatesRefusal.Ineligible(NotEligible.IDENTITY_MISMATCH));
        world.verify(person);
        assertThat(world.states(dose.id().value())).containsExactly("REVOKED");
        assertThat(refusal(decisions.reissue(issued.id(), DoseWorld.nurse())))
                .isEqualTo(Plain.NOT_ALLOWED);
        assertThat(refusal(citizens.renew(issued.id(), person))).isEqualTo(Plain.NOT_NOW);
        decisions.reissue(issued.id(), CertificateWorld.PROVINCE).value();
        assertThat(world.states(dose.id().value())).containsExactly("REVOKED", "READY");
    }

    private Outcome<CertificateView> revoke(CertificateId id, String words) {
        return decisions.revoke(id, RevocationReason.FRAUD, words, CertificateWorld.PROVINCE);
    }

    @Test
    void aLaterDoseChangesNothingAboutAnEarlierCertificate() {
        DoseView first = world.certified(person);
        DoseView second = world.confirmed(person, "COMIRNATY", "2021-10-10");
        DoseView third = world.confirmed(person, "COMIRNATY", "2022-04-10");

        assertThat(world.states(first.id().value())).containsExactly("ISSUED");
        assertThat(last(second).ofDoses()).isEqualTo(2);
        assertThat(last(third).doseNumber()).isEqualTo(3);
        assertThat(last(third).ofDoses()).isEqualTo(3);
        assertThat(certificates.ofPerson(person, CertificateWorld.PROVINCE))
                .extracting(standing -> standing.last().orElseThrow().doseNumber())
                .containsExactly(1, 2, 3);
        assertThat(Set.copyOf(world.states(third.id().value()))).containsExactly("READY");
    }

    @Test
    void whoSeesThePlaceOfADoseOnlySeesNoOtherDose() {
        DoseView first = world.certified(person);
        DoseView second = world.confirmed(person, "COMIRNATY", "2021-10-10");
        world.jdbc
                .sql("UPDATE dose SET commune_code = '01561' WHERE id = :id")
                .param("id", first.id().value())
                .update();
        Actor neighbour =
                ListWorld.actor("Trạm bên", "", Right.over(Role.STATION, UnitCode.of("01561")));

        assertThat(certificates.ofPerson(person, neighbour))
                .extracting(DoseStanding::dose)
                .containsExactly(first.id());
        assertThat(certificates.byId(last(second).id(), neighbour)).isEmpty();
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : "not refused";
    }
}
