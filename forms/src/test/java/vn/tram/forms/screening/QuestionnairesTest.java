package vn.tram.forms.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnairesTest {

    private static String on(String day, int age) {
        return Questionnaires.on(LocalDate.parse(day), age)
                .map(Questionnaire::version)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-17, 40, none",
        "2021-06-18, 40, 2995",
        "2021-07-15, 40, 2995",
        "2021-08-09, 40, 2995",
        "2021-08-10, 40, 3802",
        "2021-09-09, 40, 3802",
        "2021-09-10, 40, 4355",
        "2021-12-20, 40, 4355",
        "2021-12-21, 40, 5785",
        "2026-11-20, 18, 5785",
        "2026-11-20, 101, 5785"
    })
    void theVersionOfAnAdultIsTheOneOfTheDay(String day, int age, String version) {
        assertThat(on(day, age)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-26, 17, none",
        "2021-10-27, 17, 5002",
        "2021-10-27, 12, 5002",
        "2021-10-27, 11, none",
        "2022-03-27, 11, none",
        "2022-03-28, 11, 5002",
        "2022-03-28, 5, 5002",
        "2026-11-20, 4, none",
        "2026-11-20, 17, 5002"
    })
    void childrenHaveAVersionOfTheirOwnTheSmallOnesLater(String day, int age, String version) {
        assertThat(on(day, age)).isEqualTo(version);
    }

    @Test
    void anOldCaseReadsItsVersionByItsCode() {
        assertThat(Questionnaires.version("2995").from()).isEqualTo("2021-06-18");
        assertThatThrownBy(() -> Questionnaires.version("1624"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsUncertainAboutASourceIsSaid() {
        assertThat(Questionnaires.version("5002").note()).contains("27/10/2021 hoặc 29/10/2021");
        assertThat(Questionnaires.version("2995").note()).contains("3445/QĐ-BYT");
    }

    static Stream<Questionnaire> versions() {
        return Questionnaires.all().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void codesAreFindingsEachOnceAndEverySignHasARule(Questionnaire version) {
        List<String> codes = version.items().stream().map(Item::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes)
                .filteredOn(code -> !code.equals(Item.VITAL_SIGNS))
                .allSatisfy(code -> assertThat(Finding.of(code).code()).isEqualTo(code));
        assertThat(version.vitalSigns())
                .extracting(VitalSignRule::sign)
                .containsExactlyInAnyOrder(VitalSign.values());
        assertThat(version.conclusions()).containsKey(Conclusion.ELIGIBLE);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyLineIsWordedInBothLanguagesAndNumbersDoNotRepeat(Questionnaire version) {
        List<Item.Line> lines =
                version.items().stream().flatMap(item -> item.lines().stream()).toList();

        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(line.wording().vi()).isNotBlank();
                            assertThat(line.wording().en()).isNotBlank();
                        });
        assertThat(lines.stream().map(Item.Line::number).filter(number -> !number.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersMoveWhenAnItemIsDroppedAndCodesDoNot() {
        assertThat(number("4355", "acute-illness")).isEqualTo("3");
        assertThat(number("5785", "acute-illness")).isEqualTo("2");
        assertThat(Questionnaires.version("5785").item("covid-recent")).isEmpty();
    }

    private static String number(String version, String code) {
        return Questionnaires.version(version).item(code).orElseThrow().lines().get(0).number();
    }

    @Test
    void menAreNotAskedAboutPregnancy() {
        Questionnaire version = Questionnaires.version("5785");

        assertThat(version.questionsFor(Patient.of(30, true)))
                .extracting(Item::code)
                .contains("pregnancy", "breast-feeding");
        assertThat(version.questionsFor(Patient.of(30, false)))
                .extracting(Item::code)
                .doesNotContain("pregnancy", "breast-feeding")
                .contains("allergy");
    }

    @Test
    void theOlderVersionsMeasureEverybodyAnd2995AlsoTheOxygen() {
        Patient young = Patient.of(25, false);

        assertThat(Questionnaires.version("2995").measuredOf(young))
                .isEqualTo(EnumSet.allOf(VitalSign.class));
        assertThat(Questionnaires.version("3802").measuredOf(young))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(VitalSign.SPO2)));
    }

    @Test
    void since4355PressurePulseAndRespirationAreForThoseAtRisk() {
        Questionnaire version = Questionnaires.version("4355");

        assertThat(version.measuredOf(Patient.of(65, false)))
                .containsExactly(VitalSign.TEMPERATURE);
        assertThat(version.measuredOf(Patient.of(66, false)))
                .containsExactly(VitalSign.TEMPERATURE, VitalSign.SYSTOLIC, VitalSign.DIASTOLIC);
        assertThat(version.measuredOf(patient(true, false, false, false)))
                .contains(VitalSign.SYSTOLIC)
                .doesNotContain(VitalSign.PULSE);
        assertThat(version.measuredOf(patient(false, true, false, false)))
                .contains(VitalSign.DIASTOLIC);
        assertThat(version.measuredOf(patient(false, false, true, false)))
                .containsExactly(VitalSign.TEMPERATURE, VitalSign.PULSE, VitalSign.RESPIRATION);
        assertThat(version.measuredOf(patient(false, false, false, true)))
                .contains(VitalSign.PULSE, VitalSign.RESPIRATION);
    }

    private static Patient patient(
            boolean pressure, boolean vessels, boolean failure, boolean breath) {
        return new Patient(40, false, pressure, vessels, failure, breath, OptionalInt.empty());
    }

    @Test
    void childrenHaveTemperatureAndPulseMeasured() {
        assertThat(Questionnaires.version("5002").measuredOf(Patient.of(8, false)))
                .containsExactly(VitalSign.TEMPERATURE, VitalSign.PULSE);
    }

    @Test
    void aLineIsTickedForItsWeeksAndItsGrade() {
        List<Item.Line> stages =
                Questionnaires.version("5785").item("pregnancy").orElseThrow().lines();
        assertThat(stages.get(0).ticked(Answer.pregnant(12))).isTrue();
        assertThat(stages.get(1).ticked(Answer.pregnant(12))).isFalse();
        assertThat(stages.get(0).ticked(Answer.pregnant(13))).isFalse();
        assertThat(stages.get(1).ticked(Answer.pregnant(13))).isTrue();

        Item.Line third =
                Questionnaires.version("5785").item("anaphylaxis-any").orElseThrow().lines().get(0);
        assertThat(third.ticked(Answer.graded(Finding.ANAPHYLAXIS_ANY, 2, "x"))).isFalse();
        assertThat(third.ticked(Answer.graded(Finding.ANAPHYLAXIS_ANY, 3, "x"))).isTrue();
        assertThat(third.ticked(Answer.no(Finding.ANAPHYLAXIS_ANY))).isFalse();
    }
}
