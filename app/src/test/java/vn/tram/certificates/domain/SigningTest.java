package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.Certificates;
import vn.tram.doses.DoseView;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;

/** The outbox of signatures: none lost, none twice, whatever happens to who signs. */
@TramIntegrationTest
@Import(CertificateWorld.class)
class SigningTest {

    private static final int MANY = 10_000;

    @Autowired private CertificateWorld world;
    @Autowired private Certificates certificates;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() throws IOException {
        world.units();
        world.sign(new JdkSigner());
    }

    private List<DoseView> ready(int people) {
        List<DoseView> doses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            doses.add(world.confirmed(world.verified(), "COMIRNATY", "2021-09-10"));
        }
        return doses;
    }

    private Clock later(Duration than) {
        return Clock.offset(world.clock, than);
    }

    @Test
    void whoIsKilledBetweenSigningAndWritingLosesNothingAndDoublesNothing() {
        List<DoseView> doses = ready(7);
        JdkSigner signer = new JdkSigner().failAfter(4, new JdkSigner.Killed());
        assertThatThrownBy(() -> world.round(signer, 5, world.clock).run())
                .isInstanceOf(JdkSigner.Killed.class);
        assertThat(signer.signed).hasSize(4);
        assertThat(doses).allSatisfy(dose -> states(dose, "READY"));

        signer.heal();
        SigningRound other = world.round(signer, 5, world.clock);
        assertThat(other.run()).as("what the dead one holds is not touched").isEqualTo(signed());
        assertThat(other.run()).isEqualTo(SigningRound.Result.EMPTY);
        SigningRound afterTheLease = world.round(signer, 5, later(Duration.ofMinutes(3)));
        assertThat(afterTheLease.run()).isEqualTo(signed());
        assertThat(afterTheLease.run()).isEqualTo(SigningRound.Result.EMPTY);
        assertThat(doses).allSatisfy(dose -> states(dose, "ISSUED"));
    }

    private static SigningRound.Result signed() {
        return SigningRound.Result.SIGNED;
    }

    private void states(DoseView dose, String... states) {
        assertThat(world.states(dose.id().value())).containsExactly(states);
    }

    @Test
    void whoComesBackAfterTheLeaseWritesNothing() {
        DoseView dose = ready(1).get(0);
        SigningQueue queue = world.queue(10);
        UUID slow = TimeOrderedId.next();
        List<Certificate> held = queue.claim(slow, world.clock.instant());
        assertThat(held).hasSize(1);

        world.round(new JdkSigner(), 10, later(Duration.ofMinutes(3))).run();
        String uvci = issued(dose);
        assertThat(queue.write(List.of(signedLate(held.get(0))), slow)).isZero();
        assertThat(issued(dose)).isEqualTo(uvci);
    }

    private Certificate signedLate(Certificate held) {
        Instant now = world.clock.instant();
        return held.issue(
                        new Certificate.Issue(
                                "URN:UVCI:01:VN:LATE" + System.nanoTime(),
                                "HC1:",
                                "key",
                                now,
                                now.plusSeconds(60)))
                .value();
    }

    private String issued(DoseView dose) {
        return world.standing(dose).last().orElseThrow().issue().orElseThrow().uvci();
    }

    @Test
    void aDoseTakenBackWhileItsCertificateIsBeingSignedIsNotCertified() {
        DoseView dose = ready(1).get(0);
        SigningQueue queue = world.queue(10);
        UUID claim = TimeOrderedId.next();
        List<Certificate> held = queue.claim(claim, world.clock.instant());
        world.undo(dose.id());

        assertThat(queue.write(List.of(signedLate(held.get(0))), claim)).isZero();
        states(dose, "REVOKED");
    }

    @Test
    void whatTheDoseSaysNowIsHeldAgainstWhatWasConfirmed() {
        PersonId person = world.verified();
        DoseView dose = world.confirmed(person, "COMIRNATY", "2021-09-10");
        jdbc.sql("UPDATE person SET name = 'Nông Thị Khác' WHERE id = :id")
                .param("id", person.value())
                .update();

        world.sign(new JdkSigner());
        states(dose, "REVOKED", "ISSUED");
        assertThat(world.standing(dose).last().orElseThrow().name()).isEqualTo("Nông Thị Khác");
    }

    @Test
    void aKeyStoreThatGivesNoSignaturesStopsTheRoundAndKeepsThePlaces() {
        List<DoseView> doses = ready(4);
        JdkSigner signer = new JdkSigner().failAfter(2, new IllegalStateException("no token"));
        assertThat(world.round(signer, 10, world.clock).run())
                .isEqualTo(SigningRound.Result.STOPPED);
        assertThat(doses.stream().flatMap(each -> world.states(each.id().value()).stream()))
                .containsExactlyInAnyOrder("ISSUED", "ISSUED", "READY", "READY");

        JdkSigner ended = new JdkSigner().until(world.clock.instant().plusSeconds(10));
        assertThat(world.round(ended, 10, world.clock).run())
                .isEqualTo(SigningRound.Result.STOPPED);
        world.sign(signer.heal());
        assertThat(doses).allSatisfy(dose -> states(dose, "ISSUED"));
    }

    @Test
    void oneThatCannotBeSignedStopsNobodyElse() {
        DoseView bad = ready(1).get(0);
        JdkSigner signer = new JdkSigner().failAfter(0, new IllegalArgumentException("name"));
        assertThat(world.round(signer, 10, world.clock).run()).isEqualTo(signed());
        states(bad, "READY");

        List<DoseView> good = ready(2);
        world.sign(signer.heal());
        states(bad, "READY");
        assertThat(good).allSatisfy(dose -> states(dose, "ISSUED"));
        world.round(signer, 10, later(Duration.ofMinutes(2))).run();
        states(bad, "ISSUED");
    }

    @Test
    void twoThatSignAtOnceSignEachCertificateOnce() throws Exception {
        List<DoseView> doses = ready(60);
        JdkSigner signer = new JdkSigner();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<Integer>> rounds = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            rounds.add(
                    nodes.submit(
                            () -> {
                                start.await();
                                int done = 0;
                                while (world.round(signer, 7, world.clock).run() == signed()) {
                                    done++;
                                }
                                return done;
                            }));
        }
        start.countDown();
        for (Future<Integer> each : rounds) {
            each.get();
        }
        nodes.shutdown();
        assertThat(signer.signed).as("each was signed once").hasSize(60);
        Set<String> kept = new HashSet<>();
        doses.forEach(dose -> kept.add(issued(dose)));
        assertThat(kept).isEqualTo(signer.signed);
        assertThat(doses).allSatisfy(dose -> states(dose, "ISSUED"));
    }

    /** The statements are counted by the server, whose only other user waits meanwhile. */
    @Test
    void tenThousandAreMadeReadyByOneStatementAndSignedInStretches() throws IOException {
        Held session = world.days.session(0);
        vaccinated(session);
        try {
            Map<String, Long> before = counted();
            world.confirm(session);
            Map<String, Long> made = counted();
            assertThat(made.get("Com_insert_select") - before.get("Com_insert_select")).isOne();
            assertThat(standing(session, CertificateState.READY)).isEqualTo(MANY);

            Map<String, Long> ready = counted();
            SigningRound round = world.round(new JdkSigner(), 500, world.clock);
            int rounds = 0;
            while (round.run() == signed()) {
                rounds++;
            }
            Map<String, Long> after = counted();
            assertThat(rounds).isEqualTo(MANY / 500);
            assertThat(after.get("Com_commit") - ready.get("Com_commit"))
                    .isLessThanOrEqualTo(2L * (rounds + 2));
            assertThat(after.get("Com_select") - ready.get("Com_select"))
                    .isLessThanOrEqualTo(3L * (rounds + 2));
            assertThat(after.get("Com_update") - ready.get("Com_update"))
                    .isLessThanOrEqualTo(rounds + 2L);
            assertThat(after.get("Com_update_multi") - ready.get("Com_update_multi"))
                    .isLessThanOrEqualTo(rounds + 2L);
            assertThat(standing(session, CertificateState.ISSUED)).isEqualTo(MANY);
        } finally {
            gone(session);
        }
    }

    private int standing(Held session, CertificateState state) {
        return certificates.standing(session.id(), DayWorld.official()).orElseThrow().in(state);
    }

    private Map<String, Long> counted() {
        Map<String, Long> counts = new java.util.HashMap<>();
        jdbc.sql(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_insert_select',"
                                + " 'Com_select', 'Com_update', 'Com_update_multi', 'Com_commit')")
                .query(
                        row -> {
                            counts.put(row.getString(1), row.getLong(2));
                        });
        return counts;
    }

    private void vaccinated(Held session) {
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                                + " birth_precision, commune_code, identity_state, created_at)"
                                + " SELECT UUID(), CONCAT('Nông Số ', seq), 'nong so', 'so nong',"
                                + " 'F', '1980-05-12', 'D', '01558', 'VERIFIED', '2001-01-01'"
                                + " FROM (WITH digit AS (SELECT value FROM JSON_TABLE("
                                + "'[0,1,2,3,4,5,6,7,8,9]', '$[*]' COLUMNS (value INT PATH '$')) j)"
                                + " SELECT a.value + 10 * b.value + 100 * c.value + 1000 * d.value"
                                + " AS seq FROM digit a, digit b, digit c, digit d) n")
                .update();
        jdbc.sql(
                        "INSERT INTO dose (id, person_id, disease, product_code, category, ordinal,"
                                + " number, given_at, given_on, commune_code, province_code,"
                                + " session_id, source, entered_at, command_id) SELECT UUID(), id,"
                                + " 'COVID-19', 'COMIRNATY', 'BASIC', 1, 1, :now, :today, '01558',"
                                + " '04', :session, 'LIVE', :now, UUID() FROM person"
                                + " WHERE created_at = '2001-01-01'")
                .param("now", Timestamp.from(world.clock.instant()))
                .param("today", world.days.today())
                .param("session", session.id().value())
                .update();
    }

    private void gone(Held session) {
        jdbc.sql("DELETE FROM certificate WHERE session_id = :id")
                .param("id", session.id().value())
                .update();
        jdbc.sql("DELETE FROM dose WHERE session_id = :id")
                .param("id", session.id().value())
                .update();
        jdbc.sql("DELETE FROM person WHERE created_at = '2001-01-01'").update();
    }
}
