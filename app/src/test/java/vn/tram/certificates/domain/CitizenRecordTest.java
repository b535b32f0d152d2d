package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.CitizenRecord;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.NotEligible;
import vn.tram.doses.CourseView;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.OwnRecords;
import vn.tram.people.OwnRecords.OwnRecord;
import vn.tram.people.PersonId;

/** One statement tells a citizen what people, doses and certificates tell one after the other. */
@TramIntegrationTest
@Import(CertificateWorld.class)
class CitizenRecordTest {

    private static final String DISEASE = "COVID-19";

    @Autowired private CertificateWorld world;
    @Autowired private CitizenCertificates citizens;
    @Autowired private OwnRecords people;
    @Autowired private Doses doses;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private CitizenRecord read(PersonId person) {
        return citizens.record(person, DISEASE).orElseThrow();
    }

    /** As each capability tells it. */
    private void holds(PersonId person) {
        CitizenRecord record = read(person);
        OwnRecord own = people.of(person).orElseThrow();
        assertThat(record.id()).isEqualTo(own.id());
        assertThat(record.name()).isEqualTo(own.name());
        assertThat(record.birth()).isEqualTo(own.birth());
        CourseView course = doses.course(own.id(), DISEASE);
        assertThat(record.course())
                .isEqualTo(
                        new CitizenRecord.Course(
                                course.basic(),
                                course.basicRequired(),
                                course.additional() + course.booster()));
        assertThat(record.course().complete()).isEqualTo(course.fullyDosed());
        List<DoseView> given = doses.ofPerson(own.id(), false);
        List<DoseStanding> standings = citizens.of(own.id());
        assertThat(record.doses()).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            CitizenRecord.Dose told = record.doses().get(i);
            DoseView dose = given.get(i);
            assertThat(told.id()).isEqualTo(dose.id());
            assertThat(told.category()).isEqualTo(dose.category());
            assertThat(told.ordinal()).isEqualTo(dose.ordinal());
            assertThat(told.givenOn()).isEqualTo(dose.givenOn());
            assertThat(told.product()).isEqualTo(dose.product());
            assertThat(told.lot()).isEqualTo(dose.lotNumber());
            assertThat(told.facility()).isEqualTo(dose.facility());
            assertThat(told.placeText()).isEqualTo(dose.placeText());
            DoseStanding standing =
                    standings.stream()
                            .filter(each -> each.dose().equals(dose.id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(told.why()).isEqualTo(standing.why());
            assertThat(told.last().map(CitizenRecord.Last::id))
                    .isEqualTo(standing.last().map(CertificateView::id));
            assertThat(told.last().map(CitizenRecord.Last::state))
                    .isEqualTo(standing.last().map(CertificateView::state));
            assertThat(told.last().flatMap(CitizenRecord.Last::expiresAt))
                    .isEqualTo(
                            standing.last()
                                    .flatMap(CertificateView::issue)
                                    .map(CertificateView.Issue::expiresAt));
        }
    }

    private static Optional<CertificateState> state(CitizenRecord record, int dose) {
        return record.doses().get(dose).last().map(CitizenRecord.Last::state);
    }

    @Test
    void nobodyHasARecord() {
        assertThat(citizens.record(new PersonId(TimeOrderedId.next()), DISEASE)).isEmpty();
    }

    @Test
    void whoHasNoDoseHasARecordWithoutAny() {
        PersonId person = world.verified();

        holds(person);
        assertThat(read(person).doses()).isEmpty();
    }

    @Test
    void aDoseIsToldWithTheNewestOfItsCertificates() {
        PersonId person = world.verified();
        DoseView first = world.confirmed(person, "COMIRNATY", "2021-09-10");
        holds(person);
        assertThat(state(read(person), 0)).contains(CertificateState.READY);

        world.sign(new JdkSigner());
        world.confirmed(person, "COMIRNATY", "2021-10-10");
        holds(person);
        assertThat(read(person).doses()).hasSize(2);
        assertThat(state(read(person), 0)).contains(CertificateState.ISSUED);

        CertificateId signed = world.standing(first).last().orElseThrow().id();
        world.ago(signed, Duration.ofDays(400));
        holds(person);
        assertThat(state(read(person), 0))
                .as("nobody has written it down yet")
                .contains(CertificateState.EXPIRED);

        citizens.renew(signed, person).value();
        holds(person);
        assertThat(state(read(person), 0)).contains(CertificateState.READY);
        assertThat(world.states(first.id().value())).hasSize(2);
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        PersonId person = world.person("PLAUSIBLE", "CCCD", CertificateWorld.number());
        world.confirmed(person, "COMIRNATY", "2021-09-10");
        holds(person);
        assertThat(read(person).doses().get(0).why()).contains(NotEligible.IDENTITY_OPEN);

        PersonId revoked = world.verified();
        DoseView dose = world.certified(revoked);
        world.undo(dose.id());
        holds(revoked);
        assertThat(read(revoked).doses()).as("taken back").isEmpty();
    }

    @Test
    void theIdOfAMergedPersonOpensTheOneItWentInto() {
        PersonId kept = world.verified();
        world.certified(kept);
        PersonId gone = world.verified();
        world.jdbc
                .sql("UPDATE person SET merged_into = :kept WHERE id = :gone")
                .param("kept", kept.value())
                .param("gone", gone.value())
                .update();

        holds(gone);
        assertThat(read(gone).id()).isEqualTo(kept);
        assertThat(read(gone).doses()).hasSize(1);
    }
}
