package vn.tram.processes.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.CAUTION;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.CONTRAINDICATED;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.ELIGIBLE;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.HOSPITAL;
import static vn.tram.processes.sessions.ScreeningOutcome.Outcome.POSTPONED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.processes.sessions.ScreeningOutcome.Answer;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome.Question;
import vn.tram.processes.sessions.ScreeningOutcome.Reason;
import vn.tram.processes.sessions.ScreeningOutcome.Site;

/** Every row of the table, and that it answers everything that a questionnaire can find. */
class ScreeningOutcomeTest {

    private static ScreeningTable table;

    @BeforeAll
    static void readTheTable() {
        table = new ScreeningTable();
    }

    /** One line for each rule; the same finding in other versions is in the lines around it. */
    @ParameterizedTest(name = "{0} {1} grade {2} weeks {3} Sputnik {4}: {5}")
    @CsvSource({
        "4355, anaphylaxis-earlier-dose, 0, 0, false, CONTRAINDICATED, anaphylaxis-earlier-dose",
        "5785, maker-contraindication, 0, 0, false, CONTRAINDICATED, maker-contraindication",
        "2995, anaphylaxis-any, 2, 0, false, CONTRAINDICATED, anaphylaxis-any",
        "2995, anaphylaxis-any, 1, 0, false, CAUTION, anaphylaxis-mild",
        "3802, anaphylaxis-any, 3, 0, false, HOSPITAL, anaphylaxis-any",
        "4355, anaphylaxis-any, 2, 0, false, CAUTION, anaphylaxis-mild",
        "3802, covid-recent, 0, 0, false, POSTPONED, covid-recent",
        "5785, covid-recent, 0, 0, false, ELIGIBLE, no-effect",
        "5002, acute-illness, 0, 0, false, POSTPONED, acute-illness",
        "2995, pregnancy, 0, 20, false, POSTPONED, pregnancy",
        "3802, pregnancy, 0, 20, true, CONTRAINDICATED, pregnancy-sputnik",
        "3802, pregnancy, 0, 12, false, POSTPONED, pregnancy-early",
        "3802, pregnancy, 0, 13, false, CAUTION, pregnancy-later",
        "2995, breast-feeding, 0, 0, false, POSTPONED, breast-feeding",
        "4355, breast-feeding, 0, 0, true, CONTRAINDICATED, breast-feeding-sputnik",
        "4355, breast-feeding, 0, 0, false, ELIGIBLE, no-effect",
        "2995, immunodeficiency, 0, 0, false, POSTPONED, immunodeficiency",
        "3802, immunodeficiency, 0, 0, false, CAUTION, immunodeficiency",
        "2995, immunosuppressant-recent, 0, 0, false, POSTPONED, immunosuppressant-recent",
        "4355, immunosuppressant-recent, 0, 0, false, CAUTION, immunosuppressant-recent",
        "2995, allergy, 0, 0, false, CAUTION, allergy",
        "5785, coagulation, 0, 0, false, CAUTION, coagulation",
        "3802, consciousness, 0, 0, false, CAUTION, consciousness",
        "2995, age-over-65, 0, 0, false, CAUTION, age-over-65",
        "3802, age-over-65, 0, 0, false, ELIGIBLE, no-effect",
        "5785, temperature, 0, 0, false, CAUTION, temperature",
        "2995, pulse, 0, 0, false, CAUTION, pulse",
        "4355, blood-pressure, 0, 0, false, CAUTION, blood-pressure",
        "4355, respiration, 0, 0, false, CAUTION, respiration",
        "2995, spo2, 0, 0, false, CAUTION, spo2",
        "5785, heart-lung-sounds, 0, 0, false, CAUTION, other",
        "5002, allergy, 0, 0, false, HOSPITAL, allergy",
        "5002, consciousness, 0, 0, false, HOSPITAL, consciousness",
        "5002, chronic-disease, 0, 0, false, HOSPITAL, chronic-disease",
        "5002, heart-lung-sounds, 0, 0, false, HOSPITAL, heart-lung-sounds",
        "5002, anaphylaxis-any, 3, 0, false, HOSPITAL, anaphylaxis-any",
        "5002, temperature, 0, 0, false, HOSPITAL, vital-sign",
        "5002, other, 0, 0, false, HOSPITAL, other"
    })
    void eachRuleAnswersWithItsOutcomeAndReason(
            String version,
            String finding,
            int grade,
            int weeks,
            boolean sputnikV,
            Outcome outcome,
            String reason) {
        Answer answer = table.ask(new Question(version, finding, grade, weeks, sputnikV));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.reason().code()).isEqualTo("screening." + reason);
    }

    @Test
    void theTableHasAsManyRulesAsThisTestHasLines() throws NoSuchMethodException {
        var rules = ((DmnDecisionTableImpl) table.decision().getDecisionLogic()).getRules();
        CsvSource lines =
                Stream.of(ScreeningOutcomeTest.class.getDeclaredMethods())
                        .map(method -> method.getAnnotation(CsvSource.class))
                        .filter(source -> source != null && source.value().length > 20)
                        .findFirst()
                        .orElseThrow();

        assertThat(rules).hasSize(38).hasSameSizeAs(lines.value());
    }

    static Stream<Questionnaire> versions() {
        return Questionnaires.all().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void exactlyOneRuleAppliesToWhateverCanBeFoundInAVersion(Questionnaire version) {
        List<Question> all =
                Stream.of(Finding.values())
                        .flatMap(finding -> questions(version.version(), finding))
                        .toList();

        assertThat(all)
                .allSatisfy(
                        question ->
                                assertThat(table.evaluate(question))
                                        .as(question.toString())
                                        .hasSize(1));
    }

    private static Stream<Question> questions(String version, Finding finding) {
        return IntStream.rangeClosed(0, 4)
                .boxed()
                .flatMap(
                        grade ->
                                Stream.of(0, 1, 12, 13, 40)
                                        .flatMap(
                                                weeks ->
                                                        Stream.of(true, false)
                                                                .map(
                                                                        sputnik ->
                                                                                new Question(
                                                                                        version,
                                                                                        finding
                                                                                                .code(),
                                                                                        grade,
                                                                                        weeks,
                                                                                        sputnik))));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyQuestionThatAVersionAsksHasAnEffectThere(Questionnaire version) {
        List<String> codes =
                version.items().stream()
                        .map(Item::code)
                        .filter(code -> !code.equals(Item.VITAL_SIGNS))
                        .toList();

        assertThat(codes)
                .allSatisfy(
                        code ->
                                assertThat(
                                                table.ask(
                                                                new Question(
                                                                        version.version(),
                                                                        code,
                                                                        4,
                                                                        0,
                                                                        true))
                                                        .outcome())
                                        .as(code)
                                        .isNotEqualTo(ELIGIBLE));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyOutcomeOfAVersionHasItsLineOnTheForm(Questionnaire version) {
        Set<String> printed =
                version.conclusions().keySet().stream().map(Enum::name).collect(Collectors.toSet());
        Set<String> answered =
                Stream.of(Finding.values())
                        .flatMap(finding -> questions(version.version(), finding))
                        .map(table::ask)
                        .map(answer -> answer.outcome().name())
                        .collect(Collectors.toSet());
        answered.add(ELIGIBLE.name());

        assertThat(printed).isEqualTo(answered);
    }

    @Test
    void tableAndPaperHaveTheSameOutcomes() {
        assertThat(Outcome.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(vn.tram.forms.screening.Conclusion.values())
                                .map(Enum::name)
                                .toList());
    }

    @Test
    void everyReasonIsGivenByTheTable() {
        Set<Reason> given =
                versions()
                        .flatMap(
                                version ->
                                        Stream.of(Finding.values())
                                                .flatMap(
                                                        finding ->
                                                                questions(
                                                                        version.version(),
                                                                        finding)))
                        .map(table::ask)
                        .map(Answer::reason)
                        .collect(Collectors.toSet());

        assertThat(given).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void whatIsNotKnownCountsAsTheGraverCase() {
        assertThat(table.ask(new Question("2995", "anaphylaxis-any", 0, 0, false)).outcome())
                .isEqualTo(CONTRAINDICATED);
        assertThat(table.ask(new Question("5785", "anaphylaxis-any", 0, 0, false)).outcome())
                .isEqualTo(HOSPITAL);
        assertThat(table.ask(new Question("5785", "pregnancy", 0, 0, false)).outcome())
                .isEqualTo(POSTPONED);
    }

    @Test
    void anUnknownVersionOrFindingGetsNoAnswer() {
        assertThat(table.evaluate(new Question("1624", "allergy", 0, 0, false))).isEmpty();
        assertThat(table.evaluate(new Question("5785", "headache", 0, 0, false))).isEmpty();
    }

    @Test
    void theWorstOutcomeDecidesAndEveryReasonAndDemandIsKept() {
        Map<Outcome, Answer> each =
                Stream.of(
                                new Answer(ELIGIBLE, Reason.NO_EFFECT, false, Site.ANY),
                                new Answer(
                                        CAUTION,
                                        Reason.PREGNANCY_LATER,
                                        true,
                                        Site.OBSTETRIC_EMERGENCY),
                                new Answer(
                                        HOSPITAL, Reason.ANAPHYLAXIS_ANY, false, Site.ANAPHYLAXIS),
                                new Answer(POSTPONED, Reason.ACUTE_ILLNESS, false, Site.ANY),
                                new Answer(
                                        CONTRAINDICATED,
                                        Reason.ANAPHYLAXIS_EARLIER_DOSE,
                                        false,
                                        Site.ANY))
                        .collect(Collectors.toMap(Answer::outcome, Function.identity()));

        assertThat(ScreeningConclusion.of(each.values()))
                .isEqualTo(
                        new ScreeningConclusion(
                                CONTRAINDICATED,
                                List.of(
                                        Reason.ANAPHYLAXIS_EARLIER_DOSE,
                                        Reason.ACUTE_ILLNESS,
                                        Reason.ANAPHYLAXIS_ANY,
                                        Reason.PREGNANCY_LATER),
                                true,
                                Set.of(Site.OBSTETRIC_EMERGENCY, Site.ANAPHYLAXIS)));
        each.remove(CONTRAINDICATED);
        assertThat(ScreeningConclusion.of(each.values()).outcome()).isEqualTo(POSTPONED);
        each.remove(POSTPONED);
        assertThat(ScreeningConclusion.of(each.values()).outcome()).isEqualTo(HOSPITAL);
        each.remove(HOSPITAL);
        assertThat(ScreeningConclusion.of(each.values()).outcome()).isEqualTo(CAUTION);
        each.remove(CAUTION);
        assertThat(ScreeningConclusion.of(each.values()))
                .isEqualTo(ScreeningConclusion.of(List.of()))
                .isEqualTo(new ScreeningConclusion(ELIGIBLE, List.of(), false, Set.of()));
    }

    @Test
    void onlyAStopThatNothingLiftsIsAStop() {
        assertThat(Stream.of(Outcome.values()).filter(Outcome::stops))
                .containsExactly(POSTPONED, CONTRAINDICATED);
    }
}
