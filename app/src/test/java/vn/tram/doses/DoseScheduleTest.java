package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.DoseSchedule.NewOverride;
import vn.tram.doses.DoseSchedule.RuleView;
import vn.tram.doses.DosesRefusal.IntervalOutOfRange;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDoses.Told;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

/** Rules as people read them, decisions of provinces, and who may enter a paper. */
@TramIntegrationTest
@Import(DoseWorld.class)
class DoseScheduleTest {

    private static final UnitCode PROVINCE = UnitCode.of("89");

    @Autowired private DoseWorld world;
    @Autowired private DoseSchedule schedule;
    @Autowired private PastDoses past;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private static Actor actor(Right... rights) {
        return new Actor(new StaffId(UUID.randomUUID()), "X", "", List.of(rights));
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static NewOverride asked(int days, String from, String to) {
        return new NewOverride(
                PROVINCE,
                "ASTRAZENECA",
                DoseCategory.BASIC,
                2,
                days,
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse),
                "12/QĐ thử");
    }

    @Test
    void aProvinceShortensAnIntervalOnceForAPeriod() {
        Actor province = actor(Right.over(Role.PROVINCE, PROVINCE));

        assertThat(schedule.override(asked(28, "2021-09-20", "2021-12-31"), province).isDone())
                .isTrue();
        assertThat(why(schedule.override(asked(35, "2021-12-31", null), province)))
                .isEqualTo(Plain.OVERRIDE_OVERLAPS);
        assertThat(schedule.override(asked(35, "2022-01-01", null), province).isDone()).isTrue();
        assertThat(schedule.overrides())
                .filteredOn(each -> each.province().equals(PROVINCE))
                .extracting(DoseSchedule.OverrideView::intervalDays)
                .containsExactly(35, 28);
    }

    @Test
    void anIntervalBelowTheFloorOrNotShorterIsRefused() {
        Actor admin = ListWorld.admin();

        assertThat(why(schedule.override(asked(27, "2023-01-01", null), admin)))
                .isEqualTo(new IntervalOutOfRange(28, 55));
        assertThat(why(schedule.override(asked(56, "2023-01-01", null), admin)))
                .isEqualTo(new IntervalOutOfRange(28, 55));
        assertThat(why(schedule.override(asked(30, "2023-01-02", "2023-01-01"), admin)))
                .isEqualTo(Plain.PERIOD_WRONG);
        assertThat(why(schedule.override(asked(30, "2020-01-02", null), admin)))
                .isEqualTo(Plain.RULE_UNKNOWN);
    }

    @Test
    void onlyTheProvinceItselfOrAnAdministratorOfTheCountryEntersADecision() {
        for (Actor other :
                List.of(
                        actor(Right.over(Role.PROVINCE, UnitCode.of("88"))),
                        actor(Right.over(Role.STATION, PROVINCE)),
                        actor(Right.over(Role.ADMIN, PROVINCE)))) {
            assertThat(why(schedule.override(asked(30, "2024-01-01", null), other)))
                    .isEqualTo(Plain.NOT_ALLOWED);
        }
        assertThat(schedule.mayOverride(ListWorld.admin(), PROVINCE)).isTrue();
    }

    @Test
    void theRulesOfADayNameTheirSource() {
        List<RuleView> rules = schedule.rules(LocalDate.parse("2021-10-14"));

        assertThat(rules).isNotEmpty().allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(rules)
                .filteredOn(rule -> rule.product().equals("COMIRNATY"))
                .extracting(RuleView::minAge)
                .containsExactly(12, 12);
        assertThat(schedule.rules(LocalDate.parse("2021-01-31"))).isEmpty();
    }

    @Test
    void onlyTheStationOfTheCommuneEntersAPaper() {
        PersonId person = world.adult();
        Told told =
                new Told(
                        UUID.randomUUID(),
                        person,
                        "ASTRAZENECA",
                        LocalDate.parse("2021-08-01"),
                        Optional.empty(),
                        "",
                        "giấy xác nhận");

        assertThat(why(past.enter(told, ListWorld.inHaLang(Role.COMMUNE))))
                .isEqualTo(Plain.NOT_ALLOWED);
        assertThat(why(past.enter(told, actor(Right.over(Role.STATION, UnitCode.of("23677"))))))
                .isEqualTo(Plain.NOT_ALLOWED);
        DoseView dose = past.enter(told, ListWorld.inHaLang(Role.STATION)).value();
        assertThat(dose.source()).isEqualTo(DoseSource.RETROSPECTIVE);
    }
}
