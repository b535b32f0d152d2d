package vn.tram.processes.doses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.doses.NextDose.Answer;
import vn.tram.processes.doses.NextDose.Mixing;
import vn.tram.processes.doses.NextDose.Person;
import vn.tram.processes.doses.NextDose.Question;
import vn.tram.processes.doses.NextDose.Reason;
import vn.tram.processes.doses.NextDose.Rule;
import vn.tram.processes.doses.NextDose.Stopped;
import vn.tram.processes.doses.NextDose.Verdict;

class NextDoseTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readTheTable() {
        engine = DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        InputStream table = NextDose.class.getClassLoader().getResourceAsStream(NextDose.RESOURCE);
        decision = engine.parseDecision(NextDose.KEY, table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleAnswersWithItsVerdictAndReason(Reason reason, Verdict verdict, Asked asked) {
        assertThat(ask(asked)).isEqualTo(new Answer(verdict, reason));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Reason.MERGED, Verdict.NO, asked().person(Person.MERGED)),
                arguments(Reason.DEAD, Verdict.NO, asked().person(Person.DEAD)),
                arguments(
                        Reason.CONTRAINDICATED,
                        Verdict.NO,
                        asked().stopped(Stopped.CONTRAINDICATED)),
                arguments(Reason.REFUSED, Verdict.NO, asked().stopped(Stopped.REFUSED)),
                arguments(Reason.NO_RULE, Verdict.NO, asked().rule(Rule.NONE)),
                arguments(Reason.RULE_LATER, Verdict.NOT_YET, asked().rule(Rule.LATER)),
                arguments(Reason.TOO_OLD, Verdict.NO, asked().ages(11, 12, 5, 11)),
                arguments(Reason.MIXING_FORBIDDEN, Verdict.NO, asked().mixing(Mixing.FORBIDDEN)),
                arguments(Reason.MIXING_SCARCITY, Verdict.NO, asked().mixing(Mixing.SCARCITY)),
                arguments(Reason.MIXING_CONSENT, Verdict.NO, asked().mixing(Mixing.CONSENT)),
                arguments(Reason.TOO_YOUNG, Verdict.NOT_YET, asked().ages(17, 18, 18, 255)),
                arguments(Reason.POSTPONED, Verdict.NOT_YET, asked().postponed(1)),
                arguments(Reason.TOO_SOON, Verdict.NOT_YET, asked().days(20, 21)),
                arguments(Reason.DUE, Verdict.DUE, asked()));
    }

    @Test
    void theTableHasOneRuleForEachReasonInTheirOrder() {
        var rules = ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules();

        assertThat(rules).hasSize(14).hasSameSizeAs(Reason.values());
        assertThat(rules().map(row -> row.get()[0])).containsExactly((Object[]) Reason.values());
    }

    @Test
    void everyQuestionHasOneAnswerAndItIsThatOfTheFirstObstacle() {
        List<Asked> all = everyQuestion();

        assertThat(all).hasSize(3 * 3 * 3 * 5 * 4 * 3 * 3 * 2 * 2);
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        for (Asked asked : all) {
            DmnDecisionTableResult result =
                    engine.evaluateDecisionTable(decision, asked.question().asVariables());
            assertThat(result).as(asked.toString()).hasSize(1);
            Reason reason = Answer.from(result.getSingleResult().getEntryMap()).reason();
            assertThat(reason).as(asked.toString()).isEqualTo(firstObstacle(asked.question()));
            seen.add(reason);
        }
        assertThat(seen).containsExactly(Reason.values());
    }

    @Test
    void aQuestionAndItsSimplestFormHaveOneAnswer() {
        int[] numbers = {0, 1, 4, 5, 6, 11, 12, 18, 20, 21, 22, 120};
        Random random = new Random(5);
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        for (int i = 0; i < 2_000; i++) {
            int[] n = random.ints(6, 0, numbers.length).map(each -> numbers[each]).toArray();
            Asked far =
                    asked().ages(n[0], n[0] + n[1] % 2, n[2], n[3] + n[2])
                            .postponed(random.nextInt(5) == 0 ? n[4] * 9 : -n[4])
                            .days(n[5] * 3, n[4])
                            .mixing(Mixing.values()[random.nextInt(Mixing.values().length)])
                            .conditions(random.nextBoolean(), random.nextBoolean());
            Asked near = new Asked(far.question().simplest());

            assertThat(ask(near)).as(far.toString()).isEqualTo(ask(far));
            assertThat(near.question().simplest()).isEqualTo(near.question());
            seen.add(ask(far).reason());
        }
        assertThat(seen)
                .contains(Reason.TOO_OLD, Reason.TOO_YOUNG, Reason.POSTPONED)
                .contains(Reason.TOO_SOON, Reason.DUE);
    }

    @Test
    void theBoundsThemselvesAreInside() {
        assertThat(ask(asked().ages(18, 18, 18, 18)).verdict()).isEqualTo(Verdict.DUE);
        assertThat(ask(asked().days(21, 21)).verdict()).isEqualTo(Verdict.DUE);
        assertThat(ask(asked().postponed(0)).verdict()).isEqualTo(Verdict.DUE);
    }

    @Test
    void consentOpensAMixtureAndScarcityAloneDoesNot() {
        assertThat(ask(asked().mixing(Mixing.CONSENT).conditions(false, true)).verdict())
                .isEqualTo(Verdict.DUE);
        assertThat(ask(asked().mixing(Mixing.SCARCITY).conditions(true, false)).reason())
                .isEqualTo(Reason.MIXING_CONSENT);
        assertThat(ask(asked().mixing(Mixing.SCARCITY).conditions(false, true)).reason())
                .isEqualTo(Reason.MIXING_SCARCITY);
        assertThat(ask(asked().mixing(Mixing.SCARCITY).conditions(true, true)).verdict())
                .isEqualTo(Verdict.DUE);
        assertThat(ask(asked().mixing(Mixing.FORBIDDEN).conditions(true, true)).reason())
                .isEqualTo(Reason.MIXING_FORBIDDEN);
    }

    @Test
    void anUnknownWordGetsNoAnswer() {
        for (String input : List.of("person", "stopped", "rule", "mixing")) {
            Map<String, Object> inputs = new HashMap<>(asked().question().asVariables());
            inputs.put(input, "SOMETHING");

            assertThat(engine.evaluateDecisionTable(decision, inputs)).as(input).isEmpty();
        }
    }

    /** The order in which obstacles count, said once more in another language. */
    private static Reason firstObstacle(Question q) {
        if (q.person() != Person.LIVING) {
            return q.person() == Person.DEAD ? Reason.DEAD : Reason.MERGED;
        }
        if (q.stopped() != Stopped.NO) {
            return q.stopped() == Stopped.REFUSED ? Reason.REFUSED : Reason.CONTRAINDICATED;
        }
        if (q.rule() != Rule.IN_FORCE) {
            return q.rule() == Rule.NONE ? Reason.NO_RULE : Reason.RULE_LATER;
        }
        if (q.ageAtMost() > q.maxAge()) {
            return Reason.TOO_OLD;
        }
        return mixture(q);
    }

    private static Reason mixture(Question q) {
        if (q.mixing() == Mixing.FORBIDDEN) {
            return Reason.MIXING_FORBIDDEN;
        }
        if (q.mixing() == Mixing.SCARCITY && !q.scarcity()) {
            return Reason.MIXING_SCARCITY;
        }
        if ((q.mixing() == Mixing.SCARCITY || q.mixing() == Mixing.CONSENT) && !q.consent()) {
            return Reason.MIXING_CONSENT;
        }
        if (q.age() < q.minAge()) {
            return Reason.TOO_YOUNG;
        }
        if (q.postponedDays() > 0) {
            return Reason.POSTPONED;
        }
        return q.daysSince() < q.interval() ? Reason.TOO_SOON : Reason.DUE;
    }

    private static Answer ask(Asked asked) {
        return Answer.from(
                engine.evaluateDecisionTable(decision, asked.question().asVariables())
                        .getSingleResult()
                        .getEntryMap());
    }

    private static Asked asked() {
        return new Asked(
                new Question(
                        Person.LIVING,
                        Stopped.NO,
                        Rule.IN_FORCE,
                        40,
                        40,
                        18,
                        255,
                        Mixing.SAME,
                        false,
                        false,
                        -3,
                        30,
                        21));
    }

    private static List<Asked> everyQuestion() {
        List<Asked> all = new ArrayList<>();
        for (Person person : Person.values()) {
            for (Stopped stopped : Stopped.values()) {
                for (Rule rule : Rule.values()) {
                    for (Mixing mixing : Mixing.values()) {
                        Asked so = asked().person(person).stopped(stopped).rule(rule);
                        addEveryNumber(so.mixing(mixing), all);
                    }
                }
            }
        }
        return all;
    }

    private static void addEveryNumber(Asked so, List<Asked> all) {
        int[][] ages = {{4, 5, 5, 11}, {5, 6, 5, 11}, {11, 12, 5, 11}, {4, 12, 5, 11}};
        for (int[] age : ages) {
            for (int postponed : new int[] {-1, 0, 1}) {
                for (int days : new int[] {20, 21, 22}) {
                    for (int bits = 0; bits < 4; bits++) {
                        all.add(
                                so.ages(age[0], age[1], age[2], age[3])
                                        .postponed(postponed)
                                        .days(days, 21)
                                        .conditions((bits & 1) != 0, (bits & 2) != 0));
                    }
                }
            }
        }
    }

    /** A question with one thing changed after the other. */
    record Asked(Question question) {

        Asked person(Person other) {
            Question q = question;
            return with(other, q.stopped(), q.rule(), q.mixing());
        }

        Asked stopped(Stopped other) {
            Question q = question;
            return with(q.person(), other, q.rule(), q.mixing());
        }

        Asked rule(Rule other) {
            Question q = question;
            return with(q.person(), q.stopped(), other, q.mixing());
        }

        Asked mixing(Mixing other) {
            Question q = question;
            return with(q.person(), q.stopped(), q.rule(), other);
        }

        private Asked with(Person person, Stopped stopped, Rule rule, Mixing mixing) {
            Question q = question;
            return new Asked(
                    new Question(
                            person,
                            stopped,
                            rule,
                            q.age(),
                            q.ageAtMost(),
                            q.minAge(),
                            q.maxAge(),
                            mixing,
                            q.scarcity(),
                            q.consent(),
                            q.postponedDays(),
                            q.daysSince(),
                            q.interval()));
        }

        Asked ages(int age, int ageAtMost, int minAge, int maxAge) {
            Question q = question;
            return numbers(
                    age, ageAtMost, minAge, maxAge, q.postponedDays(), q.daysSince(), q.interval());
        }

        Asked postponed(int days) {
            Question q = question;
            return numbers(
                    q.age(),
                    q.ageAtMost(),
                    q.minAge(),
                    q.maxAge(),
                    days,
                    q.daysSince(),
                    q.interval());
        }

        Asked days(int since, int interval) {
            Question q = question;
            return numbers(
                    q.age(),
                    q.ageAtMost(),
                    q.minAge(),
                    q.maxAge(),
                    q.postponedDays(),
                    since,
                    interval);
        }

        private Asked numbers(
                int age, int ageAtMost, int minAge, int maxAge, int postponed, int since, int gap) {
            Question q = question;
            return new Asked(
                    new Question(
                            q.person(),
                            q.stopped(),
                            q.rule(),
                            age,
                            ageAtMost,
                            minAge,
                            maxAge,
                            q.mixing(),
                            q.scarcity(),
                            q.consent(),
                            postponed,
                            since,
                            gap));
        }

        Asked conditions(boolean scarcity, boolean consent) {
            Question q = question;
            return new Asked(
                    new Question(
                            q.person(),
                            q.stopped(),
                            q.rule(),
                            q.age(),
                            q.ageAtMost(),
                            q.minAge(),
                            q.maxAge(),
                            q.mixing(),
                            scarcity,
                            consent,
                            q.postponedDays(),
                            q.daysSince(),
                            q.interval()));
        }
    }
}
