package vn.tram.safety.causality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.safety.WhoClass;
import vn.tram.safety.causality.Finding.Box;
import vn.tram.safety.causality.Finding.Classified;
import vn.tram.safety.causality.Finding.NotEligible;
import vn.tram.safety.causality.Finding.Open;
import vn.tram.safety.causality.Question.Group;

/** Every path through the algorithm. */
class CausalityTest {

    /** Everything no, but for eligibility; and what is named yes. */
    private static Map<Question, Answer> no(Question... yes) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        Arrays.stream(Question.values()).forEach(each -> answers.put(each, Answer.NO));
        Question.of(Group.ELIGIBLE).forEach(each -> answers.put(each, Answer.YES));
        Arrays.stream(yes).forEach(each -> answers.put(each, Answer.YES));
        return answers;
    }

    private static Finding finding(Question... yes) {
        return Causality.of(no(yes)).finding();
    }

    /** The table: yes-answers between spaces, the box where the path ends, the classes that fit. */
    @ParameterizedTest
    @CsvSource({
        "OTHER_CAUSE, I_A, C",
        "OTHER_CAUSE PUBLISHED TIME_WINDOW, I_A, C",
        "PUBLISHED TIME_WINDOW, II_A, A1",
        "PLAUSIBLE TIME_WINDOW, II_A, A1",
        "SPECIFIC_TEST TIME_WINDOW, II_A, A1",
        "QUALITY_DEFECT TIME_WINDOW, II_A, A2",
        "PRESCRIBING TIME_WINDOW, II_A, A3",
        "UNSTERILE TIME_WINDOW, II_A, A3",
        "PHYSICAL_CONDITION TIME_WINDOW, II_A, A3",
        "PREPARATION TIME_WINDOW, II_A, A3",
        "HANDLING TIME_WINDOW, II_A, A3",
        "ADMINISTRATION TIME_WINDOW, II_A, A3",
        "STRESS TIME_WINDOW, II_A, A4",
        "PUBLISHED HANDLING TIME_WINDOW, II_A, A1 A3",
        "PUBLISHED QUALITY_DEFECT HANDLING STRESS TIME_WINDOW, II_A, A1 A2 A3 A4",
        "EVIDENCE_AGAINST, III_A, C",
        "PUBLISHED EVIDENCE_AGAINST, III_A, C",
        "'', IV_D, D",
        "TIME_WINDOW, IV_D, D",
        "CLASSIFIABLE, IV_D, D",
        "CLASSIFIABLE TIME_WINDOW, IV_B, B1",
        "CLASSIFIABLE FACTORS_FOR FACTORS_AGAINST, IV_B, B2",
        "CLASSIFIABLE TIME_WINDOW FACTORS_FOR FACTORS_AGAINST, IV_B, B2",
        "CLASSIFIABLE FACTORS_AGAINST, IV_C, C",
        "CLASSIFIABLE FACTORS_FOR, IV_A, A1 A2 A3 A4",
        "CLASSIFIABLE FACTORS_FOR PUBLISHED, IV_A, A1",
        "CLASSIFIABLE FACTORS_FOR STRESS, IV_A, A4"
    })
    void everyPathEndsInItsBoxWithItsClasses(String yes, Box box, String classes) {
        Question[] answered =
                Arrays.stream(yes.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Question::valueOf)
                        .toArray(Question[]::new);

        assertThat(finding(answered))
                .isEqualTo(
                        new Classified(
                                box,
                                Arrays.stream(classes.split(" "))
                                        .map(WhoClass::valueOf)
                                        .collect(Collectors.toSet())));
    }

    @Test
    void everyClassAndEveryBoxIsReached() {
        Set<WhoClass> classes = EnumSet.noneOf(WhoClass.class);
        Set<Box> boxes = EnumSet.noneOf(Box.class);
        Question[] all = Question.values();
        // two yes-answers beside a plausible time are enough to come everywhere
        for (Question one : all) {
            for (Question two : all) {
                for (Finding each :
                        List.of(
                                finding(Question.CLASSIFIABLE, one, two),
                                finding(one, Question.TIME_WINDOW))) {
                    if (each instanceof Classified classified) {
                        classes.addAll(classified.classes());
                        boxes.add(classified.box());
                    }
                }
            }
        }

        assertThat(classes).containsExactlyInAnyOrder(WhoClass.values());
        assertThat(boxes).contains(Box.I_A, Box.II_A, Box.III_A, Box.IV_A, Box.IV_B, Box.IV_C);
        assertThat(finding()).isEqualTo(new Classified(Box.IV_D, Set.of(WhoClass.D)));
    }

    @ParameterizedTest
    @EnumSource(names = {"VACCINE_IDENTIFIED", "DIAGNOSIS", "CASE_DEFINITION", "INVESTIGATED"})
    void whatLacksOneOfTheConditionsIsNotEligible(Question lacking) {
        Map<Question, Answer> answers = no(Question.PUBLISHED, Question.TIME_WINDOW);
        answers.put(lacking, Answer.NO);

        assertThat(Causality.of(answers).finding()).isEqualTo(new NotEligible(Set.of(lacking)));
    }

    @Test
    void unknownIsNotYes() {
        Map<Question, Answer> answers = no(Question.TIME_WINDOW);
        answers.put(Question.PUBLISHED, Answer.UNKNOWN);
        answers.put(Question.OTHER_CAUSE, Answer.UNKNOWN);
        answers.put(Question.EVIDENCE_AGAINST, Answer.NOT_APPLICABLE);

        assertThat(Causality.of(answers).finding())
                .isEqualTo(new Classified(Box.IV_D, Set.of(WhoClass.D)));
    }

    @Test
    void questionsAreAskedStepByStepAndOnlyThoseOnThePath() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        assertThat(Causality.of(answers).finding())
                .isEqualTo(new Open(Step.ELIGIBILITY, Question.of(Group.ELIGIBLE)));

        Question.of(Group.ELIGIBLE).forEach(each -> answers.put(each, Answer.YES));
        assertThat(Causality.of(answers).finding())
                .isEqualTo(new Open(Step.CHECKLIST, Set.of(Question.OTHER_CAUSE)));

        answers.put(Question.OTHER_CAUSE, Answer.YES);
        assertThat(Causality.of(answers).finding().step()).isEqualTo(Step.CLASSIFICATION);
        assertThat(Causality.of(answers).path()).doesNotContain(Question.EVIDENCE_AGAINST);

        answers.put(Question.OTHER_CAUSE, Answer.NO);
        for (Group group : Set.of(Group.PRODUCT, Group.QUALITY, Group.PRACTICE, Group.ANXIETY)) {
            Question.of(group).forEach(each -> answers.put(each, Answer.NO));
        }
        answers.put(Question.STRESS, Answer.YES);
        assertThat(Causality.of(answers).finding())
                .as("the time is asked for where something is known")
                .isEqualTo(new Open(Step.CHECKLIST, Set.of(Question.TIME_WINDOW)));

        answers.put(Question.TIME_WINDOW, Answer.NO);
        assertThat(Causality.of(answers).finding())
                .isEqualTo(new Open(Step.CHECKLIST, Set.of(Question.EVIDENCE_AGAINST)));

        answers.put(Question.EVIDENCE_AGAINST, Answer.NO);
        Question.of(Group.FACTORS).forEach(each -> answers.put(each, Answer.NO));
        assertThat(Causality.of(answers).finding())
                .isEqualTo(new Open(Step.ALGORITHM, Set.of(Question.CLASSIFIABLE)));
    }
}
