package vn.tram.processes.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.tram.processes.complaints.ComplaintRouting.Division.THREE_LEVELS;
import static vn.tram.processes.complaints.ComplaintRouting.Division.TWO_LEVELS;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.complaints.ComplaintRouting.Desk;
import vn.tram.processes.complaints.ComplaintRouting.Division;
import vn.tram.processes.complaints.ComplaintRouting.Finding;
import vn.tram.processes.complaints.ComplaintRouting.Question;
import vn.tram.processes.complaints.ComplaintRouting.Reason;
import vn.tram.processes.complaints.ComplaintRouting.Scope;

class ComplaintRoutingTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readTheTable() {
        engine = DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        InputStream table =
                ComplaintRouting.class
                        .getClassLoader()
                        .getResourceAsStream(ComplaintRouting.RESOURCE);
        decision = engine.parseDecision(ComplaintRouting.KEY, table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleNamesItsDesk(Reason reason, Desk desk, Scope scope, Question question) {
        assertThat(ask(question)).isEqualTo(new Finding(desk, scope, reason));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        Reason.FEEDBACK,
                        Desk.PROVINCE,
                        Scope.PROVINCE,
                        new Question(true, true, true, true, true, TWO_LEVELS, false)),
                arguments(Reason.SITE, Desk.STATION, Scope.FACILITY, named(true, true, true, true)),
                arguments(
                        Reason.COMMUNE,
                        Desk.STATION,
                        Scope.COMMUNE,
                        named(false, true, true, true)),
                arguments(
                        Reason.DISTRICT,
                        Desk.DISTRICT,
                        Scope.DISTRICT,
                        new Question(false, false, false, true, true, THREE_LEVELS, true)),
                arguments(
                        Reason.DISTRICT_NOT_DELEGATED,
                        Desk.PROVINCE,
                        Scope.PROVINCE,
                        new Question(false, false, false, true, true, THREE_LEVELS, false)),
                arguments(
                        Reason.DISTRICT_GONE,
                        Desk.PROVINCE,
                        Scope.PROVINCE,
                        new Question(false, false, false, true, true, TWO_LEVELS, true)),
                arguments(
                        Reason.PROVINCE,
                        Desk.PROVINCE,
                        Scope.PROVINCE,
                        named(false, false, false, true)),
                arguments(
                        Reason.HOME, Desk.STATION, Scope.HOME, named(false, false, false, false)));
    }

    @Test
    void theTableHasARuleForEachReasonAndATestForEachRule() {
        var rules = ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules();

        assertThat(rules).hasSize(8).hasSameSizeAs(Reason.values());
        assertThat(rules().map(row -> row.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Reason.values());
    }

    @Test
    void exactlyOneRuleAppliesToEveryPossibleQuestion() {
        assertThat(everyPossibleQuestion()).hasSize(128).doesNotHaveDuplicates();
        assertThat(everyPossibleQuestion())
                .allSatisfy(question -> assertThat(evaluate(question)).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void siteAndCommuneAreTheStationsInEitherDivision(Division division) {
        assertThat(ask(new Question(false, true, false, false, false, division, false)).desk())
                .isEqualTo(Desk.STATION);
        assertThat(ask(new Question(false, false, true, true, true, division, true)).desk())
                .isEqualTo(Desk.STATION);
    }

    @Test
    void noComplaintGoesToADistrictSinceThereIsNone() {
        assertThat(everyPossibleQuestion())
                .filteredOn(question -> question.division() == TWO_LEVELS)
                .allSatisfy(
                        question -> assertThat(ask(question).desk()).isNotEqualTo(Desk.DISTRICT));
    }

    @Test
    void aFacilityNeverExaminesWhatIsSaidAboutItself() {
        assertThat(everyPossibleQuestion())
                .filteredOn(Question::feedback)
                .allSatisfy(question -> assertThat(ask(question).desk()).isEqualTo(Desk.PROVINCE));
    }

    @Test
    void everyDeskIsReached() {
        Map<Desk, Integer> reached = new EnumMap<>(Desk.class);
        everyPossibleQuestion()
                .forEach(question -> reached.merge(ask(question).desk(), 1, Integer::sum));
        assertThat(reached).containsOnlyKeys(Desk.values());
    }

    private static Question named(
            boolean site, boolean commune, boolean district, boolean province) {
        return new Question(false, site, commune, district, province, TWO_LEVELS, false);
    }

    private static Finding ask(Question question) {
        return Finding.from(evaluate(question).getSingleResult().getEntryMap());
    }

    private static DmnDecisionTableResult evaluate(Question question) {
        return engine.evaluateDecisionTable(decision, question.asVariables());
    }

    private static List<Question> everyPossibleQuestion() {
        return IntStream.range(0, 128).mapToObj(ComplaintRoutingTest::question).toList();
    }

    private static Question question(int bits) {
        return new Question(
                (bits & 1) != 0,
                (bits & 2) != 0,
                (bits & 4) != 0,
                (bits & 8) != 0,
                (bits & 16) != 0,
                (bits & 32) != 0 ? THREE_LEVELS : TWO_LEVELS,
                (bits & 64) != 0);
    }
}
