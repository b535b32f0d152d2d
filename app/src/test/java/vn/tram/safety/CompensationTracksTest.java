package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.CompensationTracks.Done;
import vn.tram.safety.CompensationTracks.PaperLine;
import vn.tram.safety.CompensationTracks.StepLine;
import vn.tram.safety.CompensationTracks.Tracks;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.staff.Actor;

/** The clocks beside the decision about a compensation, in both regimes. */
@TramIntegrationTest
@Import(SafetyWorld.class)
class CompensationTracksTest {

    @Autowired private SafetyWorld world;
    @Autowired private AdverseEvents events;
    @Autowired private CompensationTracks tracks;
    @Autowired private JdbcClient jdbc;

    private final Actor station = SafetyWorld.station();
    private final Actor province = SafetyWorld.province();

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private AdverseEventId compensated(WhoClass cause) throws IOException {
        AdverseEventId id =
                events.file(world.report(world.vaccinated(), Criterion.DEATH), station)
                        .value()
                        .id();
        decided(id, cause);
        return id;
    }

    /** As if the council had concluded and the compensation been decided an hour ago. */
    private void decided(AdverseEventId id, WhoClass cause) {
        jdbc.sql(
                        "INSERT INTO council_conclusion (id, case_id, who_class, compensable, responsibility, words, ruling, official,"
                                + " present, agreeing, signed_at, by_id, by_name) VALUES (UUID(), :id, :class, TRUE, '', 'x', 'BY_VOTES',"
                                + " 10, 7, 7, :at, UUID(), 'x')")
                .param("id", id.value())
                .param("class", cause.name())
                .param("at", utc(world.ago(Duration.ofHours(2))))
                .update();
        jdbc.sql("UPDATE adverse_event SET minutes_at = :at WHERE id = :id")
                .param("at", utc(world.ago(Duration.ofHours(2))))
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "INSERT INTO compensation_decision (id, case_id, kind, item, amount, source, decided_at, by_id, by_name)"
                                + " VALUES (UUID(), :id, 'DEATH', 'MORAL', 100000000, 'x', :at, UUID(), 'x')")
                .param("id", id.value())
                .param("at", utc(world.ago(Duration.ofHours(1))))
                .update();
    }

    private static java.time.LocalDateTime utc(Instant at) {
        return java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC);
    }

    private Outcome<Void> done(
            AdverseEventId id, CompensationStep step, Instant at, CompensationFund fund) {
        return tracks.done(id, new Done(step, at, Optional.ofNullable(fund), "", ""), province);
    }

    private List<CompensationStep> open(AdverseEventId id) {
        return tracks.of(id, province).orElseThrow().steps().stream()
                .filter(line -> line.happenedAt().isEmpty())
                .map(StepLine::step)
                .toList();
    }

    private StepLine line(AdverseEventId id, CompensationStep step) {
        return tracks.of(id, province).orElseThrow().steps().stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theProvincePaysWithinFiveWorkingDaysOfTheEffect() throws IOException {
        AdverseEventId id = compensated(WhoClass.C);
        assertThat(tracks.of(id, province).orElseThrow().suggested())
                .contains(CompensationFund.PROVINCIAL);
        refused(done(id, CompensationStep.PAID, now(), null), "safety.step-not-open");
        refused(done(id, CompensationStep.DELIVERED, now(), null), "safety.fund");
        refused(
                done(id, CompensationStep.DELIVERED, now(), CompensationFund.PROGRAMME),
                "safety.fund");
        refused(
                done(
                        id,
                        CompensationStep.DELIVERED,
                        world.ago(Duration.ofDays(1)),
                        CompensationFund.PROVINCIAL),
                "safety.step-time");

        Instant delivered = now();
        done(id, CompensationStep.DELIVERED, delivered, CompensationFund.PROVINCIAL).value();

        Tracks all = tracks.of(id, province).orElseThrow();
        assertThat(all.effectAt()).isPresent();
        assertThat(all.effectAt().get())
                .isCloseTo(delivered.plus(Duration.ofDays(15)), within(1, ChronoUnit.SECONDS));
        assertThat(open(id))
                .contains(CompensationStep.PAID)
                .doesNotContain(CompensationStep.FUNDS_ASKED, CompensationStep.REIMBURSEMENT);
        assertThat(line(id, CompensationStep.PAID).dueAt().orElseThrow())
                .isAfter(all.effectAt().get().plus(Duration.ofDays(4)));
        refused(done(id, CompensationStep.PAID, now(), null), "safety.step-time");
    }

    @Test
    void centralMoneyIsAskedForGivenAndPaid() throws IOException {
        AdverseEventId id = compensated(WhoClass.A2);
        assertThat(tracks.of(id, province).orElseThrow().suggested())
                .contains(CompensationFund.CENTRAL);
        done(id, CompensationStep.DELIVERED, now(), CompensationFund.CENTRAL).value();
        assertThat(open(id))
                .contains(CompensationStep.FUNDS_ASKED)
                .doesNotContain(CompensationStep.FUNDS_GIVEN, CompensationStep.PAID);

        done(id, CompensationStep.FUNDS_ASKED, now(), null).value();
        assertThat(open(id)).contains(CompensationStep.FUNDS_GIVEN);
        Instant asked = line(id, CompensationStep.FUNDS_ASKED).happenedAt().orElseThrow();
        assertThat(line(id, CompensationStep.FUNDS_GIVEN).dueAt())
                .contains(asked.plus(Duration.ofDays(10)));
        done(id, CompensationStep.FUNDS_GIVEN, now(), null).value();
        done(id, CompensationStep.PAID, now(), null).value();
        assertThat(open(id)).containsExactly(CompensationStep.REQUESTED);
    }

    @Test
    void whoeverIsAtFaultOwesBackWithinFiveWorkingDaysOfTheConclusion() throws IOException {
        assertThat(open(compensated(WhoClass.A3))).contains(CompensationStep.REIMBURSEMENT);
        assertThat(open(compensated(WhoClass.A1))).doesNotContain(CompensationStep.REIMBURSEMENT);
    }

    @Test
    void aFamilyThatAsksIsAnsweredInFifteenDaysAndLatenessKeepsItsReason() throws IOException {
        AdverseEventId id = compensated(WhoClass.A1);
        Instant asked = world.ago(Duration.ofDays(20));
        done(id, CompensationStep.REQUESTED, asked, null).value();
        StepLine answer = line(id, CompensationStep.ANSWERED);
        assertThat(answer.dueAt().orElseThrow())
                .isCloseTo(asked.plus(Duration.ofDays(15)), within(1, ChronoUnit.SECONDS));

        refused(done(id, CompensationStep.ANSWERED, now(), null), "safety.late-reason-missing");
        tracks.done(
                        id,
                        new Done(
                                CompensationStep.ANSWERED,
                                now(),
                                Optional.empty(),
                                "Công văn 12",
                                "Chờ kết quả viện"),
                        province)
                .value();

        StepLine done = line(id, CompensationStep.ANSWERED);
        assertThat(done.late()).isTrue();
        assertThat(done.lateReason()).contains("Chờ kết quả viện");
        refused(done(id, CompensationStep.ANSWERED, now(), null), "safety.step-not-open");
        refused(
                tracks.done(
                        id,
                        new Done(CompensationStep.ACCEPTED, now(), Optional.empty(), "", "Chậm"),
                        station),
                "safety.not-yours");
    }

    @Test
    void papersFollowTheRegimeOfTheEventAndOneThatIsNotNeededSaysWhy() throws IOException {
        AdverseEventId now = compensated(WhoClass.A1);
        Vaccinated old = world.vaccinated();
        Instant then = Instant.parse("2021-09-10T01:00:00Z");
        world.givenAt(old, then);
        AdverseEventId before =
                events.file(
                                world.report(old, then.plus(Duration.ofHours(1)), Criterion.DEATH),
                                station)
                        .value()
                        .id();
        decided(before, WhoClass.A2);

        assertThat(papers(now)).contains(CompensationPaper.MEDICAL_RECORD);
        assertThat(papers(before)).doesNotContain(CompensationPaper.MEDICAL_RECORD);
        assertThat(tracks.of(before, province).orElseThrow().funds())
                .isEqualTo(Set.of(CompensationFund.PROGRAMME));
        refused(
                tracks.paper(now, CompensationPaper.INVOICES, false, " ", province),
                "safety.reason-missing");
        tracks.paper(now, CompensationPaper.INVOICES, false, "Mất tại nhà", province).value();
        assertThat(tracks.of(now, province).orElseThrow().papers())
                .filteredOn(line -> line.paper() == CompensationPaper.INVOICES)
                .singleElement()
                .satisfies(line -> assertThat(line.received()).contains(false));
    }

    private List<CompensationPaper> papers(AdverseEventId id) {
        return tracks.of(id, province).orElseThrow().papers().stream()
                .map(PaperLine::paper)
                .toList();
    }

    private Instant now() {
        return world.ago(Duration.ZERO);
    }
}
