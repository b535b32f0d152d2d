package vn.tram.forms.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.forms.screening.ScreeningFault.Kind;

class ScreeningSheetTest {

    private static final Patient MAN = Patient.of(40, false);
    private static final Measurement NORMAL = Measurement.of(VitalSign.TEMPERATURE, "36.8");

    private static ScreeningSheet sheet(
            Patient patient, List<Answer> positive, List<Measurement> measured) {
        Questionnaire version = Questionnaires.version("5785");
        List<Answer> answers = new ArrayList<>(positive);
        version.questionsFor(patient).stream()
                .map(item -> Finding.of(item.code()))
                .filter(finding -> positive.stream().noneMatch(a -> a.finding() == finding))
                .map(Answer::no)
                .forEach(answers::add);
        return new ScreeningSheet(version, patient, answers, measured);
    }

    private static ScreeningSheet measured(Measurement... values) {
        return sheet(MAN, List.of(), List.of(values));
    }

    private static ScreeningFault fault(Kind kind, String about) {
        return new ScreeningFault(kind, about);
    }

    @Test
    void aFullSheetWithoutAYesHasNoFaultsAndNoFindings() {
        assertThat(measured(NORMAL).faults()).isEmpty();
        assertThat(measured(NORMAL).findings()).isEmpty();
    }

    @Test
    void everyUnansweredQuestionIsNamedAndNothingIsConcluded() {
        ScreeningSheet empty =
                new ScreeningSheet(Questionnaires.version("5785"), MAN, List.of(), List.of());

        assertThat(empty.faults())
                .contains(
                        fault(Kind.UNANSWERED, "anaphylaxis-earlier-dose"),
                        fault(Kind.UNANSWERED, "consciousness"),
                        fault(Kind.NOT_MEASURED, "temperature"))
                .doesNotContain(fault(Kind.UNANSWERED, "pregnancy"));
        assertThatThrownBy(empty::findings).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAnswerToAQuestionThatIsNotPutIsAFault() {
        assertThat(sheet(MAN, List.of(Answer.pregnant(20)), List.of(NORMAL)).faults())
                .containsExactly(fault(Kind.NOT_ASKED, "pregnancy"));
        assertThat(sheet(MAN, List.of(Answer.no(Finding.COVID_RECENT)), List.of(NORMAL)).faults())
                .containsExactly(fault(Kind.NOT_ASKED, "covid-recent"));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        List<Answer> twice = List.of(Answer.no(Finding.ALLERGY), Answer.yes(Finding.ALLERGY, "x"));

        assertThat(sheet(MAN, twice, List.of(NORMAL)).faults())
                .containsExactly(fault(Kind.ANSWERED_TWICE, "allergy"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "-1, false"})
    void aGradeIsOneToFour(int grade, boolean right) {
        List<Answer> answer = List.of(Answer.graded(Finding.ANAPHYLAXIS_ANY, grade, "tôm"));

        assertThat(sheet(MAN, answer, List.of(NORMAL)).faults())
                .isEqualTo(right ? List.of() : List.of(fault(Kind.GRADE, "anaphylaxis-any")));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "45, true", "46, false", "120, false"})
    void weeksOfAPregnancyAreOneToFortyFive(int weeks, boolean right) {
        assertThat(
                        sheet(
                                        Patient.of(30, true),
                                        List.of(Answer.pregnant(weeks)),
                                        List.of(NORMAL))
                                .faults())
                .isEqualTo(right ? List.of() : List.of(fault(Kind.WEEKS, "pregnancy")));
    }

    @Test
    void anaphylaxisToAnEarlierDoseNamesTheVaccine() {
        List<Answer> nameless = List.of(Answer.yes(Finding.ANAPHYLAXIS_EARLIER_DOSE, " "));

        assertThat(sheet(MAN, nameless, List.of(NORMAL)).faults())
                .containsExactly(fault(Kind.WORDS, "anaphylaxis-earlier-dose"));
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE, 98",
        "TEMPERATURE, 368",
        "TEMPERATURE, 3.68",
        "TEMPERATURE, 36.85",
        "TEMPERATURE, -36",
        "PULSE, 7",
        "PULSE, 780",
        "PULSE, 72.5",
        "RESPIRATION, 0",
        "SPO2, 101"
    })
    void aNumberThatNoLivingPersonHasIsRefused(VitalSign sign, String value) {
        ScreeningSheet sheet =
                sign == VitalSign.TEMPERATURE
                        ? measured(Measurement.of(sign, value))
                        : measured(NORMAL, Measurement.of(sign, value));

        assertThat(sheet.faults()).containsExactly(fault(Kind.IMPLAUSIBLE, sign.code()));
    }

    @Test
    void aPressureHasTwoValuesAndTheUpperOneIsHigher() {
        Measurement upper = Measurement.of(VitalSign.SYSTOLIC, "120");
        Measurement lower = Measurement.of(VitalSign.DIASTOLIC, "80");

        assertThat(measured(NORMAL, upper, lower).faults()).isEmpty();
        assertThat(measured(NORMAL, upper).faults())
                .containsExactly(fault(Kind.HALF_PRESSURE, "diastolic"));
        assertThat(measured(NORMAL, lower).faults())
                .containsExactly(fault(Kind.HALF_PRESSURE, "systolic"));
        assertThat(
                        measured(
                                        NORMAL,
                                        Measurement.of(VitalSign.SYSTOLIC, "80"),
                                        Measurement.of(VitalSign.DIASTOLIC, "120"))
                                .faults())
                .containsExactly(fault(Kind.CROSSED_PRESSURE, "diastolic"));
    }

    @Test
    void whatMustBeMeasuredIsMeasuredOnce() {
        assertThat(measured().faults()).containsExactly(fault(Kind.NOT_MEASURED, "temperature"));
        assertThat(measured(NORMAL, NORMAL).faults())
                .containsExactly(fault(Kind.MEASURED_TWICE, "temperature"));
        assertThat(sheet(Patient.of(70, false), List.of(), List.of(NORMAL)).faults())
                .containsExactly(
                        fault(Kind.NOT_MEASURED, "systolic"),
                        fault(Kind.NOT_MEASURED, "diastolic"));
    }

    @Test
    void findingsCarryGradeAndWeeksAndBothValuesOfAPressureAreOne() {
        ScreeningSheet sheet =
                sheet(
                        Patient.of(30, true),
                        List.of(
                                Answer.pregnant(20),
                                Answer.graded(Finding.ANAPHYLAXIS_ANY, 3, "x")),
                        List.of(
                                Measurement.of(VitalSign.TEMPERATURE, "38.2"),
                                Measurement.of(VitalSign.SYSTOLIC, "150"),
                                Measurement.of(VitalSign.DIASTOLIC, "95")));

        assertThat(sheet.findings())
                .containsExactly(
                        new PositiveFinding(Finding.PREGNANCY, 0, 20),
                        new PositiveFinding(Finding.ANAPHYLAXIS_ANY, 3, 0),
                        new PositiveFinding(Finding.TEMPERATURE, 0, 0),
                        new PositiveFinding(Finding.BLOOD_PRESSURE, 0, 0));
    }

    @Test
    void theUsualPressureCountsFromThirtyAboveIt() {
        Patient treated = new Patient(50, false, true, false, false, false, OptionalInt.of(105));
        List<Measurement> high =
                List.of(
                        NORMAL,
                        Measurement.of(VitalSign.SYSTOLIC, "135"),
                        Measurement.of(VitalSign.DIASTOLIC, "85"));

        assertThat(sheet(treated, List.of(), high).findings())
                .containsExactly(new PositiveFinding(Finding.BLOOD_PRESSURE, 0, 0));
    }

    @Test
    void ageIsTakenFromTheBirthAndNotAsked() {
        Questionnaire old = Questionnaires.version("2995");

        assertThat(old.questionsFor(Patient.of(70, false)))
                .extracting(Item::code)
                .doesNotContain("age-over-65");
        assertThat(old.item("age-over-65")).isPresent();
    }

    @Test
    void aMeasurementIsPrintedWithAComma() {
        assertThat(Measurement.of(VitalSign.TEMPERATURE, "36.80").printed()).isEqualTo("36,8");
        assertThat(Measurement.of(VitalSign.PULSE, "80").printed()).isEqualTo("80");
    }
}
