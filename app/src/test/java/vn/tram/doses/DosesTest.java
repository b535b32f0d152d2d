package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseSchedule.NewOverride;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/** Doses as desks and papers tell them. */
@TramIntegrationTest
@Import(DoseWorld.class)
class DosesTest {

    private static final UnitCode SHORTENING = UnitCode.of("90");

    @Autowired private DoseWorld world;
    @Autowired private DoseSchedule schedule;
    @Autowired private Doses doses;
    @Autowired private DueDoses due;
    @Autowired private AuditLog audit;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private PersonId person;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        person = world.adult();
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private DueAnswer asked(String product, String day, DueConditions conditions) {
        return due.forPerson(
                person, product, LocalDate.parse(day), StockWorld.CAO_BANG, conditions);
    }

    // ---- a dose and what hangs on it

    @Test
    void aLiveDoseLeavesItsVialAndMovesTheCourse() {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);

        DoseView dose = world.record(world.live(person, lot, session, vial)).value();

        assertThat(dose.category()).isEqualTo(DoseCategory.BASIC);
        assertThat(List.of(dose.ordinal(), dose.number())).containsExactly(1, 1);
        assertThat(dose.intervalDays()).isEmpty();
        assertThat(world.leftIn(vial)).isEqualTo(9);
        assertThat(doses.byId(dose.id())).contains(dose);
        assertThat(doses.ofPerson(person, false)).containsExactly(dose);
        CourseView course = doses.course(person, DoseWorld.COVID);
        assertThat(course.basic()).isEqualTo(1);
        assertThat(course.lastOn()).contains(world.today());
        assertThat(course.fullyDosed()).isFalse();
        assertThat(audit.ofSubject(person.value(), Optional.empty(), 5))
                .extracting(AuditEntry::action)
                .containsExactly("dose.recorded");
    }

    @Test
    void theSameCommandIsTheSameDose() {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        NewDose dose = world.live(person, lot, session, vial);

        DoseView first = world.record(dose).value();

        assertThat(world.record(dose).value().id()).isEqualTo(first.id());
        assertThat(world.leftIn(vial)).isEqualTo(9);
        assertThat(doses.ofPerson(person, true)).hasSize(1);
    }

    @Test
    void aPersonAtManyDesksAtOnceGetsOneDose() throws Exception {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        ExecutorService desks = Executors.newFixedThreadPool(6);
        CountDownLatch start = new CountDownLatch(1);
        Callable<Outcome<DoseView>> desk =
                () -> {
                    start.await();
                    return world.record(world.live(person, lot, session, vial));
                };
        List<Future<Outcome<DoseView>>> all =
                IntStream.range(0, 6).mapToObj(n -> desks.submit(desk)).toList();
        start.countDown();

        int done = 0;
        for (Future<Outcome<DoseView>> each : all) {
            Outcome<DoseView> outcome = each.get();
            if (outcome.isDone()) {
                done++;
            } else {
                assertThat(why(outcome)).isInstanceOf(DosesRefusal.SameDay.class);
            }
        }
        desks.shutdown();

        assertThat(done).isEqualTo(1);
        assertThat(world.leftIn(vial)).isEqualTo(9);
        assertThat(doses.ofPerson(person, true)).hasSize(1);
    }

    @Test
    void whatTheVialRefusesLeavesNothingBehind() {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        jdbc.sql("UPDATE vaccine_vial SET discard_at = opened_at WHERE id = :id")
                .param("id", vial.value())
                .update();

        assertThat(world.record(world.live(person, lot, session, vial)).isDone()).isFalse();
        assertThat(doses.ofPerson(person, true)).isEmpty();
        assertThat(doses.course(person, DoseWorld.COVID).basic()).isZero();
    }

    // ---- the rules by name

    @Test
    void t15AstraZenecaBelowTheFloorIsNeverDueAndIsMarkedWhenOnPaper() {
        world.had(person, "ASTRAZENECA", "2021-10-01");

        DueAnswer at27 = asked("ASTRAZENECA", "2021-10-28", DueConditions.NONE);
        assertThat(at27.verdict()).isEqualTo(DueAnswer.Verdict.NOT_YET);
        assertThat(at27.reason()).isEqualTo("too-soon");
        DoseView second = world.had(person, "ASTRAZENECA", "2021-10-28");
        assertThat(second.intervalDays()).contains(27);
        assertThat(second.intervalShort()).isTrue();
    }

    @Test
    void t15ThirtyDaysAreAllowedOnlyWhereTheProvinceDecidedSo() {
        world.had(person, "ASTRAZENECA", "2021-10-01");

        DueAnswer without = asked("ASTRAZENECA", "2021-10-31", DueConditions.NONE);
        assertThat(without.verdict()).isEqualTo(DueAnswer.Verdict.NOT_YET);
        assertThat(without.from()).contains(LocalDate.parse("2021-11-26"));

        Actor province =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "X",
                        "",
                        List.of(Right.over(Role.PROVINCE, SHORTENING)));
        schedule.override(
                        new NewOverride(
                                SHORTENING,
                                "ASTRAZENECA",
                                DoseCategory.BASIC,
                                2,
                                28,
                                LocalDate.parse("2021-09-20"),
                                Optional.empty(),
                                "số thử 2"),
                        province)
                .value();
        DueAnswer with =
                due.forPerson(
                        person,
                        "ASTRAZENECA",
                        LocalDate.parse("2021-10-31"),
                        SHORTENING,
                        DueConditions.NONE);
        assertThat(with.verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(with.from()).contains(LocalDate.parse("2021-10-29"));
    }

    @Test
    void t16PfizerAfterAstraZenecaNeedsConsent() {
        world.had(person, "ASTRAZENECA", "2021-08-01");

        DueAnswer without = asked("COMIRNATY", "2021-09-26", DueConditions.NONE);
        assertThat(without.verdict()).isEqualTo(DueAnswer.Verdict.NO);
        assertThat(without.reason()).isEqualTo("mixing-consent");
        DueConditions consent = new DueConditions(true, false);
        assertThat(asked("COMIRNATY", "2021-09-26", consent).verdict())
                .isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(asked("COMIRNATY", "2021-09-25", consent).reason()).isEqualTo("too-soon");
        assertThat(asked("VERO-CELL", "2021-09-26", consent).reason())
                .isEqualTo("mixing-forbidden");
    }

    @Test
    void t17TwoDosesOfAbdalaAreNotFullyDosed() {
        world.had(person, "ABDALA", "2021-10-01");
        world.had(person, "ABDALA", "2021-10-15");

        assertThat(doses.course(person, DoseWorld.COVID).fullyDosed()).isFalse();
        DueAnswer third = asked("ABDALA", "2021-10-29", DueConditions.NONE);
        assertThat(third.verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(third.category()).isEqualTo(DoseCategory.BASIC);
        assertThat(third.ordinal()).isEqualTo(3);
        world.had(person, "ABDALA", "2021-10-29");
        assertThat(doses.course(person, DoseWorld.COVID).fullyDosed()).isTrue();
    }

    @Test
    void t2WhoIsPostponedForSixMonthsIsNotDueBeforeAndDueAfter() {
        LocalDate until = LocalDate.parse("2022-03-15");
        world.act(
                () -> {
                    doses.postpone(person, DoseWorld.COVID, until, DoseWorld.nurse());
                    return null;
                });

        DueAnswer before = asked("COMIRNATY", "2022-03-14", DueConditions.NONE);
        assertThat(before.reason()).isEqualTo("postponed");
        assertThat(before.from()).contains(until);
        assertThat(asked("COMIRNATY", "2022-03-15", DueConditions.NONE).verdict())
                .isEqualTo(DueAnswer.Verdict.DUE);
    }

    @Test
    void oneDoseOfJanssenIsAFullCourse() {
        world.had(person, "JANSSEN", "2021-10-01");

        assertThat(doses.course(person, DoseWorld.COVID).fullyDosed()).isTrue();
    }

    @Test
    void theComponentOfSputnikFollowsTheOrdinal() {
        assertThat(asked("SPUTNIK-V-2", "2021-08-01", DueConditions.NONE).reason())
                .isEqualTo("no-rule");
        world.had(person, "SPUTNIK-V-1", "2021-08-01");
        assertThat(asked("SPUTNIK-V-1", "2021-08-22", DueConditions.NONE).reason())
                .isEqualTo("no-rule");
        assertThat(asked("SPUTNIK-V-2", "2021-08-22", DueConditions.NONE).verdict())
                .isEqualTo(DueAnswer.Verdict.DUE);
    }

    @Test
    void theBoosterComesAfterSixMonthsAndFromTheSeventeenthAfterThree() {
        world.had(person, "COMIRNATY", "2021-07-01");
        world.had(person, "COMIRNATY", "2021-08-01");

        assertThat(asked("COMIRNATY", "2021-11-30", DueConditions.NONE).reason())
                .isEqualTo("rule-later");
        assertThat(asked("COMIRNATY", "2021-12-16", DueConditions.NONE).reason())
                .isEqualTo("too-soon");
        DueAnswer booster = asked("COMIRNATY", "2021-12-17", DueConditions.NONE);
        assertThat(booster.verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(booster.category()).isEqualTo(DoseCategory.BOOSTER);
        assertThat(booster.number()).isEqualTo(3);
    }

    @Test
    void afterSinopharmAnAdditionalDoseComesWithinThreeMonths() {
        world.had(person, "VERO-CELL", "2021-10-01");
        world.had(person, "VERO-CELL", "2021-11-01");

        DueAnswer additional = asked("COMIRNATY", "2022-01-10", DueConditions.NONE);
        assertThat(additional.category()).isEqualTo(DoseCategory.ADDITIONAL);
        assertThat(additional.verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(asked("COMIRNATY", "2022-02-15", DueConditions.NONE).category())
                .isEqualTo(DoseCategory.BOOSTER);
    }

    @Test
    void aYearOfBirthCountsOnceItIsCertain() {
        person = world.person(BirthDate.ofYear(2003));

        DueAnswer answer = asked("ASTRAZENECA", "2021-12-30", DueConditions.NONE);
        assertThat(answer.reason()).isEqualTo("too-young");
        assertThat(answer.from()).contains(LocalDate.parse("2021-12-31"));
        assertThat(asked("ASTRAZENECA", "2021-12-31", DueConditions.NONE).verdict())
                .isEqualTo(DueAnswer.Verdict.DUE);
    }

    @Test
    void theAgesOfComirnatyFollowTheirLetters() {
        person = world.person(BirthDate.ofDay(LocalDate.of(2009, 10, 14)));
        assertThat(asked("COMIRNATY", "2021-10-13", DueConditions.NONE).reason())
                .isEqualTo("too-young");
        assertThat(asked("COMIRNATY", "2021-10-14", DueConditions.NONE).verdict())
                .isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(asked("COMIRNATY-5-11", "2022-03-28", DueConditions.NONE).reason())
                .isEqualTo("too-old");
    }

    // ---- bad input

    @Test
    void aDoseInTheFutureIsRefusedAndAClockAFewMinutesAheadIsNot() {
        LotId lot = world.lot("ASTRAZENECA");
        Instant now = clock.instant();

        assertThat(why(world.record(world.live(person, lot, now.plus(Duration.ofDays(1))))))
                .isEqualTo(Plain.IN_FUTURE);
        assertThat(why(world.record(world.live(person, lot, now.plus(Duration.ofMinutes(6))))))
                .isEqualTo(Plain.IN_FUTURE);
        String tomorrow = world.today().plusDays(1).toString();
        assertThat(why(world.record(DoseWorld.past(person, "ASTRAZENECA", tomorrow))))
                .isEqualTo(Plain.IN_FUTURE);
        assertThat(world.record(world.live(person, lot, now.plus(Duration.ofMinutes(1)))).isDone())
                .isTrue();
    }

    @Test
    void aDoseBeforeBirthOrLicenceIsRefused() {
        PersonId child = world.person(BirthDate.ofYear(2022));

        assertThat(why(world.record(DoseWorld.past(child, "COMIRNATY", "2021-12-31"))))
                .isEqualTo(Plain.BEFORE_BIRTH);
        assertThat(why(world.record(DoseWorld.past(person, "COMIRNATY", "2021-06-11"))))
                .isEqualTo(new DosesRefusal.BeforeLicence(LocalDate.parse("2021-06-12")));
    }

    @Test
    void aSecondDoseOnTheDayIsRefusedWhateverItsProductAndSource() {
        LotId lot = world.lot("ASTRAZENECA");
        world.record(world.live(person, lot, clock.instant())).value();

        assertThat(why(world.record(world.live(person, lot, clock.instant()))))
                .isInstanceOf(DosesRefusal.SameDay.class);
        String today = world.today().toString();
        assertThat(why(world.record(DoseWorld.past(person, "COMIRNATY", today))))
                .isInstanceOf(DosesRefusal.SameDay.class);
    }

    @Test
    void theSamePaperOnTheDayAfterIsSuspectedToBeTheSameDose() {
        world.had(person, "ASTRAZENECA", "2021-08-01");

        assertThat(why(world.record(DoseWorld.past(person, "ASTRAZENECA", "2021-08-02"))))
                .isEqualTo(new DosesRefusal.MaybeSameDose(LocalDate.parse("2021-08-01")));
        assertThat(world.record(DoseWorld.past(person, "ASTRAZENECA", "2021-08-03")).isDone())
                .isTrue();
    }

    @Test
    void aMergedPersonGetsNoDose() {
        jdbc.sql("UPDATE person SET merged_into = :other WHERE id = :id")
                .param("other", world.adult().value())
                .param("id", person.value())
                .update();

        assertThat(why(world.record(DoseWorld.past(person, "ASTRAZENECA", "2021-08-01"))))
                .isEqualTo(Plain.PERSON_MERGED);
    }

    @Test
    void aDeadPersonGetsNoDoseAndOneFromBeforeMayStillBeEntered() {
        LocalDate day = world.today().minusDays(3);
        jdbc.sql("UPDATE person SET died_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", person.value())
                .update();
        LotId lot = world.lot("ASTRAZENECA");

        assertThat(why(world.record(world.live(person, lot, clock.instant()))))
                .isEqualTo(new DosesRefusal.PersonDead(day));
        String after = day.plusDays(1).toString();
        assertThat(why(world.record(DoseWorld.past(person, "ASTRAZENECA", after))))
                .isEqualTo(new DosesRefusal.PersonDead(day));
        assertThat(world.record(DoseWorld.past(person, "ASTRAZENECA", "2021-08-01")).isDone())
                .isTrue();
    }

    @Test
    void anUnknownPersonOrLotIsRefused() {
        LotId lot = world.lot("ASTRAZENECA");
        PersonId nobody = new PersonId(UUID.randomUUID());

        assertThat(why(world.record(world.live(nobody, lot, clock.instant()))))
                .isEqualTo(Plain.PERSON_UNKNOWN);
        LotId unknown = new LotId(UUID.randomUUID());
        assertThat(why(world.record(world.live(person, unknown, clock.instant()))))
                .isEqualTo(Plain.LOT_UNKNOWN);
        assertThat(why(world.record(DoseWorld.past(person, "ASPIRIN", "2021-08-01"))))
                .isEqualTo(Plain.PRODUCT_UNKNOWN);
    }

    @Test
    void anExpiredOrHeldLotIsRefused() {
        LotId old = world.lot("ASTRAZENECA", world.today());
        jdbc.sql("UPDATE vaccine_lot SET expires_on = :day WHERE id = :id")
                .param("day", world.today().minusDays(1))
                .param("id", old.value())
                .update();
        LotId held = world.lot("ASTRAZENECA");
        jdbc.sql(
                        "INSERT INTO lot_hold (id, lot_id, unit_code, reason, held_by_name, held_at)"
                                + " VALUES (:id, :lot, '04', 'thử', 'thử', :now)")
                .param("id", UUID.randomUUID())
                .param("lot", held.value())
                .param("now", Timestamp.from(clock.instant().minusSeconds(60)))
                .update();

        assertThat(why(world.record(world.live(person, old, clock.instant()))))
                .isEqualTo(new DosesRefusal.LotExpired(world.today().minusDays(1)));
        assertThat(why(world.record(world.live(person, held, clock.instant()))))
                .isEqualTo(Plain.LOT_HELD);
        assertThat(
                        world.record(world.live(person, held, clock.instant().minusSeconds(3_600)))
                                .isDone())
                .isTrue();
    }

    @Test
    void aVialOfAnotherLotIsRefused() {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        LotId other = world.lot("ASTRAZENECA");

        assertThat(why(world.record(world.live(person, other, session, vial))))
                .isEqualTo(Plain.VIAL_OF_OTHER_LOT);
    }

    @Test
    void aLiveDoseThatIsNotDueIsRefusedWithItsReason() {
        world.had(person, "COMIRNATY", world.today().minusDays(20).toString());

        Outcome<DoseView> tooSoon =
                world.record(world.live(person, world.lot("COMIRNATY"), clock.instant()));
        assertThat(((DosesRefusal) why(tooSoon)).code()).isEqualTo("doses.not-due.too-soon");
        Outcome<DoseView> mixed =
                world.record(world.live(person, world.lot("VERO-CELL"), clock.instant()));
        assertThat(((DosesRefusal) why(mixed)).code()).isEqualTo("doses.not-due.mixing-forbidden");
        assertThat(doses.ofPerson(person, true)).hasSize(1);
    }

    @Test
    void aPaperWithoutEvidenceOrWithTheLotOfAnotherProductIsRefused() {
        PastDose good = DoseWorld.past(person, "ASTRAZENECA", "2021-08-01");
        String number =
                jdbc.sql("SELECT lot_number FROM vaccine_lot WHERE id = :id")
                        .param("id", world.lot("COMIRNATY").value())
                        .query(String.class)
                        .single();

        assertThat(why(world.record(with(good, Optional.empty(), " "))))
                .isEqualTo(Plain.EVIDENCE_MISSING);
        assertThat(why(world.record(with(good, Optional.of(number), good.evidence()))))
                .isEqualTo(Plain.LOT_OF_OTHER_PRODUCT);
        DoseView dose = world.record(with(good, Optional.of("PAPER-1"), good.evidence())).value();
        assertThat(doses.byId(dose.id()).orElseThrow().lotNumber()).contains("PAPER-1");
    }

    private static PastDose with(PastDose dose, Optional<String> lot, String evidence) {
        return new PastDose(
                UUID.randomUUID(),
                dose.person(),
                dose.product(),
                dose.givenOn(),
                lot,
                dose.facility(),
                dose.placeText(),
                dose.place(),
                dose.source(),
                evidence);
    }

    // ---- taken back

    @Test
    void anotherPersonTakesADoseBackOnTheDay() {
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        DoseView dose = world.record(world.live(person, lot, session, vial)).value();

        assertThat(why(undo(dose, "gõ nhầm người", DoseWorld.nurse()))).isEqualTo(Plain.OWN_ENTRY);
        assertThat(why(undo(dose, "  ", DoseWorld.another()))).isEqualTo(Plain.REASON_MISSING);
        DoseView undone = undo(dose, "gõ nhầm người", DoseWorld.another()).value();

        assertThat(undone.voided()).isTrue();
        assertThat(world.leftIn(vial)).isEqualTo(10);
        assertThat(doses.ofPerson(person, false)).isEmpty();
        assertThat(doses.ofPerson(person, true)).hasSize(1);
        assertThat(doses.course(person, DoseWorld.COVID).basic()).isZero();
        assertThat(why(undo(dose, "gõ nhầm người", DoseWorld.another())))
                .isEqualTo(Plain.UNDONE_ALREADY);
        assertThat(world.record(world.live(person, lot, session, vial)).isDone()).isTrue();
    }

    private Outcome<DoseView> undo(DoseView dose, String reason, Actor by) {
        return world.act(() -> doses.undo(dose.id(), reason, true, by));
    }

    @Test
    void afterTheDayOfEntryOnlyACorrectionChangesADose() {
        DoseView dose = world.had(person, "ASTRAZENECA", "2021-08-01");
        jdbc.sql("UPDATE dose SET entered_at = entered_at - INTERVAL 1 DAY WHERE id = :id")
                .param("id", dose.id().value())
                .update();

        assertThat(why(undo(dose, "gõ nhầm người", DoseWorld.another())))
                .isEqualTo(Plain.ONLY_AS_CORRECTION);
    }
}
