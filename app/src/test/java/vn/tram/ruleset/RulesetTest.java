package vn.tram.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

@RulesetSlice
class RulesetTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 9, 1);
    private static final LocalDate LAST_DAY_OF_OLD_LAW = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_DAY_OF_NEW_LAW = LocalDate.of(2026, 7, 1);
    private static final LocalDate FAR = LocalDate.of(2199, 1, 1);

    private static final Actor ADMIN = actor(Right.nationwide(Role.ADMIN));

    @Autowired WorkingCalendar calendar;
    @Autowired Deadlines deadlines;
    @Autowired PriorityGroups groups;
    @Autowired LegalBases bases;
    @Autowired LegalCitations citations;
    @Autowired JdbcClient jdbc;

    private static Actor actor(Right right) {
        return new Actor(new StaffId(UUID.randomUUID()), "Quản trị", "", List.of(right));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Outcome<DeadlineRuleView> refused(RulesetRefusal refusal) {
        return Outcome.refused(refusal);
    }

    @Test
    void publicHolidaysAreNoWorkingDays() {
        assertThat(
                        List.of(
                                "2021-02-10",
                                "2021-04-21",
                                "2022-01-03",
                                "2022-05-03",
                                "2023-01-26",
                                "2023-05-03",
                                "2023-09-04",
                                "2024-02-14",
                                "2024-04-29",
                                "2025-01-27",
                                "2025-05-02",
                                "2026-02-20",
                                "2026-04-27",
                                "2026-08-31",
                                "2026-09-02",
                                "2027-02-10"))
                .noneMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
        assertThat(
                        List.of(
                                "2021-02-09",
                                "2021-02-17",
                                "2022-02-07",
                                "2023-01-27",
                                "2024-02-15",
                                "2025-02-03",
                                "2026-02-23",
                                "2026-11-24"))
                .allMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void aSaturdayWorkedForABridgeDayIsAWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 11))).isFalse();
        assertThat(calendar.makeUpDays(2026)).extracting(MakeUpDay::day).hasSize(2);
    }

    @Test
    void aDeadlineBeforeTetEndsAfterIt() {
        assertThat(calendar.addWorkingDays(at("2026-02-13T10:00"), 1))
                .isEqualTo(at("2026-02-23T17:00"));
        assertThat(calendar.addWorkingDays(at("2021-02-09T10:00"), 1))
                .isEqualTo(at("2021-02-17T17:00"));
    }

    @Test
    void daysThatNobodyDecidedYetSaySo() {
        assertThat(calendar.holidays(2027))
                .filteredOn(day -> day.day().equals(LocalDate.of(2027, 2, 10)))
                .extracting(Holiday::confidence)
                .containsExactly(Confidence.EXPECTED);
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void anAdministratorEntersAHolidayOnce() {
        Holiday day =
                new Holiday(
                        LocalDate.of(2098, 3, 3), "Ngày thử", "Trial", Confidence.DECIDED, "thử");

        assertThat(calendar.isWorkingDay(day.day())).isTrue();
        assertThat(calendar.enter(day, ADMIN)).isEqualTo(Outcome.done(day));
        assertThat(calendar.isWorkingDay(day.day())).isFalse();
        assertThat(calendar.enter(day, ADMIN))
                .isEqualTo(Outcome.refused(new RulesetRefusal.DayKnown(day.day())));
    }

    @Test
    void aDayThatHasPassedIsNoLongerEntered() {
        Holiday day =
                new Holiday(
                        LocalDate.of(2020, 3, 3), "Ngày thử", "Trial", Confidence.DECIDED, "thử");

        assertThat(calendar.enter(day, ADMIN)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anExchangeTakesAWeekendForAWorkingDay() {
        LocalDate saturday = LocalDate.of(2098, 5, 3);
        LocalDate friday = LocalDate.of(2098, 5, 9);
        Holiday given =
                new Holiday(friday, "Nghỉ hoán đổi", "Bridge day", Confidence.DECIDED, "thử");

        assertThat(
                        calendar.enter(
                                new MakeUpDay(friday, friday, Confidence.DECIDED, "thử"),
                                given,
                                ADMIN))
                .isEqualTo(Outcome.refused(new RulesetRefusal.NotAnExchange()));
        assertThat(
                        calendar.enter(
                                        new MakeUpDay(saturday, friday, Confidence.DECIDED, "thử"),
                                        given,
                                        ADMIN)
                                .isDone())
                .isTrue();
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(friday)).isFalse();
    }

    @Test
    void aDayOffThatIsKnownAlreadyIsExchangedOnce() {
        LocalDate saturday = LocalDate.of(2098, 6, 7);
        LocalDate sunday = LocalDate.of(2098, 6, 8);
        LocalDate friday = LocalDate.of(2098, 6, 13);
        Holiday known = new Holiday(friday, "Nghỉ", "Off", Confidence.DECIDED, "thử");
        Holiday again = new Holiday(friday, "Nghỉ bù", "In lieu", Confidence.DECIDED, "thử");
        calendar.enter(known, ADMIN).value();

        MakeUpDay first = new MakeUpDay(saturday, friday, Confidence.DECIDED, "thử");
        assertThat(calendar.enter(first, again, ADMIN)).isEqualTo(Outcome.done(first));
        assertThat(calendar.holidays(2098)).contains(known).doesNotContain(again);
        assertThat(
                        calendar.enter(
                                new MakeUpDay(sunday, friday, Confidence.DECIDED, "thử"),
                                again,
                                ADMIN))
                .isEqualTo(Outcome.refused(new RulesetRefusal.DayKnown(friday)));
        assertThat(calendar.isWorkingDay(sunday)).isFalse();
    }

    @Test
    void everyTaskOfTheApprovalHasADeadlineInBothRegimes() {
        for (String task :
                List.of(
                        "repairRows",
                        "reviewList",
                        "resolveIdentities",
                        "approveList",
                        "approveByPriority")) {
            String rule = "subjectListApproval." + task;
            assertThat(deadlines.known(rule)).as(rule).isTrue();
            assertThat(deadlines.history(rule)).as(rule).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theDateOfTheEventChoosesTheRegime() {
        Instant start = at("2026-07-03T09:00");

        Deadline old =
                deadlines.dueAt("subjectListApproval.approveList", LAST_DAY_OF_OLD_LAW, start);
        Deadline now =
                deadlines.dueAt("subjectListApproval.approveList", FIRST_DAY_OF_NEW_LAW, start);

        assertThat(old.source()).contains("104/2016");
        assertThat(now.source()).contains("165/2026");
        assertThat(List.of(old, now))
                .allSatisfy(
                        deadline -> {
                            assertThat(deadline.start()).isEqualTo(start);
                            assertThat(deadline.dueAt()).isEqualTo(at("2026-07-06T17:00"));
                            assertThat(deadline.remindAt()).isEqualTo(at("2026-07-06T11:00"));
                        });
    }

    @Test
    void theReviewOfAListMayTakeTwoWorkingDays() {
        assertThat(
                        deadlines
                                .dueAt(
                                        "subjectListApproval.reviewList",
                                        IN_2021,
                                        at("2021-09-01T16:59"))
                                .dueAt())
                .isEqualTo(at("2021-09-07T17:00"));
    }

    @Test
    void aRuleThatNobodyKnowsIsABug() {
        assertThat(deadlines.known("subjectListApproval.noSuchTask")).isFalse();
        assertThatThrownBy(
                        () ->
                                deadlines.dueAt(
                                        "subjectListApproval.noSuchTask",
                                        IN_2021,
                                        at("2021-09-01T08:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subjectListApproval.noSuchTask");
        assertThatThrownBy(
                        () ->
                                deadlines.dueAt(
                                        "subjectListApproval.reviewList",
                                        LocalDate.of(2015, 1, 1),
                                        at("2021-09-01T08:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewVersionBeginsInTheFutureAndLeavesWhatIsInForce() {
        String rule = trialRule();

        Outcome<DeadlineRuleView> outcome = deadlines.change(hours(rule, FAR, 36), ADMIN);

        assertThat(outcome.isDone()).isTrue();
        assertThat(deadlines.dueAt(rule, FAR.minusDays(1), at("2026-07-03T09:00")).dueAt())
                .isEqualTo(at("2026-07-06T09:00"));
        Deadline later = deadlines.dueAt(rule, FAR, at("2026-07-03T09:00"));
        assertThat(later.dueAt()).isEqualTo(at("2026-07-04T21:00"));
        assertThat(later.remindAt()).isEqualTo(at("2026-07-04T19:00"));
        assertThat(deadlines.history(rule))
                .extracting(DeadlineRuleView::validFrom, DeadlineRuleView::validTo)
                .containsExactly(
                        tuple(FAR, Optional.empty()),
                        tuple(LocalDate.of(2020, 1, 1), Optional.of(FAR.minusDays(1))));
    }

    @Test
    void aPlannedVersionOfTheSameDayGivesWay() {
        String rule = trialRule();
        deadlines.change(hours(rule, FAR, 36), ADMIN);

        assertThat(deadlines.change(hours(rule, FAR, 48), ADMIN).isDone()).isTrue();

        assertThat(deadlines.history(rule))
                .extracting(DeadlineRuleView::amount)
                .containsExactly(48, 3);
    }

    @Test
    void nothingIsPutBeforeAPlannedVersion() {
        String rule = trialRule();
        deadlines.change(hours(rule, FAR, 36), ADMIN);

        assertThat(deadlines.change(hours(rule, FAR.minusDays(1), 48), ADMIN))
                .isEqualTo(refused(new RulesetRefusal.LaterVersionPlanned(FAR)));
    }

    @Test
    void aRuleInForceIsNotAltered() {
        String rule = trialRule();

        assertThat(deadlines.change(hours(rule, LocalDate.of(2021, 1, 1), 36), ADMIN))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(deadlines.history(rule)).hasSize(1);
    }

    @Test
    void onlyAnAdministratorOfTheCountryChangesRules() {
        String rule = trialRule();
        Actor ofProvince = actor(Right.over(Role.ADMIN, UnitCode.of("04")));
        Actor supervisor = actor(Right.nationwide(Role.SUPERVISOR));

        for (Actor other : List.of(ofProvince, supervisor)) {
            assertThat(deadlines.change(hours(rule, FAR, 36), other))
                    .isEqualTo(refused(new RulesetRefusal.NotAdministrator()));
        }
    }

    @Test
    void aChangeNeedsASourceAndALengthWithinItsBounds() {
        String rule = trialRule();

        assertThat(deadlines.change(hours(rule, FAR, 0), ADMIN))
                .isEqualTo(refused(new RulesetRefusal.OutOfRange(1, DeadlineChange.MOST)));
        assertThat(
                        deadlines.change(
                                new DeadlineChange(rule, FAR, 1, DeadlineUnit.DAYS, 0, " ", ""),
                                ADMIN))
                .isEqualTo(refused(new RulesetRefusal.TextMissing()));
        assertThat(deadlines.change(hours("trial.unknown", FAR, 1), ADMIN))
                .isEqualTo(refused(new RulesetRefusal.UnknownRule("trial.unknown")));
    }

    @Test
    void theDatabaseItselfRefusesVersionsThatOverlap() {
        String rule = trialRule();

        assertThatThrownBy(() -> insert(rule, LocalDate.of(2025, 1, 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private DeadlineChange hours(String rule, LocalDate from, int amount) {
        return new DeadlineChange(rule, from, amount, DeadlineUnit.HOURS, 2, "Văn bản thử", "");
    }

    /** Three days of the calendar since 2020, under a name of its own. */
    private String trialRule() {
        String rule = "trial." + UUID.randomUUID();
        insert(rule, LocalDate.of(2020, 1, 1));
        forgetRules();
        return rule;
    }

    /** Rows that a test puts in behind the application's back are seen after any change. */
    private void forgetRules() {
        String other = "trial." + UUID.randomUUID();
        insert(other, LocalDate.of(2020, 1, 1));
        deadlines.change(hours(other, FAR, 1), ADMIN);
    }

    private void insert(String rule, LocalDate from) {
        jdbc.sql(
                        "INSERT INTO deadline_rule (code, valid_from, amount, unit,"
                                + " remind_before_hours, source) VALUES (:code, :from, 3, 'DAYS', 0, 'thử')")
                .param("code", rule)
                .param("from", from)
                .update();
    }

    @Test
    void sixteenGroupsAreNumberedInTheOrderOfTheirRank() {
        List<PriorityGroup> inForce = groups.inForce(IN_2021);

        assertThat(inForce).hasSize(PriorityGroupSet.HIGHEST_CODE);
        assertThat(inForce).allSatisfy(group -> assertThat(group.rank()).isEqualTo(group.code()));
        assertThat(inForce)
                .extracting(PriorityGroup::nameVi, PriorityGroup::nameEn)
                .doesNotHaveDuplicates();
    }

    @Test
    void nineLettersAndTheSecondGroupBecomeCodes() {
        assertThat(groups.letters(IN_2021)).hasSize(10);
        assertThat(groups.codesFor("a", IN_2021)).containsExactly(1, 2, 3, 4);
        assertThat(groups.codesFor("b", IN_2021)).containsExactly(5, 6);
        assertThat(groups.codesFor("c", IN_2021)).containsExactly(7);
        assertThat(groups.codesFor("d", IN_2021)).containsExactly(8);
        assertThat(groups.codesFor("đ", IN_2021)).containsExactly(9);
        assertThat(groups.codesFor("e", IN_2021)).containsExactly(10);
        assertThat(groups.codesFor("g", IN_2021)).containsExactly(11);
        assertThat(groups.codesFor("h", IN_2021)).containsExactly(12);
        assertThat(groups.codesFor("i", IN_2021)).containsExactly(16);
        assertThat(groups.codesFor("N2", IN_2021)).containsExactly(16);
    }

    @Test
    void aTokenMayBeWrittenInSeveralWays() {
        assertThat(groups.codesFor(" Đ ", IN_2021)).containsExactly(9);
        assertThat(groups.codesFor("09", IN_2021)).containsExactly(9);
        assertThat(groups.codesFor("Nhóm 13", IN_2021)).containsExactly(13);
        assertThat(groups.codesFor("nhóm a", IN_2021)).containsExactly(1, 2, 3, 4);
        assertThat(groups.codesFor("2", IN_2021)).containsExactly(2);
    }

    @Test
    void aTokenThatMeansNothingOrTwoThingsGivesNoCode() {
        for (String token : List.of("", "17", "0", "k", "nhóm 2", "nhóm 1", "người già", "1,2")) {
            assertThat(groups.codesFor(token, IN_2021)).as(token).isEmpty();
        }
    }

    @Test
    void groupsHoldFromTheDayOfTheirText() {
        LocalDate spring = LocalDate.of(2021, 6, 1);

        assertThat(groups.codesFor("a", LocalDate.of(2021, 2, 25))).isEmpty();
        assertThat(groups.byCode(9, spring)).isPresent();
        assertThat(groups.byCode(13, spring)).isEmpty();
        assertThat(groups.byCode(13, LocalDate.of(2021, 7, 8))).isPresent();
        assertThat(groups.codesFor("13", spring)).isEmpty();
    }

    @Test
    void aDecisionNamesTheLawOfItsDay() {
        assertThat(bases.forListApproval(LAST_DAY_OF_OLD_LAW))
                .hasSize(3)
                .allMatch(line -> line.startsWith("Căn cứ ") && line.endsWith(";"))
                .anyMatch(line -> line.contains("03/2007/QH12"));
        assertThat(bases.forListApproval(FIRST_DAY_OF_NEW_LAW))
                .hasSize(2)
                .first()
                .asString()
                .contains("114/2025/QH15");
    }

    @Test
    void aScreenNamesTheTextThatHoldsOnTheDay() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        assertThat(citations.of(LegalDuty.LOT_SUSPENSION, LAST_DAY_OF_OLD_LAW, vietnamese))
                .isEqualTo("NĐ 104/2016/NĐ-CP Điều 6");
        assertThat(citations.of(LegalDuty.LOT_SUSPENSION, FIRST_DAY_OF_NEW_LAW, vietnamese))
                .isEqualTo("TT 13/2026/TT-BYT Điều 12");
        assertThat(citations.of(LegalDuty.LOT_SUSPENSION, FIRST_DAY_OF_NEW_LAW, Locale.ENGLISH))
                .isEqualTo("Circular 13/2026/TT-BYT art. 12");
    }

    @ParameterizedTest
    @EnumSource(LegalDuty.class)
    void everyDutyHasItsTextOnEveryDayOfBothRegimes(LegalDuty duty) {
        for (LocalDate day :
                List.of(
                        LocalDate.of(2016, 7, 1),
                        IN_2021,
                        LAST_DAY_OF_OLD_LAW,
                        FIRST_DAY_OF_NEW_LAW,
                        FAR)) {
            assertThat(citations.of(duty, day, Locale.ENGLISH)).isNotBlank();
        }
    }
}
