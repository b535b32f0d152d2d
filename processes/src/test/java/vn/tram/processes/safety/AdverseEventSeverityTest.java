package vn.tram.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.CONGENITAL_ANOMALY;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.DEATH;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.DISABILITY;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.HOSPITALISATION;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.IMPORTANT;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.LIFE_THREATENING;
import static vn.tram.processes.safety.AdverseEventSeverity.National.COMMON_REACTION;
import static vn.tram.processes.safety.AdverseEventSeverity.National.SERIOUS_ACCIDENT;
import static vn.tram.processes.safety.AdverseEventSeverity.National.WHO_ONLY;

import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;

class AdverseEventSeverityTest {

    private static final int RULES = 9;

    private final DmnEngine engine =
            DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision = engine.parseDecision(AdverseEventSeverity.KEY, table());

    private static InputStream table() {
        return AdverseEventSeverity.class
                .getClassLoader()
                .getResourceAsStream(AdverseEventSeverity.RESOURCE);
    }

    @Test
    void theTableHasTheRulesThatAreTestedHere() {
        assertThat(((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules()).hasSize(RULES);
    }

    static Stream<Arguments> weighed() {
        return Stream.of(
                weighed(Set.of(), 0, COMMON_REACTION, false, Reason.COMMON),
                weighed(Set.of(), 1, COMMON_REACTION, false, Reason.COMMON),
                weighed(Set.of(), 2, WHO_ONLY, true, Reason.ANAPHYLAXIS_SEVERE),
                weighed(Set.of(), 3, SERIOUS_ACCIDENT, true, Reason.ANAPHYLAXIS_CRITICAL),
                weighed(Set.of(), 4, SERIOUS_ACCIDENT, true, Reason.ANAPHYLAXIS_CRITICAL),
                weighed(Set.of(DEATH), 0, SERIOUS_ACCIDENT, true, Reason.DEATH),
                weighed(
                        Set.of(LIFE_THREATENING),
                        0,
                        SERIOUS_ACCIDENT,
                        true,
                        Reason.LIFE_THREATENING),
                weighed(Set.of(DISABILITY), 0, SERIOUS_ACCIDENT, true, Reason.DISABILITY),
                weighed(Set.of(HOSPITALISATION), 0, WHO_ONLY, true, Reason.HOSPITALISATION),
                weighed(Set.of(CONGENITAL_ANOMALY), 0, WHO_ONLY, true, Reason.CONGENITAL),
                weighed(Set.of(IMPORTANT), 0, WHO_ONLY, true, Reason.IMPORTANT),
                weighed(Set.of(HOSPITALISATION), 2, WHO_ONLY, true, Reason.ANAPHYLAXIS_SEVERE),
                weighed(
                        Set.of(HOSPITALISATION, DISABILITY),
                        2,
                        SERIOUS_ACCIDENT,
                        true,
                        Reason.DISABILITY),
                weighed(EnumSet.allOf(Criterion.class), 4, SERIOUS_ACCIDENT, true, Reason.DEATH));
    }

    private static Arguments weighed(
            Set<Criterion> criteria, int grade, National national, boolean serious, Reason reason) {
        return Arguments.of(new Question(criteria, grade), new Finding(national, serious, reason));
    }

    @ParameterizedTest
    @MethodSource
    void weighed(Question question, Finding finding) {
        assertThat(ask(question)).isEqualTo(finding);
    }

    @Test
    void exactlyOneRuleAppliesToEveryQuestion() {
        assertThat(questions()).allSatisfy(question -> assertThat(evaluate(question)).hasSize(1));
    }

    /** The three criteria of the law make an accident by the law, with grades III and IV. */
    @Test
    void theLawNamesThreeCriteriaAndTheGravestAnaphylaxis() {
        assertThat(questions())
                .allSatisfy(
                        question ->
                                assertThat(ask(question).national() == SERIOUS_ACCIDENT)
                                        .isEqualTo(
                                                question.anaphylaxisGrade() >= 3
                                                        || question.criteria().stream()
                                                                .anyMatch(Criterion::national)));
    }

    /** Any criterion of WHO opens the 24-hour workflow, whatever the law calls the event. */
    @Test
    void whatIsSeriousByWhoIsSerious() {
        assertThat(questions())
                .allSatisfy(
                        question ->
                                assertThat(ask(question).serious())
                                        .isEqualTo(
                                                !question.criteria().isEmpty()
                                                        || question.anaphylaxisGrade() >= 2));
    }

    @Test
    void everyReasonIsGivenByTheTable() {
        assertThat(questions().stream().map(question -> ask(question).reason()))
                .containsAll(Arrays.asList(Reason.values()));
    }

    @Test
    void thereAreFourGradesOfAnaphylaxis() {
        assertThatThrownBy(() -> new Question(Set.of(), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** All 64 sets of criteria with every grade. */
    private static List<Question> questions() {
        Criterion[] all = Criterion.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(
                        mask -> {
                            Set<Criterion> criteria = new HashSet<>();
                            IntStream.range(0, all.length)
                                    .filter(bit -> (mask & (1 << bit)) != 0)
                                    .forEach(bit -> criteria.add(all[bit]));
                            return criteria;
                        })
                .flatMap(
                        criteria ->
                                IntStream.rangeClosed(0, AdverseEventSeverity.HIGHEST_GRADE)
                                        .mapToObj(grade -> new Question(criteria, grade)))
                .toList();
    }

    private DmnDecisionTableResult evaluate(Question question) {
        return engine.evaluateDecisionTable(decision, question.asVariables());
    }

    private Finding ask(Question question) {
        return Finding.from(evaluate(question).getSingleResult().getEntryMap());
    }
}
