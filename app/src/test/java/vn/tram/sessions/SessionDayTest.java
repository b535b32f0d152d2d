package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.DoseId;
import vn.tram.doses.Doses;
import vn.tram.doses.InjectionSite;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopView;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.people.Newcomer;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DayReception.Spot;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialId;

@TramIntegrationTest
@Import(DayWorld.class)
class SessionDayTest {

    @Autowired private DayWorld world;
    @Autowired private SessionDay day;
    @Autowired private DayReception reception;
    @Autowired private DayScreening screening;
    @Autowired private DayConsent consent;
    @Autowired private DayInjection injection;
    @Autowired private DayObservation observation;
    @Autowired private DayResults results;
    @Autowired private Sessions sessions;
    @Autowired private SessionRun run;
    @Autowired private SessionStock stock;
    @Autowired private Doses doses;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    private Held held;
    private final Actor nurse = DayWorld.nurse();

    @BeforeEach
    void session() throws IOException {
        held = world.session(2);
    }

    private static AnswerText yes(String grade, String weeks, String words) {
        return new AnswerText(true, grade, weeks, words);
    }

    private static void refusedWith(Outcome<?> outcome, String code) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusal().code()).isEqualTo(code);
    }

    private int used() {
        return stock.of(held.id().value()).get(0).used();
    }

    @Test
    void somebodyPassesAllSixStepsAndIsCountedOnce() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        SubjectView injected = world.injected(subject, vial, nurse).value();
        assertThat(injected.step()).isEqualTo(DayStep.OBSERVATION);
        assertThat(injected.mayLeaveAt().orElseThrow())
                .isEqualTo(injected.injectedAt().orElseThrow().plus(Duration.ofMinutes(30)));
        world.ago(subject, Duration.ofMinutes(31));
        observation.release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse).value();
        assertThat(results.dose(subject, nurse).orElseThrow().number()).isEqualTo(1);
        SubjectView done = results.confirm(world.command(subject, Desk.Kind.RESULT), nurse).value();
        assertThat(done.result()).contains(DayResult.VACCINATED);
        assertThat(day.count(held.id(), DayCount.VACCINATED)).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.INJECTED)).isEqualTo(1);
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void theSameCommandIsDoneOnceAndAnswersTheSame() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        DayCommand command = world.command(subject, Desk.Kind.INJECTION);
        SubjectView first =
                injection.inject(command, vial, InjectionSite.LEFT_ARM, nurse.id(), nurse).value();
        SubjectView again =
                injection.inject(command, vial, InjectionSite.LEFT_ARM, nurse.id(), nurse).value();
        assertThat(again).isEqualTo(first);
        assertThat(used()).isEqualTo(1);
        assertThat(day.count(held.id(), DayCount.INJECTED)).isEqualTo(1);
    }

    @Test
    void anInjectionAnswersWithWhatStandsInTheRow() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        day.serve(subject, Desk.of(Desk.Kind.INJECTION), false, nurse).value();
        // all that may be there besides; some of it is what an injection before left behind
        jdbc.sql(
                        "UPDATE session_subject SET reaction = 'COMMON', result_reason = 'r', spot_reason = 's', spot_by = UUID(),"
                                + " spot_approved_at = UTC_TIMESTAMP(3), identity_reason = 'i', doctor_asked_at = UTC_TIMESTAMP(3),"
                                + " shown_at = UTC_TIMESTAMP(3),"
                                + " standby_no = 7, best_group = 9, enrolment_id = UUID() WHERE id = :id")
                .param("id", subject.value())
                .update();
        SubjectView answered = world.injected(subject, vial, nurse).value();
        assertThat(answered).isEqualTo(day.subject(subject, nurse).orElseThrow());
        assertThat(answered.step()).isEqualTo(DayStep.OBSERVATION);
    }

    @Test
    void twoDesksDoNotHaveTheSamePerson() {
        SubjectId subject = world.adult(held.id());
        Actor other = DayWorld.named("Bế Thị Bên");
        Desk second = new Desk(Desk.Kind.RECEPTION, 2);
        day.serve(subject, Desk.of(Desk.Kind.RECEPTION), false, nurse).value();
        Outcome<SubjectView> refused = day.serve(subject, second, false, other);
        refusedWith(refused, "sessions.at-another-desk");
        assertThat(((Outcome.Refused<?>) refused).refusal().arguments())
                .containsExactly("1", nurse.displayName());
        refusedWith(day.serve(subject, second, true, other), "sessions.at-another-desk");
        jdbc.sql(
                        "UPDATE session_subject SET serving_since = serving_since - INTERVAL 6 MINUTE WHERE id = :id")
                .param("id", subject.value())
                .update();
        refusedWith(day.serve(subject, second, false, other), "sessions.at-another-desk");
        assertThat(day.serve(subject, second, true, other).isDone()).isTrue();
        refusedWith(
                reception.checkIn(
                        world.command(subject, Desk.Kind.RECEPTION), true, Optional.empty(), nurse),
                "sessions.at-another-desk");
        assertThat(day.current(held.id(), second, other).orElseThrow().id()).isEqualTo(subject);
    }

    @Test
    void anIdentityThatIsNotVerifiedNeedsASignedReason() {
        SubjectId subject = world.adult(held.id());
        jdbc.sql("UPDATE person SET identity_state = 'PLAUSIBLE' WHERE id = :id")
                .param("id", world.read(subject).person().value())
                .update();
        DayCommand command = world.command(subject, Desk.Kind.RECEPTION);
        refusedWith(
                reception.checkIn(command, false, Optional.empty(), nurse), "day.identity-unseen");
        refusedWith(
                reception.checkIn(command, true, Optional.of("  "), nurse), "day.identity-open");
        SubjectView received =
                reception.checkIn(command, true, Optional.of("Đã xem thẻ gốc"), nurse).value();
        assertThat(received.identityReason()).contains("Đã xem thẻ gốc");
    }

    @Test
    void t19WhoHasNoNumberIsVaccinatedOnASignedReasonAndStaysUnverified() {
        SubjectId subject = world.adult(held.id());
        UUID person = world.read(subject).person().value();
        jdbc.sql(
                        "UPDATE person SET identity_state = 'UNSETTLED', id_number = NULL, id_kind = NULL WHERE id = :id")
                .param("id", person)
                .update();
        DayCommand command = world.command(subject, Desk.Kind.RECEPTION);
        refusedWith(reception.checkIn(command, true, Optional.empty(), nurse), "day.identity-open");
        assertThat(
                        reception
                                .checkIn(command, true, Optional.of("Trưởng xóm nhận mặt"), nurse)
                                .value()
                                .identityState())
                .isEqualTo("UNSETTLED");
    }

    @Test
    void t20AForeignerNeedsNoComparisonWithThePopulationDatabase() {
        SubjectId subject = world.adult(held.id());
        jdbc.sql(
                        "UPDATE person SET identity_state = 'NOT_APPLICABLE', id_kind = 'PASSPORT', id_number = 'PA1234567' WHERE id = :id")
                .param("id", world.read(subject).person().value())
                .update();
        DayCommand command = world.command(subject, Desk.Kind.RECEPTION);
        assertThat(reception.checkIn(command, true, Optional.empty(), nurse).isDone()).isTrue();
    }

    @Test
    void somebodyOnStandByIsCalledInOnlyWhenAPlaceIsFree() throws IOException {
        Held small = world.session(1, world.today(), Map.of("capacity", 1));
        SubjectId planned = world.adult(small.id());
        SubjectId standby =
                world.expected(
                        small.id(),
                        world.person("Hứa Thị Chờ", LocalDate.of(1980, 1, 1), 'F'),
                        null);
        refusedWith(
                reception.checkIn(
                        world.command(standby, Desk.Kind.RECEPTION), true, Optional.empty(), nurse),
                "day.no-place");
        reception.notComing(world.command(planned, Desk.Kind.RECEPTION), "Báo bận", nurse).value();
        assertThat(reception.freePlaces(small.id(), nurse)).isEqualTo(1);
        assertThat(world.received(standby, nurse).number()).isPresent();
    }

    @Test
    void somebodyNoListNamesIsApprovedByAnotherThanWhoEnteredThem() {
        Newcomer newcomer =
                new Newcomer("Lục Thị Mới", "03/05/1975", "Nữ", "", "", "Nà Lùng", "", "VN");
        Spot spot =
                new Spot(
                        Optional.empty(),
                        Optional.of(newcomer),
                        "Vãng lai, có giấy giới thiệu",
                        true,
                        Optional.of("Chưa có số định danh"));
        UUID command = TimeOrderedId.next();
        Actor both =
                ListWorld.actor(
                        "Hai vai",
                        "",
                        vn.tram.staff.Right.over(vn.tram.staff.Role.STATION, ListWorld.HA_LANG),
                        vn.tram.staff.Right.over(vn.tram.staff.Role.COMMUNE, ListWorld.HA_LANG));
        Desk desk = Desk.of(Desk.Kind.RECEPTION);
        SubjectView added = reception.addOnSpot(command, held.id(), spot, desk, both).value();
        assertThat(reception.addOnSpot(command, held.id(), spot, desk, both).value())
                .isEqualTo(added);
        assertThat(added.step()).isEqualTo(DayStep.APPROVAL);
        refusedWith(reception.approve(added.id(), TimeOrderedId.next(), both), "day.own-entry");
        refusedWith(
                reception.approve(added.id(), TimeOrderedId.next(), nurse), "sessions.not-yours");
        Actor official = DayWorld.official();
        assertThat(reception.awaiting(official))
                .extracting(request -> request.subject().id())
                .contains(added.id());
        assertThat(reception.approve(added.id(), TimeOrderedId.next(), official).value().step())
                .isEqualTo(DayStep.SCREENING);
    }

    @Test
    void aNewPersonIsHeldToTheRulesOfListRows() {
        Newcomer future = new Newcomer("Lục Thị Sai", "03/05/2975", "Nữ", "12", "", "", "", "VN");
        refusedWith(
                reception.addOnSpot(
                        TimeOrderedId.next(),
                        held.id(),
                        new Spot(
                                Optional.empty(),
                                Optional.of(future),
                                "Vãng lai",
                                true,
                                Optional.empty()),
                        Desk.of(Desk.Kind.RECEPTION),
                        nurse),
                "people.newcomer.birth-date");
    }

    @Test
    void t1AnaphylaxisToAnEarlierDoseContraindicatesAndNoDoseCanBeSaved() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        SubjectView ended =
                world.screened(
                                subject,
                                Map.of("anaphylaxis-earlier-dose", yes("2", "", "Comirnaty 2021")),
                                nurse)
                        .value();
        assertThat(ended.result()).contains(DayResult.CONTRAINDICATED);
        StopView stop = doses.stops(ended.person(), "COVID-19").get(0);
        assertThat(stop.code()).isEqualTo(StopCode.CONTRAINDICATED);
        assertThat(stop.antigen()).as("holds for the kind").isPresent();
        assertThat(stop.subject()).contains(subject.value());
        assertThat(stop.reason()).isEqualTo("screening.anaphylaxis-earlier-dose");
        refusedWith(world.injected(subject, world.vial(held), nurse), "sessions.moved-on.done");
        jdbc.sql(
                        "UPDATE session_subject SET step = 'INJECTION', result = NULL, result_reason = NULL WHERE id = :id")
                .param("id", subject.value())
                .update();
        refusedWith(world.injected(subject, openVial().orElseThrow(), nurse), "day.not-screened");
        jdbc.sql(
                        "UPDATE session_subject SET step = 'DONE', result = 'CONTRAINDICATED' WHERE id = :id")
                .param("id", subject.value())
                .update();
        assertThat(used()).isZero();
    }

    @Test
    void whatIsLeftInAnOpenVialIsThrownAwayWhenTheDayIsCalledOffBeforeTheFirstInjection() {
        VialId vial = world.vial(held);
        SessionLot lot = stock.of(held.id().value()).get(0);
        int full = lot.lot().dosesPerVial();

        sessions.cancel(held.id(), "Mưa lũ, mất điện", nurse).value();

        assertThat(stock.openVials(held.id().value())).noneMatch(one -> one.id().equals(vial));
        assertThat(stock.wasted(held.id().value()).get(lot.lot().id()))
                .containsExactly(Map.entry(WasteReason.OPEN_VIAL_REST, full));
        SessionLot after = stock.of(held.id().value()).get(0);
        assertThat(after.used()).isZero();
    }

    private Optional<VialId> openVial() {
        return stock.openVials(held.id().value()).stream().findFirst().map(each -> each.id());
    }

    @Test
    void t1NobodyOverrulesAContraindication() {
        SubjectId subject = world.adult(held.id());
        Actor doctor = DayWorld.named("Bác sĩ trực");
        world.assign(held.id(), doctor, "HEAD", "DOCTOR");
        world.received(subject, nurse);
        world.typed(
                subject,
                world.answers(
                        subject,
                        Map.of("anaphylaxis-earlier-dose", yes("2", "", "Comirnaty 2021"))),
                nurse);
        refusedWith(
                screening.overrule(world.command(subject, Desk.Kind.SCREENING), "Vẫn tiêm", doctor),
                "day.contraindicated");
    }

    @Test
    void t2CovidWithinSixMonthsHasNoEffectSince5785() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        ScreeningView view = screening.open(subject, nurse).value();
        assertThat(view.questionnaire().version()).isEqualTo("5785");
        assertThat(view.questions()).doesNotContain("covid-recent");
    }

    @Test
    void t2CovidWithinSixMonthsPostponesOn15September2021() throws IOException {
        Held then = world.session(1, LocalDate.of(2021, 9, 15), Map.of());
        SubjectId subject = world.adult(then.id());
        world.received(subject, nurse);
        assertThat(
                        world.screened(subject, Map.of("covid-recent", AnswerText.YES), nurse)
                                .value()
                                .result())
                .contains(DayResult.POSTPONED);
    }

    private SubjectId pregnant(Held where) {
        UUID person = world.person("Đàm Thị Bầu", LocalDate.of(1995, 6, 1), 'F');
        SubjectId subject = world.expected(where.id(), person, 77);
        world.received(subject, nurse);
        return subject;
    }

    @Test
    void t3TwelveWeeksPostponeAndThirteenAskForAnObstetricSiteAndASignature() throws IOException {
        SubjectId twelve = pregnant(held);
        assertThat(
                        world.screened(twelve, Map.of("pregnancy", yes("", "12", "")), nurse)
                                .value()
                                .result())
                .contains(DayResult.POSTPONED);
        Held plain = world.session(1);
        assertThat(
                        world.screened(
                                        pregnant(plain),
                                        Map.of("pregnancy", yes("", "13", "")),
                                        nurse)
                                .value()
                                .result())
                .contains(DayResult.TRANSFERRED);
        Held equipped = world.session(1, world.today(), Map.of("obstetric", true));
        SubjectId thirteen = pregnant(equipped);
        world.screened(thirteen, Map.of("pregnancy", yes("", "13", "")), nurse).value();
        DayConsent.Answer unsigned = new DayConsent.Answer(true, false, false, "", "", true, "");
        refusedWith(
                consent.answer(world.command(thirteen, Desk.Kind.CONSENT), unsigned, nurse),
                "day.risk-unexplained");
        assertThat(world.consented(thirteen, nurse).step()).isEqualTo(DayStep.INJECTION);
    }

    @Test
    void t4SputnikVIsBlockedForPregnantWomen() throws IOException {
        Held sputnik =
                world.session(
                        1, world.today(), Map.of("product", "SPUTNIK-V-1", "obstetric", true));
        assertThat(
                        world.screened(
                                        pregnant(sputnik),
                                        Map.of("pregnancy", yes("", "20", "")),
                                        nurse)
                                .value()
                                .result())
                .contains(DayResult.CONTRAINDICATED);
    }

    @Test
    void t5BloodPressureIsNotAskedOfAHealthyAdultButCountsWhenMeasured() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        ScreeningView view = screening.open(subject, nurse).value();
        assertThat(view.measured()).extracting(sign -> sign.code()).containsExactly("temperature");
        ScreeningDraft plain = world.answers(subject, Map.of());
        ScreeningDraft measured =
                new ScreeningDraft(
                        plain.answers(),
                        Map.of("temperature", "36,8", "systolic", "145", "diastolic", "85"),
                        plain.history());
        ScreeningView typed = world.typed(subject, measured, nurse);
        assertThat(typed.faults()).isEmpty();
        assertThat(typed.conclusion().outcome().name()).isEqualTo("CAUTION");
        refusedWith(
                screening.conclude(
                        world.command(subject, Desk.Kind.SCREENING),
                        false,
                        Optional.empty(),
                        nurse),
                "day.caution-unsigned");
    }

    @Test
    void t6NobodyLeavesAfter29MinutesAndAnybodyMayAfter30() {
        SubjectId subject = world.atInjection(held.id());
        world.injected(subject, world.vial(held), nurse).value();
        world.ago(subject, Duration.ofMinutes(29));
        refusedWith(
                observation.release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse),
                "day.too-early");
        world.ago(subject, Duration.ofMinutes(30));
        refusedWith(
                observation.release(world.command(subject, Desk.Kind.OBSERVATION), false, nurse),
                "day.advice-missing");
        assertThat(
                        observation
                                .release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse)
                                .isDone())
                .isTrue();
    }

    @Test
    void whoWasInjectedByAClockADayAheadGoesByTheWatchWithAReason() {
        SubjectId subject = world.atInjection(held.id());
        world.injected(subject, world.vial(held), nurse).value();
        refusedWith(byWatch(subject, "30 phút theo đồng hồ tay"), "day.too-early");

        world.ago(subject, Duration.ofDays(-1));

        assertThat(observation.board(held.id(), nurse))
                .filteredOn(each -> each.subject().id().equals(subject))
                .singleElement()
                .matches(DayObservation.Observed::ahead);
        refusedWith(
                observation.release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse),
                "day.too-early");
        refusedWith(byWatch(subject, "  "), "day.reason-missing");
        assertThat(byWatch(subject, "Từ 9:05 đến 9:36, đồng hồ tay của y sĩ trực").value().step())
                .isEqualTo(DayStep.LEAVING);
    }

    private Outcome<SubjectView> byWatch(SubjectId subject, String reason) {
        return observation.releaseByWatch(
                world.command(subject, Desk.Kind.OBSERVATION), true, reason, nurse);
    }

    @Test
    void answersAreKeptAsTypedAndImpossibleOnesKeepTheScreeningOpen() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        ScreeningDraft plain = world.answers(subject, Map.of());
        ScreeningDraft bad =
                new ScreeningDraft(plain.answers(), Map.of("temperature", "368"), plain.history());
        ScreeningView typed = world.typed(subject, bad, nurse);
        assertThat(typed.draft().signs()).containsEntry("temperature", "368");
        assertThat(typed.faults()).isNotEmpty();
        refusedWith(
                screening.conclude(
                        world.command(subject, Desk.Kind.SCREENING), true, Optional.empty(), nurse),
                "day.screening-incomplete");
        ScreeningDraft other = world.answers(subject, Map.of());
        refusedWith(
                screening.save(held.id(), subject, Desk.of(Desk.Kind.SCREENING), 0, other, nurse),
                "day.answers-changed");
    }

    @Test
    void theDoctorOnDutyOverrulesAPostponementButNotTheOwnScreening() {
        SubjectId subject = world.adult(held.id());
        Actor doctor = DayWorld.named("Bác sĩ trực");
        world.received(subject, nurse);
        world.typed(
                subject, world.answers(subject, Map.of("acute-illness", AnswerText.YES)), nurse);
        DayCommand command = world.command(subject, Desk.Kind.SCREENING);
        refusedWith(screening.overrule(command, "Sổ mũi nhẹ", doctor), "day.not-doctor");
        world.assign(held.id(), doctor, "SCREENING", "DOCTOR");
        world.assign(held.id(), nurse, "HEAD", "NURSE");
        refusedWith(screening.overrule(command, "Sổ mũi nhẹ", nurse), "day.own-screening");
        refusedWith(screening.overrule(command, " ", doctor), "day.reason-missing");
        screening.overrule(command, "Sổ mũi nhẹ, khám ổn định", doctor).value();
        world.consented(subject, nurse);
        assertThat(world.injected(subject, world.vial(held), nurse).isDone()).isTrue();
    }

    @Test
    void aScreeningIsCorrectedByANewOneBeforeTheInjection() {
        SubjectId subject = world.atInjection(held.id());
        screening
                .redo(world.command(subject, Desk.Kind.INJECTION), "Chọn nhầm câu 3", nurse)
                .value();
        assertThat(world.read(subject).step()).isEqualTo(DayStep.SCREENING);
        ScreeningView again = screening.open(subject, nurse).value();
        assertThat(again.draft().answers()).isNotEmpty();
        assertThat(again.concludedAt()).isEmpty();
        assertThat(consent.given(subject, nurse)).isEmpty();
        world.screened(subject, Map.of(), nurse).value();
        world.consented(subject, nurse);
        assertThat(world.injected(subject, world.vial(held), nurse).isDone()).isTrue();
    }

    @Test
    void aChildNeedsAGuardianAndAMixedDoseAConsentOfItsOwn() {
        UUID child = world.person("Lý Văn Nhỏ", world.today().minusYears(14), 'M');
        SubjectId subject = world.expected(held.id(), child, 501);
        world.received(subject, nurse);
        world.screened(subject, Map.of(), nurse).value();
        refusedWith(
                consent.answer(world.command(subject, Desk.Kind.CONSENT), DayWorld.agrees(), nurse),
                "day.guardian-missing");
        assertThat(
                        consent.answer(
                                        world.command(subject, Desk.Kind.CONSENT),
                                        new DayConsent.Answer(
                                                true, false, true, "Lý Văn Bố", "Bố", false, ""),
                                        nurse)
                                .isDone())
                .isTrue();
    }

    @Test
    void whoDoesNotAgreeIsCountedAsRefused() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        world.screened(subject, Map.of(), nurse).value();
        SubjectView ended =
                consent.answer(
                                world.command(subject, Desk.Kind.CONSENT),
                                new DayConsent.Answer(
                                        false, false, false, "", "", false, "Chưa muốn tiêm"),
                                nurse)
                        .value();
        assertThat(ended.result()).contains(DayResult.REFUSED);
        assertThat(day.count(held.id(), DayCount.REFUSED)).isEqualTo(1);
    }

    @Test
    void everyStopAtTheInjectionSaysWhy() throws IOException {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        Held other = world.session(1);
        VialId foreign = world.vial(other);
        refusedWith(world.injected(subject, foreign, nurse), "stock.vial-elsewhere");
        refusedWith(world.injected(subject, new VialId(UUID.randomUUID()), nurse), "day.no-vial");
        var wrong = world.issue(held.id(), held.facility(), "ASTRAZENECA", 1);
        VialId otherProduct =
                injection
                        .openVial(
                                held.id(),
                                wrong,
                                Desk.of(Desk.Kind.INJECTION),
                                TimeOrderedId.next(),
                                nurse)
                        .value()
                        .id();
        refusedWith(world.injected(subject, otherProduct, nurse), "day.lot-other-product");
        jdbc.sql("UPDATE vaccine_vial SET discard_at = discard_at - INTERVAL 7 HOUR WHERE id = :id")
                .param("id", vial.value())
                .update();
        refusedWith(world.injected(subject, vial, nurse), "stock.vial-over-age");
        jdbc.sql("UPDATE vaccine_vial SET discard_at = discard_at + INTERVAL 7 HOUR WHERE id = :id")
                .param("id", vial.value())
                .update();
        refusedWith(
                injection.inject(
                        world.command(subject, Desk.Kind.INJECTION),
                        vial,
                        InjectionSite.LEFT_ARM,
                        DayWorld.nurse().id(),
                        nurse),
                "day.injector-unknown");
        run.suspend(held.id(), "Mất điện", nurse).value();
        refusedWith(world.injected(subject, vial, nurse), "day.suspended");
        jdbc.sql("UPDATE vaccination_session SET state = 'CLOSING' WHERE id = :id")
                .param("id", held.id().value())
                .update();
        refusedWith(world.injected(subject, vial, nurse), "day.not-running");
        assertThat(used()).isZero();
        assertThat(day.count(held.id(), DayCount.INJECTED)).isZero();
        assertThat(world.read(subject).step()).isEqualTo(DayStep.INJECTION);
    }

    @Test
    void anotherStationDoesNothingHere() {
        SubjectId subject = world.adult(held.id());
        Actor stranger =
                ListWorld.actor(
                        "Trạm khác",
                        "",
                        vn.tram.staff.Right.over(
                                vn.tram.staff.Role.STATION, vn.tram.kernel.UnitCode.of("01561")));
        refusedWith(
                reception.checkIn(
                        world.command(subject, Desk.Kind.RECEPTION),
                        true,
                        Optional.empty(),
                        stranger),
                "sessions.not-found");
        assertThat(day.subject(subject, stranger)).isEmpty();
        assertThat(day.waiting(held.id(), DayStep.EXPECTED, stranger)).isEmpty();
    }

    @Test
    void aMergedPersonIsNotReceived() {
        SubjectId subject = world.adult(held.id());
        SubjectId other = world.adult(held.id());
        jdbc.sql("UPDATE person SET merged_into = :other WHERE id = :id")
                .param("other", world.read(other).person().value())
                .param("id", world.read(subject).person().value())
                .update();
        refusedWith(
                reception.checkIn(
                        world.command(subject, Desk.Kind.RECEPTION), true, Optional.empty(), nurse),
                "day.person-merged");
    }

    @Test
    void ofTwoNursesOneGetsTheLastDoseOfAVial() throws Exception {
        VialId vial = world.vial(held);
        jdbc.sql("UPDATE vaccine_vial SET doses_left = 1 WHERE id = :id")
                .param("id", vial.value())
                .update();
        SubjectId first = world.atInjection(held.id());
        SubjectId second = world.atInjection(held.id());
        List<Outcome<SubjectView>> outcomes =
                together(
                        () -> world.injected(first, vial, DayWorld.nurse()),
                        () -> world.injected(second, vial, DayWorld.nurse()));
        jdbc.sql("UPDATE vaccine_vial SET doses_left = doses_left + 9 WHERE id = :id")
                .param("id", vial.value())
                .update();
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void ofTwoDesksOneInjectsThePerson() throws Exception {
        VialId vial = world.vial(held);
        SubjectId subject = world.atInjection(held.id());
        DayCommand one = world.command(subject, Desk.Kind.INJECTION);
        DayCommand two = world.command(subject, Desk.Kind.INJECTION);
        List<Outcome<SubjectView>> outcomes =
                together(
                        () ->
                                injection.inject(
                                        one, vial, InjectionSite.LEFT_ARM, nurse.id(), nurse),
                        () ->
                                injection.inject(
                                        two, vial, InjectionSite.LEFT_ARM, nurse.id(), nurse));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(used()).isEqualTo(1);
    }

    @SafeVarargs
    private static <T> List<T> together(java.util.concurrent.Callable<T>... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(List.of(acts))) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fourDesksInParallelDoAHundredPeopleOnceEach() throws Exception {
        // each of four desks may leave a vial that is not used up
        Held big = world.session(14);
        for (int i = 0; i < 100; i++) {
            world.adult(big.id());
        }
        List<SubjectView> all = day.waiting(big.id(), DayStep.EXPECTED, nurse);
        List<java.util.concurrent.Callable<Integer>> desks = new ArrayList<>();
        for (int desk = 1; desk <= 4; desk++) {
            int set = desk;
            desks.add(() -> desk(big, all, new Desk(Desk.Kind.RECEPTION, set)));
        }
        int done = 0;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> each : threads.invokeAll(desks)) {
                done += each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).isEqualTo(100);
        assertThat(day.count(big.id(), DayCount.INJECTED)).isEqualTo(100);
        assertThat(day.count(big.id(), DayCount.ARRIVED)).isEqualTo(100);
        assertThat(stock.of(big.id().value()).get(0).used()).isEqualTo(100);
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(DISTINCT person_id) FROM dose WHERE session_id = :session AND voided_at IS NULL")
                                .param("session", big.id().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(100);
    }

    /** One worker with every desk of a set, taking whoever is free. */
    private int desk(Held big, List<SubjectView> all, Desk reception) {
        Actor actor = DayWorld.named("Bàn " + reception.set());
        Desk injecting = new Desk(Desk.Kind.INJECTION, reception.set());
        int done = 0;
        for (SubjectView person : all) {
            if (!day.serve(person.id(), reception, false, actor).isDone()) {
                continue;
            }
            SubjectView as = world.read(person.id());
            DayCommand command =
                    new DayCommand(
                            TimeOrderedId.next(), big.id(), person.id(), as.revision(), reception);
            if (!this.reception.checkIn(command, true, Optional.empty(), actor).isDone()) {
                continue;
            }
            world.screened(person.id(), Map.of(), actor).value();
            world.consented(person.id(), actor);
            VialId vial = vial(big, injecting, actor);
            injection
                    .inject(
                            new DayCommand(
                                    TimeOrderedId.next(),
                                    big.id(),
                                    person.id(),
                                    world.read(person.id()).revision(),
                                    injecting),
                            vial,
                            InjectionSite.RIGHT_ARM,
                            actor.id(),
                            actor)
                    .value();
            done++;
        }
        return done;
    }

    private VialId vial(Held big, Desk desk, Actor actor) {
        return stock.openVials(big.id().value()).stream()
                .filter(vial -> vial.desk() == desk.number() && vial.left() > 0)
                .map(vial -> vial.id())
                .findFirst()
                .orElseGet(
                        () ->
                                injection
                                        .openVial(
                                                big.id(),
                                                big.lot(),
                                                desk,
                                                TimeOrderedId.next(),
                                                actor)
                                        .value()
                                        .id());
    }

    @Test
    void cutBetweenInjectedAndSavedNothingIsHalf() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        transactions.executeWithoutResult(
                status -> {
                    world.injected(subject, vial, nurse).value();
                    status.setRollbackOnly();
                });
        assertThat(world.read(subject).step()).isEqualTo(DayStep.INJECTION);
        assertThat(used()).isZero();
        assertThat(doses.bySubject(subject.value())).isEmpty();
        assertThat(day.count(held.id(), DayCount.INJECTED)).isZero();
        assertThat(world.injected(subject, vial, nurse).isDone()).isTrue();
    }

    @Test
    void aSeriousReactionSuspendsTheSessionAndLeavesIntoCareOnly() {
        SubjectId subject = world.atInjection(held.id());
        SubjectId next = world.atInjection(held.id());
        VialId vial = world.vial(held);
        world.injected(subject, vial, nurse).value();
        observation
                .note(
                        world.command(subject, Desk.Kind.OBSERVATION),
                        Kind.SERIOUS,
                        Set.of(Sign.DYSPNOEA, Sign.RASH),
                        "Khó thở, nổi mẩn",
                        nurse)
                .value();
        SessionView session = day.byId(held.id(), nurse).orElseThrow();
        assertThat(session.suspendedAt()).isPresent();
        refusedWith(world.injected(next, vial, nurse), "day.suspended");
        assertThat(stock.of(held.id().value()).get(0).held()).isTrue();
        world.ago(subject, Duration.ofMinutes(45));
        refusedWith(
                observation.release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse),
                "day.care-only");
        assertThat(observation.board(held.id(), nurse))
                .first()
                .satisfies(
                        first -> {
                            assertThat(first.subject().id()).isEqualTo(subject);
                            assertThat(first.signs()).contains(Sign.DYSPNOEA);
                        });
        SubjectView cared =
                observation
                        .intoCare(
                                world.command(subject, Desk.Kind.OBSERVATION),
                                "Bệnh viện huyện",
                                nurse)
                        .value();
        assertThat(cared.result()).contains(DayResult.VACCINATED);
        assertThat(day.count(held.id(), DayCount.SERIOUS)).isEqualTo(1);
    }

    @Test
    void aDoseEnteredByMistakeIsUndoneByAnotherAndThePersonIsBackAtTheInjection() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        UUID dose = world.injected(subject, vial, nurse).value().dose().orElseThrow();
        DayCommand command = world.command(subject, Desk.Kind.OBSERVATION);
        refusedWith(results.undo(command, "Nhầm người", true, nurse), "doses.own-entry");
        SubjectView back =
                results.undo(command, "Nhầm người", true, DayWorld.named("Người thứ hai")).value();
        assertThat(back.step()).isEqualTo(DayStep.INJECTION);
        assertThat(doses.byId(new DoseId(dose)).orElseThrow().voided()).isTrue();
        assertThat(used()).isZero();
        assertThat(day.count(held.id(), DayCount.INJECTED)).isZero();
        assertThat(world.injected(subject, vial, nurse).isDone()).isTrue();
    }

    @Test
    void theChecksSayOnWhatTheyWereTested() {
        SubjectId subject = world.atInjection(held.id());
        Desk desk = Desk.of(Desk.Kind.INJECTION);
        String number = stock.of(held.id().value()).get(0).lot().number();
        LocalDate expires = stock.of(held.id().value()).get(0).lot().expiresOn();
        DayInjection.VialChecks closed = injection.check(subject, number, desk, nurse);
        assertThat(closed.vial()).isEmpty();
        assertThat(closed.allPassed()).isTrue();
        world.vial(held);
        String scan =
                "01089012345678911710%02d%02d".formatted(0, 0).substring(0, 16)
                        + "17"
                        + expires.format(java.time.format.DateTimeFormatter.ofPattern("yyMMdd"))
                        + "10"
                        + number;
        DayInjection.VialChecks open = injection.check(subject, scan, desk, nurse);
        assertThat(open.vial()).isPresent();
        assertThat(open.checks())
                .extracting(DayInjection.Check::code)
                .contains(
                        "product", "expiry", "hold", "age", "left", "due", "screening", "consent");
        assertThat(open.checks())
                .filteredOn(check -> check.code().equals("due"))
                .singleElement()
                .satisfies(
                        check ->
                                assertThat(check.facts())
                                        .as("which dose it is today")
                                        .endsWith(vn.tram.doses.DoseCategory.BASIC, 1));
        assertThat(open.allPassed()).isTrue();
        assertThat(injection.check(subject, "XYZ-1", desk, nurse).lot()).isEmpty();
    }

    @Test
    void theReceptionFindsByNumberIdentityNumberAndCard() {
        SubjectId subject = world.adult(held.id());
        SubjectView as = world.read(subject);
        String id =
                jdbc.sql("SELECT id_number FROM person WHERE id = :id")
                        .param("id", as.person().value())
                        .query(String.class)
                        .single();
        assertThat(
                        reception
                                .find(held.id(), Integer.toString(as.number().getAsInt()), nurse)
                                .here())
                .extracting(SubjectView::id)
                .containsExactly(subject);
        String card = id + "||" + as.name() + "|02041990|Nam|Nà Lùng|01012022";
        assertThat(reception.find(held.id(), card, nurse).here())
                .extracting(SubjectView::id)
                .contains(subject);
        UUID elsewhere = world.person("Trương Thị Khác", LocalDate.of(1970, 1, 1), 'F');
        String other =
                jdbc.sql("SELECT id_number FROM person WHERE id = :id")
                        .param("id", elsewhere)
                        .query(String.class)
                        .single();
        assertThat(reception.find(held.id(), other, nurse).others()).hasSize(1);
    }

    @Test
    void thePulseChangesWithEveryActAndOnlyThen() {
        SubjectId subject = world.adult(held.id());
        DayPulse before = day.pulse(held.id(), nurse).orElseThrow();
        assertThat(day.pulse(held.id(), nurse)).contains(before);
        assertThat(before.at(DayStep.EXPECTED)).isEqualTo(1);
        world.received(subject, nurse);
        DayPulse after = day.pulse(held.id(), nurse).orElseThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.at(DayStep.SCREENING)).isEqualTo(1);
    }

    @Test
    void anInjectionTakesFewStatements() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        DayCommand command = world.command(subject, Desk.Kind.INJECTION);
        int[] statements = {0};
        transactions.executeWithoutResult(
                status -> {
                    int before = questions();
                    injection
                            .inject(command, vial, InjectionSite.LEFT_ARM, nurse.id(), nurse)
                            .value();
                    statements[0] = questions() - before - 1;
                });
        System.out.println("STATEMENTS OF ONE INJECTION: " + statements[0]);
        assertThat(statements[0]).isLessThan(40);
    }

    private int questions() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, n) -> row.getInt(2))
                .single();
    }
}
