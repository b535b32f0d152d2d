package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.NotEligible;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.doses.Doses;
import vn.tram.doses.DosesRefusal;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.people.Identities;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.SubjectId;

/** Which doses are certified, and what is said where one is not. */
@TramIntegrationTest
@Import(CertificateWorld.class)
class EligibilityTest {

    @Autowired private CertificateWorld world;
    @Autowired private DoseConfirmations confirmations;
    @Autowired private Identities identities;
    @Autowired private Doses doses;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    /** T19. */
    @Test
    void t19WithoutAnIdNobodyIsCertifiedUntilTheIdentityIsVerified() {
        PersonId person = world.person("ACCEPTED", null, null);
        DoseView dose = world.confirmed(person, "COMIRNATY", "2021-09-10");

        assertThat(world.standing(dose).why()).contains(NotEligible.IDENTITY_MISSING);
        assertThat(world.standing(dose).last()).isEmpty();
        assertThat(refusal(identities.verify(Set.of(person), "tra cứu", CertificateWorld.OFFICER)))
                .isEqualTo(PeopleRefusal.NUMBER_MISSING);

        NationalId number = NationalId.parse(CertificateWorld.number()).asOptional().orElseThrow();
        identities.verifyAs(person, number, "tra cứu ngày 20/11", CertificateWorld.OFFICER).value();
        assertThat(state(world.standing(dose))).isEqualTo(CertificateState.READY);
    }

    /** T20. */
    @Test
    void t20AForeignerWithAPassportIsCertifiedWithoutVerification() {
        PersonId person = world.person("NOT_APPLICABLE", "PASSPORT", "P" + System.nanoTime());
        DoseView dose = world.confirmed(person, "COMIRNATY", "2021-09-10");
        assertThat(state(world.standing(dose))).isEqualTo(CertificateState.READY);

        PersonId without = world.person("NOT_APPLICABLE", null, null);
        DoseView other = world.confirmed(without, "COMIRNATY", "2021-09-10");
        assertThat(world.standing(other).why()).contains(NotEligible.PASSPORT_MISSING);
    }

    @Test
    void aNumberThatNobodyComparedIsNotEnough() {
        PersonId person = world.person("PLAUSIBLE", "CCCD", CertificateWorld.number());
        DoseView dose = world.confirmed(person, "COMIRNATY", "2021-09-10");
        assertThat(world.standing(dose).why()).contains(NotEligible.IDENTITY_OPEN);

        world.verify(person);
        assertThat(state(world.standing(dose))).isEqualTo(CertificateState.READY);
        world.contradict(person);
        assertThat(world.standing(dose).why()).contains(NotEligible.IDENTITY_MISMATCH);
        assertThat(world.states(dose.id().value())).containsExactly("REVOKED");
        world.verify(person);
        assertThat(world.states(dose.id().value())).containsExactly("REVOKED", "READY");
    }

    @Test
    void whoEnteredAPastDoseDoesNotConfirmIt() {
        PersonId person = world.verified();
        DoseView dose = world.doses.had(person, "COMIRNATY", "2021-09-10");

        assertThat(world.standing(dose).why()).contains(NotEligible.UNCONFIRMED);
        assertThat(confirmations.waiting(person, DoseWorld.nurse())).hasSize(1);
        assertThat(refusal(confirmations.confirm(dose.id(), DoseWorld.nurse())))
                .isEqualTo(DosesRefusal.Plain.OWN_ENTRY_CONFIRMED);
        assertThat(refusal(confirmations.confirm(dose.id(), CertificateWorld.PROVINCE)))
                .isEqualTo(DosesRefusal.Plain.NOT_ALLOWED);
        confirmations.confirm(dose.id(), DoseWorld.another()).value();
        assertThat(refusal(confirmations.confirm(dose.id(), DoseWorld.another())))
                .isEqualTo(DosesRefusal.Plain.CONFIRMED_ALREADY);
        assertThat(confirmations.waiting(person, DoseWorld.nurse())).isEmpty();
        assertThat(state(world.standing(dose))).isEqualTo(CertificateState.READY);
    }

    @Test
    void aDoseOfASessionWaitsForTheOfficial() throws IOException {
        Held session = world.days.session(1);
        SubjectId subject = world.days.atInjection(session.id());
        world.days.injected(subject, world.days.vial(session), DayWorld.nurse()).value();
        DoseView dose = dose(subject);

        assertThat(world.standing(dose).why()).contains(NotEligible.SESSION_OPEN);
        assertThat(refusal(confirmations.confirm(dose.id(), DoseWorld.another())))
                .isEqualTo(DosesRefusal.Plain.CONFIRMED_WITH_SESSION);
        world.confirm(session);
        DoseStanding ready = world.standing(dose);
        assertThat(state(ready)).isEqualTo(CertificateState.READY);
        assertThat(ready.last().orElseThrow().confirmedBy())
                .isEqualTo(DayWorld.official().displayName());
        assertThat(ready.last().orElseThrow().session()).contains(session.id());
    }

    private DoseView dose(SubjectId subject) {
        return world.doses.act(() -> doses.bySubject(subject.value()).orElseThrow());
    }

    private static CertificateState state(DoseStanding standing) {
        assertThat(standing.why()).isEmpty();
        return standing.last().orElseThrow().state();
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : "not refused";
    }
}
