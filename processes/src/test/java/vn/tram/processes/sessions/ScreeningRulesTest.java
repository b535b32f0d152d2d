package vn.tram.processes.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.CAUTION;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.CONTRAINDICATED;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.ELIGIBLE;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.HOSPITAL;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.POSTPONED;
import static vn.tram.processes.sessions.ScreeningTable.man;
import static vn.tram.processes.sessions.ScreeningTable.withHistoryOfPressure;
import static vn.tram.processes.sessions.ScreeningTable.woman;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.forms.screening.Answer;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Measurement;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.screening.VitalSign;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome.Reason;
import vn.tram.processes.sessions.ScreeningOutcome.Site;

/** The rule catalogue's T1 to T5, and both sides of each change of version, from answers to end. */
class ScreeningRulesTest {

    private static final LocalDate UNDER_2995 = LocalDate.of(2021, 7, 1);
    private static final LocalDate LAST_DAY_OF_2995 = LocalDate.of(2021, 8, 9);
    private static final LocalDate UNDER_3802 = LocalDate.of(2021, 8, 10);
    private static final LocalDate UNDER_4355 = LocalDate.of(2021, 9, 15);
    private static final LocalDate LAST_DAY_OF_4355 = LocalDate.of(2021, 12, 20);
    private static final LocalDate FIRST_DAY_OF_5785 = LocalDate.of(2021, 12, 21);
    private static final LocalDate UNDER_5785 = LocalDate.of(2022, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static ScreeningTable table;

    @BeforeAll
    static void readTheTable() {
        table = new ScreeningTable();
    }

    private static ScreeningConclusion on(LocalDate day, Answer... positive) {
        return table.conclude(day, woman(40), false, List.of(positive));
    }

    @Test
    void t1AnaphylaxisToAnEarlierDoseIsAContraindicationAndAHardStopInEveryVersion() {
        Answer yes = Answer.yes(Finding.ANAPHYLAXIS_EARLIER_DOSE, "Comirnaty, 22/11/2021");

        assertThat(List.of(UNDER_2995, UNDER_3802, UNDER_4355, UNDER_5785, TODAY))
                .allSatisfy(
                        day -> {
                            assertThat(on(day, yes).outcome()).isEqualTo(CONTRAINDICATED);
                            assertThat(on(day, yes).outcome().stops()).isTrue();
                        });
        assertThat(table.conclude(TODAY, man(13), false, List.of(yes)).outcome())
                .isEqualTo(CONTRAINDICATED);
    }

    @Test
    void t2RecentCovidPostponesIn4355AndHasNoEffectIn5785() {
        Answer yes = Answer.yes(Finding.COVID_RECENT, "");

        assertThat(on(UNDER_4355, yes).outcome()).isEqualTo(POSTPONED);
        assertThat(on(LAST_DAY_OF_4355, yes).outcome()).isEqualTo(POSTPONED);
        assertThat(Questionnaires.on(FIRST_DAY_OF_5785, 40).orElseThrow().item("covid-recent"))
                .isEmpty();
        assertThat(on(FIRST_DAY_OF_5785, yes).outcome()).isEqualTo(ELIGIBLE);
        assertThat(on(UNDER_5785, yes).outcome()).isEqualTo(ELIGIBLE);
    }

    @Test
    void t3TwelveWeeksArePostponedAndThirteenGoOnWithASignatureAtAnObstetricSite() {
        assertThat(on(UNDER_4355, Answer.pregnant(12)).outcome()).isEqualTo(POSTPONED);
        assertThat(on(UNDER_4355, Answer.pregnant(12)).reasons())
                .containsExactly(Reason.PREGNANCY_EARLY);

        ScreeningConclusion later = on(UNDER_4355, Answer.pregnant(13));
        assertThat(later.outcome()).isEqualTo(CAUTION);
        assertThat(later.signature()).isTrue();
        assertThat(later.sites()).containsExactly(Site.OBSTETRIC_EMERGENCY);
        assertThat(on(TODAY, Answer.pregnant(13))).isEqualTo(later);
        assertThat(on(LAST_DAY_OF_2995, Answer.pregnant(13)).outcome()).isEqualTo(POSTPONED);
        assertThat(on(UNDER_3802, Answer.pregnant(13))).isEqualTo(later);
    }

    @Test
    void t4SputnikVIsBlockedForPregnantAndBreastFeedingWomen() {
        Answer feeding = Answer.yes(Finding.BREAST_FEEDING, "");
        for (LocalDate day : List.of(UNDER_3802, UNDER_4355, UNDER_5785)) {
            for (int weeks : List.of(12, 13, 30)) {
                assertThat(
                                table.conclude(
                                                day,
                                                woman(30),
                                                true,
                                                List.of(Answer.pregnant(weeks)))
                                        .outcome())
                        .isEqualTo(CONTRAINDICATED);
            }
            assertThat(table.conclude(day, woman(30), true, List.of(feeding)).outcome())
                    .isEqualTo(CONTRAINDICATED);
            assertThat(table.conclude(day, woman(30), false, List.of(feeding)).outcome())
                    .isEqualTo(ELIGIBLE);
        }
        assertThat(table.conclude(UNDER_2995, woman(30), true, List.of(feeding)).outcome().stops())
                .isTrue();
    }

    @Test
    void t5PressureNeedNotBeMeasuredAtFortyWithoutHistoryButCountsWhenItIs() {
        assertThat(Questionnaires.on(UNDER_4355, 40).orElseThrow().measuredOf(man(40)))
                .containsExactly(VitalSign.TEMPERATURE);

        ScreeningConclusion measured =
                table.conclude(UNDER_4355, man(40), false, List.of(), pressure("145", "85"));
        assertThat(measured.outcome()).isEqualTo(CAUTION);
        assertThat(measured.reasons()).containsExactly(Reason.BLOOD_PRESSURE);
    }

    private static List<Measurement> pressure(String systolic, String diastolic) {
        return List.of(
                Measurement.of(VitalSign.SYSTOLIC, systolic),
                Measurement.of(VitalSign.DIASTOLIC, diastolic));
    }

    @Test
    void secondGradeAnaphylaxisToAnyAllergenIsAContraindicationIn2995Only() {
        Answer second = Answer.graded(Finding.ANAPHYLAXIS_ANY, 2, "tôm");

        assertThat(on(LAST_DAY_OF_2995, second).outcome()).isEqualTo(CONTRAINDICATED);
        assertThat(on(UNDER_3802, second).outcome()).isEqualTo(CAUTION);
        assertThat(on(UNDER_4355, second).outcome()).isEqualTo(CAUTION);
        assertThat(on(TODAY, second).outcome()).isEqualTo(CAUTION);
    }

    @Test
    void thirdGradeAnaphylaxisIsForASiteEquippedForIt() {
        ScreeningConclusion third = on(TODAY, Answer.graded(Finding.ANAPHYLAXIS_ANY, 3, "tôm"));

        assertThat(third.outcome()).isEqualTo(HOSPITAL);
        assertThat(third.outcome().stops()).isFalse();
        assertThat(third.sites()).containsExactly(Site.ANAPHYLAXIS);
        assertThat(on(UNDER_2995, Answer.graded(Finding.ANAPHYLAXIS_ANY, 3, "tôm")).outcome())
                .isEqualTo(CONTRAINDICATED);
    }

    @Test
    void ageOver65CallsForCautionIn2995Only() {
        assertThat(table.conclude(UNDER_2995, man(65), false, List.of()).outcome())
                .isEqualTo(ELIGIBLE);
        assertThat(table.conclude(UNDER_2995, man(66), false, List.of()).outcome())
                .isEqualTo(CAUTION);
        assertThat(table.conclude(UNDER_3802, man(66), false, List.of()).outcome())
                .isEqualTo(ELIGIBLE);
        assertThat(table.conclude(TODAY, man(90), false, List.of()).outcome()).isEqualTo(ELIGIBLE);
    }

    @Test
    void immunosuppressionPostponesIn2995AndCallsForCautionLater() {
        Answer yes = Answer.yes(Finding.IMMUNODEFICIENCY, "");

        assertThat(on(LAST_DAY_OF_2995, yes).outcome()).isEqualTo(POSTPONED);
        assertThat(on(UNDER_3802, yes).outcome()).isEqualTo(CAUTION);
        assertThat(on(LAST_DAY_OF_2995, Answer.yes(Finding.IMMUNOSUPPRESSANT_RECENT, "")).outcome())
                .isEqualTo(POSTPONED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"ALLERGY", "CONSCIOUSNESS", "CHRONIC_DISEASE", "HEART_LUNG_SOUNDS", "OTHER"})
    void itemsThreeToEightOfTheFormForChildrenLeadToAHospital(Finding finding) {
        ScreeningConclusion conclusion =
                table.conclude(TODAY, man(13), false, List.of(Answer.yes(finding, "x")));

        assertThat(conclusion.outcome()).isEqualTo(HOSPITAL);
        assertThat(conclusion.sites()).containsExactly(Site.HOSPITAL);
    }

    @Test
    void aChildsAnaphylaxisIsItemSevenAndLeadsToAHospital() {
        assertThat(
                        table.conclude(
                                        TODAY,
                                        man(13),
                                        false,
                                        List.of(Answer.graded(Finding.ANAPHYLAXIS_ANY, 3, "x")))
                                .outcome())
                .isEqualTo(HOSPITAL);
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE, 35.4, CAUTION",
        "TEMPERATURE, 35.5, ELIGIBLE",
        "TEMPERATURE, 37.5, ELIGIBLE",
        "TEMPERATURE, 37.6, CAUTION",
        "PULSE, 59, CAUTION",
        "PULSE, 60, ELIGIBLE",
        "PULSE, 100, ELIGIBLE",
        "PULSE, 101, CAUTION",
        "SYSTOLIC, 89, CAUTION",
        "SYSTOLIC, 90, ELIGIBLE",
        "SYSTOLIC, 140, ELIGIBLE",
        "SYSTOLIC, 141, CAUTION",
        "DIASTOLIC, 59, CAUTION",
        "DIASTOLIC, 60, ELIGIBLE",
        "DIASTOLIC, 90, ELIGIBLE",
        "DIASTOLIC, 91, CAUTION",
        "RESPIRATION, 25, ELIGIBLE",
        "RESPIRATION, 26, CAUTION",
        "SPO2, 93, CAUTION",
        "SPO2, 94, ELIGIBLE"
    })
    void aVitalSignIsAFindingBeyondItsLimitAndNotAtIt(
            VitalSign sign, String value, Outcome outcome) {
        List<Measurement> measured =
                switch (sign) {
                    case SYSTOLIC -> pressure(value, "75");
                    case DIASTOLIC -> pressure("120", value);
                    default -> List.of(Measurement.of(sign, value));
                };

        assertThat(table.conclude(UNDER_2995, man(40), false, List.of(), measured).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aTreatedHypertensivesPressureIsAlsoHeldAgainstTheUsualOne() {
        var patient = withHistoryOfPressure(50, OptionalInt.of(108));

        assertThat(
                        table.conclude(TODAY, patient, false, List.of(), pressure("137", "85"))
                                .outcome())
                .isEqualTo(ELIGIBLE);
        assertThat(
                        table.conclude(TODAY, patient, false, List.of(), pressure("138", "85"))
                                .outcome())
                .isEqualTo(CAUTION);
    }

    @Test
    void whoHasNothingIsEligible() {
        assertThat(on(TODAY)).isEqualTo(ScreeningConclusion.of(List.of()));
        assertThat(table.conclude(TODAY, man(8), false, List.of()).outcome()).isEqualTo(ELIGIBLE);
    }

    @Test
    void ofSeveralFindingsTheWorstDecidesAndNoneIsForgotten() {
        ScreeningConclusion both =
                on(
                        TODAY,
                        Answer.yes(Finding.ALLERGY, "hải sản"),
                        Answer.yes(Finding.ACUTE_ILLNESS, "ho, sốt"));

        assertThat(both.outcome()).isEqualTo(POSTPONED);
        assertThat(both.reasons()).containsExactly(Reason.ACUTE_ILLNESS, Reason.ALLERGY);
    }
}
