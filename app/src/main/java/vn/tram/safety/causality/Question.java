package vn.tram.safety.causality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question of the assessment. The wording of WHO stands in the message files; here is where a
 * question belongs. Names are stored and never change.
 */
public enum Question {
    /** Every vaccine that was given before the event is known. */
    VACCINE_IDENTIFIED(Group.ELIGIBLE),
    /** There is a valid diagnosis: sign, finding, symptom or disease. */
    DIAGNOSIS(Group.ELIGIBLE),
    /** A case definition fits. */
    CASE_DEFINITION(Group.ELIGIBLE),
    /** The investigation is complete. */
    INVESTIGATED(Group.ELIGIBLE),

    /** History, examination or investigations confirm another cause. */
    OTHER_CAUSE(Group.OTHER_CAUSES),

    PUBLISHED(Group.PRODUCT),
    PLAUSIBLE(Group.PRODUCT),
    SPECIFIC_TEST(Group.PRODUCT),
    QUALITY_DEFECT(Group.QUALITY),
    PRESCRIBING(Group.PRACTICE),
    UNSTERILE(Group.PRACTICE),
    PHYSICAL_CONDITION(Group.PRACTICE),
    PREPARATION(Group.PRACTICE),
    HANDLING(Group.PRACTICE),
    ADMINISTRATION(Group.PRACTICE),
    STRESS(Group.ANXIETY),

    /** Within the time in which the risk is raised. */
    TIME_WINDOW(Group.TIME),

    /** A body of published evidence speaks against a causal association. */
    EVIDENCE_AGAINST(Group.AGAINST),

    PAST_AFTER_VACCINE(Group.FACTORS),
    PAST_WITHOUT_VACCINE(Group.FACTORS),
    BACKGROUND(Group.FACTORS),
    ILLNESS(Group.FACTORS),
    MEDICATION(Group.FACTORS),
    EXPOSURE(Group.FACTORS),

    /** With what is known, the event can be classified. */
    CLASSIFIABLE(Group.REVIEW),
    /** The factors taken together speak for a causal association. */
    FACTORS_FOR(Group.REVIEW),
    /** The factors taken together speak against it. */
    FACTORS_AGAINST(Group.REVIEW);

    private final Group group;

    Question(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public Step step() {
        return group.step();
    }

    /** Questions of a group, in their order. */
    public static Set<Question> of(Group group) {
        return Arrays.stream(values())
                .filter(question -> question.group == group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.class)));
    }

    /** The headings of the form, in its order. */
    public enum Group {
        ELIGIBLE(Step.ELIGIBILITY),
        /** I of the checklist. */
        OTHER_CAUSES(Step.CHECKLIST),
        /** II of the checklist, by what is meant: the class follows from it. */
        PRODUCT(Step.CHECKLIST),
        QUALITY(Step.CHECKLIST),
        PRACTICE(Step.CHECKLIST),
        ANXIETY(Step.CHECKLIST),
        /** II (time). */
        TIME(Step.CHECKLIST),
        /** III. */
        AGAINST(Step.CHECKLIST),
        /** IV: kept for the review, no single one decides. */
        FACTORS(Step.CHECKLIST),
        /** The last question of the algorithm, which experts answer in a review. */
        REVIEW(Step.ALGORITHM);

        private final Step step;

        Group(Step step) {
            this.step = step;
        }

        public Step step() {
            return step;
        }
    }
}
