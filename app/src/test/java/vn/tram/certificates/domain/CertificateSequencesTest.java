package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.RevocationReason;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.doses.Doses;
import vn.tram.doses.PastDoses;
import vn.tram.people.PersonId;

/**
 * The life of a certificate under any sequence of acts, on the real database: each act is tried and
 * may be refused.
 */
@TramIntegrationTest
@Import(CertificateWorld.class)
class CertificateSequencesTest {

    /** Current ones of a dose that does not bear them. */
    private static final String UNFOUNDED =
            "SELECT COUNT(*) FROM certificate c JOIN dose d ON d.id = c.dose_id"
                    + " JOIN person p ON p.id = d.person_id"
                    + " LEFT JOIN dose_confirmation o ON o.dose_id = d.id"
                    + " WHERE p.id = :person AND c.state IN ('READY', 'ISSUED', 'EXPIRED')"
                    + " AND (d.voided_at IS NOT NULL OR p.identity_state <> 'VERIFIED'"
                    + " OR o.dose_id IS NULL OR c.dose_number <> d.number)";

    @Autowired private CertificateWorld world;
    @Autowired private DoseConfirmations confirmations;
    @Autowired private CertificateDecisions decisions;
    @Autowired private PastDoses pastDoses;
    @Autowired private Doses doses;
    @Autowired private Expiry expiry;
    @Autowired private CertificatesEqualDoses equalDoses;
    @Autowired private EligibleDosesAreCertified allCertified;
    @Autowired private JdbcClient jdbc;

    private final JdkSigner signer = new JdkSigner();
    private PersonId person;
    private DoseView dose;

    enum Act {
        CONFIRM,
        SIGN,
        TAKE_BACK,
        ENTER_EARLIER,
        TIME_PASSES,
        SWEEP,
        REISSUE,
        REVOKE,
        CONTRADICT,
        VERIFY
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        // most sequences begin with what makes a certificate, so that there is something to break
        Arbitrary<List<Act>> any = Arbitraries.of(Act.class).list().ofMinSize(1).ofMaxSize(10);
        Arbitrary<List<Act>> signedFirst =
                any.map(
                        rest -> {
                            List<Act> all = new ArrayList<>(List.of(Act.CONFIRM, Act.SIGN));
                            all.addAll(rest);
                            return all;
                        });
        return Arbitraries.oneOf(any, signedFirst, signedFirst);
    }

    @BeforeTry
    void somebodyWithADose() throws Exception {
        if (world == null) {
            new TestContextManager(getClass()).prepareTestInstance(this);
            world.units();
        }
        person = world.verified();
        dose = world.doses.had(person, "COMIRNATY", "2021-09-10");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aDoseHasOneCurrentCertificateAtMostAndNoneThatItDoesNotBear(
            @ForAll("acts") List<Act> acts) {
        for (Act act : acts) {
            act(act);
            assertThat(mostCurrent()).as("after %s", act).isLessThanOrEqualTo(1);
            assertThat(count(UNFOUNDED)).as("unfounded after %s", act).isZero();
        }
        assertThat(equalDoses.violations()).isEmpty();
        assertThat(allCertified.violations()).isEmpty();
    }

    private void act(Act act) {
        Optional<CertificateId> last = last();
        switch (act) {
            case CONFIRM -> confirmations.confirm(dose.id(), DoseWorld.another());
            case SIGN -> world.sign(signer);
            case TAKE_BACK -> pastDoses.undo(dose.id(), "Nhập nhầm", DoseWorld.another());
            case ENTER_EARLIER ->
                    world.doses.act(
                            () ->
                                    doses.recordPast(
                                            DoseWorld.past(person, "COMIRNATY", "2021-08-10"),
                                            DoseWorld.nurse()));
            case TIME_PASSES -> last.ifPresent(id -> world.ago(id, Duration.ofDays(366)));
            case SWEEP -> expiry.sweep();
            case REISSUE -> last.ifPresent(id -> decisions.reissue(id, CertificateWorld.PROVINCE));
            case REVOKE ->
                    last.ifPresent(
                            id ->
                                    decisions.revoke(
                                            id,
                                            RevocationReason.IN_ERROR,
                                            "Cấp nhầm người",
                                            CertificateWorld.PROVINCE));
            case CONTRADICT -> world.contradict(person);
            case VERIFY -> world.verify(person);
        }
    }

    private Optional<CertificateId> last() {
        return jdbc.sql(
                        "SELECT id FROM certificate WHERE dose_id = :dose"
                                + " ORDER BY generation DESC LIMIT 1")
                .param("dose", dose.id().value())
                .query(java.util.UUID.class)
                .optional()
                .map(CertificateId::new);
    }

    private int mostCurrent() {
        return count(
                "SELECT COALESCE(MAX(n), 0) FROM (SELECT COUNT(*) AS n FROM certificate"
                        + " WHERE person_id = :person"
                        + " AND state IN ('READY', 'ISSUED', 'EXPIRED') GROUP BY dose_id) counted");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("person", person.value()).query(Integer.class).single();
    }
}
