package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintSupervision.Age;
import vn.tram.complaints.ComplaintSupervision.Figures;
import vn.tram.complaints.ComplaintSupervision.OfficerLine;
import vn.tram.complaints.ComplaintSupervision.UnitLine;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.complaints.RejectionRule.Verdict;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** Figures of a province in which nobody else complains in these tests. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class SupervisionTest {

    private static final UnitCode GIA_LAI = UnitCode.of("52");
    private static final String ONE = "23683";
    private static final String OTHER = "23728";

    @Autowired private ComplaintWorld world;
    @Autowired private ComplaintSupervision supervision;

    @BeforeEach
    void nobodyYet() throws IOException {
        world.units();
        world.jdbc.sql("DELETE FROM complaint WHERE province_code = '52'").update();
    }

    private static Actor actor(Role role, UnitCode unit) {
        return ListWorld.actor("Người xem", "", Right.over(role, unit));
    }

    private static Actor supervisor() {
        return actor(Role.SUPERVISOR, GIA_LAI);
    }

    private void open(String commune, int hoursAgo, String state, int rounds) {
        insert(commune, hoursAgo, state, rounds, null, null, UUID.randomUUID(), "Người xem xét");
    }

    private void decided(String commune, String outcome, Integer reason, UUID by, String name) {
        insert(commune, 20, "ANSWERED", 1, outcome, reason, by, name);
    }

    private void insert(
            String commune,
            int hoursAgo,
            String state,
            int rounds,
            String outcome,
            Integer reason,
            UUID by,
            String name) {
        insert(UUID.randomUUID(), commune, hoursAgo, state, rounds, outcome, reason, by, name);
    }

    private void insert(
            UUID id,
            String commune,
            int hoursAgo,
            String state,
            int rounds,
            String outcome,
            Integer reason,
            UUID by,
            String name) {
        world.jdbc
                .sql(
                        "INSERT INTO complaint (id, code, check_suffix, kind, channel, state,"
                                + " person_name, name_key, birth_date, birth_precision, words, desk,"
                                + " commune_code, province_code, filed_at, event_date, clock_start,"
                                + " due_at, outcome, reject_reason, answered_at, examined_by,"
                                + " examined_by_name, rounds) VALUES (:id, LEFT(:id, 24), 'AAA', 'OTHER',"
                                + " 'PORTAL', :state, 'Người Thử', 'nguoi thu', '1980-01-01', 'D',"
                                + " 'lời', 'STATION', :commune, '52', UTC_TIMESTAMP(3) - INTERVAL"
                                + " :hours HOUR, '2026-11-01', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) -"
                                + " INTERVAL :hours HOUR + INTERVAL 48 HOUR, :outcome, :reason,"
                                + " IF(:outcome IS NULL, NULL, UTC_TIMESTAMP(3)), :by, :name, :rounds)")
                .param("id", id)
                .param("state", state)
                .param("commune", commune)
                .param("hours", hoursAgo)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("by", by)
                .param("name", name)
                .param("rounds", rounds)
                .update();
    }

    /**
     * A correction of somebody's only dose, and the certificate that followed it. The certificate
     * is signed by hand: no signer runs in tests.
     */
    private void corrected(String commune, int hoursToTheCertificate) {
        Citizen citizen = certified();
        UUID id = UUID.randomUUID();
        insert(id, commune, 100, "EXAMINING", 1, null, null, UUID.randomUUID(), "Người xem xét");
        world.jdbc
                .sql(
                        "UPDATE complaint SET state = 'ANSWERED', outcome = 'CORRECTED', answered_at = UTC_TIMESTAMP(3),"
                                + " person_id = :person, applied_at = filed_at + INTERVAL 1 HOUR"
                                + " WHERE id = :id")
                .param("id", id)
                .param("person", citizen.id().value())
                .update();
        world.jdbc
                .sql(
                        "UPDATE certificate SET issued_at = (SELECT filed_at FROM complaint"
                                + " WHERE id = :id) + INTERVAL :hours HOUR WHERE person_id = :person")
                .param("id", id)
                .param("hours", hoursToTheCertificate)
                .param("person", citizen.id().value())
                .update();
    }

    private Citizen certified() {
        Citizen citizen = world.citizen();
        world.had(citizen, "COMIRNATY", "2021-11-05");
        world.settle();
        int signed =
                world.jdbc
                        .sql(
                                "UPDATE certificate SET state = 'ISSUED', uvci = :number,"
                                        + " signed_text = 'HC1:', key_id = 'k', issued_at ="
                                        + " UTC_TIMESTAMP(3), expires_at = UTC_TIMESTAMP(3) + INTERVAL"
                                        + " 1 YEAR, next_attempt_at = NULL WHERE person_id = :person")
                        .param("number", "URN:TEST:" + citizen.idNumber())
                        .param("person", citizen.id().value())
                        .update();
        assertThat(signed).isOne();
        return citizen;
    }

    @Test
    void theMedianIsOfTheHoursFromFilingToTheCertificateThatFollowed() {
        corrected(ONE, 10);
        corrected(ONE, 20);
        corrected(ONE, 90);
        corrected(OTHER, 30);
        decided(OTHER, "ANSWERED", null, UUID.randomUUID(), "Người xem xét");

        Figures figures = figures(supervisor());

        assertThat(figures.medianHours()).contains(25.0);
        assertThat(figures.units())
                .extracting(UnitLine::unit, UnitLine::medianHours)
                .containsExactlyInAnyOrder(
                        tuple(UnitCode.of(ONE), Optional.of(20.0)),
                        tuple(UnitCode.of(OTHER), Optional.of(30.0)));
    }

    @Test
    void aCertificateFromBeforeTheCorrectionDoesNotCount() {
        corrected(ONE, 0);

        assertThat(figures(supervisor()).medianHours()).isEmpty();
        assertThat(figures(supervisor()).units())
                .extracting(UnitLine::answered, UnitLine::medianHours)
                .containsExactly(tuple(1, Optional.empty()));
    }

    private Figures figures(Actor actor) {
        return supervision.figures(Optional.of(GIA_LAI), 30, actor).orElseThrow();
    }

    @Test
    void openLateAndReopenedAreCountedByUnitAndAge() {
        open(ONE, 2, "EXAMINING", 1);
        open(ONE, 30, "EXAMINING", 2);
        open(ONE, 60, "EXAMINING", 1);
        open(ONE, 200, "ASKING", 1);
        open(OTHER, 60, "APPROVING", 1);

        Figures figures = figures(supervisor());

        assertThat(figures.units())
                .containsExactly(
                        new UnitLine(UnitCode.of(ONE), 4, 1, 1, 0, 0, Optional.empty()),
                        new UnitLine(UnitCode.of(OTHER), 1, 1, 0, 0, 0, Optional.empty()));
        assertThat(figures.ages())
                .containsExactly(
                        entry(Age.A_DAY, 1),
                        entry(Age.TWO_DAYS, 1),
                        entry(Age.A_WEEK, 2),
                        entry(Age.LONGER, 1));
    }

    @Test
    void whoRejectsFarMoreThanTheOthersIsNamedToWhoSupervises() {
        UUID strict = UUID.randomUUID();
        UUID usual = UUID.randomUUID();
        for (int i = 0; i < 30; i++) {
            boolean one = i % 5 == 0;
            decided(ONE, i < 24 ? "REJECTED" : "ANSWERED", i < 24 ? 8 : null, strict, "Người gắt");
            decided(ONE, one ? "REJECTED" : "ANSWERED", one ? 11 : null, usual, "Người thường");
            decided(OTHER, one ? "REJECTED" : "ANSWERED", one ? 11 : null, usual, "Người thường");
        }

        Figures figures = figures(supervisor());

        assertThat(figures.officers())
                .extracting(OfficerLine::name, OfficerLine::verdict, OfficerLine::rejected)
                .contains(tuple("Người gắt", Verdict.FAR_MORE, 24));
        assertThat(figures.reasons()).containsOnly(entry(8, 24), entry(11, 12));
        assertThat(figures.outcomes())
                .containsOnly(
                        entry(ComplaintOutcome.REJECTED, 36), entry(ComplaintOutcome.ANSWERED, 54));
        assertThat(figures(actor(Role.PROVINCE, GIA_LAI)).officers()).isEmpty();
        assertThat(figures(actor(Role.PROVINCE, GIA_LAI)).units()).isEqualTo(figures.units());
    }

    @Test
    void onlyWhoSupervisesTheUnitOrRunsTheProvinceSeesFigures() {
        for (Role role : Role.values()) {
            boolean may = role == Role.SUPERVISOR || role == Role.PROVINCE;
            assertThat(
                            supervision
                                    .figures(Optional.of(GIA_LAI), 30, actor(role, GIA_LAI))
                                    .isPresent())
                    .as(role.name())
                    .isEqualTo(may);
            assertThat(
                            supervision.figures(
                                    Optional.of(GIA_LAI), 30, actor(role, UnitCode.of("04"))))
                    .as(role.name())
                    .isEmpty();
            assertThat(supervision.figures(Optional.empty(), 30, actor(role, GIA_LAI)))
                    .as(role.name())
                    .isEmpty();
        }
        Actor everywhere = ListWorld.actor("Giám sát", "", Right.nationwide(Role.SUPERVISOR));
        assertThat(supervision.figures(Optional.empty(), 30, everywhere)).isPresent();
        assertThat(supervision.figures(Optional.of(GIA_LAI), 31, everywhere)).isEmpty();
    }
}
