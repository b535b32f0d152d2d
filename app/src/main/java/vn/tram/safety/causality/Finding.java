package vn.tram.safety.causality;

import java.util.Set;
import vn.tram.safety.WhoClass;

/** Where the answers lead. */
public sealed interface Finding {

    /** The step at which the assessment stands. */
    Step step();

    /**
     * Answers are missing.
     *
     * @param missing at the first group on the path that is not answered
     */
    record Open(Step step, Set<Question> missing) implements Finding {

        public Open {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * The case cannot be assessed as it is: more is asked for. Where no more can be got, it is not
     * classifiable (D).
     *
     * @param lacking the questions whose answer is no
     */
    record NotEligible(Set<Question> lacking) implements Finding {

        public NotEligible {
            lacking = Set.copyOf(lacking);
        }

        @Override
        public Step step() {
            return Step.ELIGIBILITY;
        }
    }

    /**
     * @param box where the path through the algorithm ended
     * @param classes the one that fits; several where the answers point at several causes and the
     *     council has to choose
     */
    record Classified(Box box, Set<WhoClass> classes) implements Finding {

        public Classified {
            classes = Set.copyOf(classes);
        }

        @Override
        public Step step() {
            return Step.CLASSIFICATION;
        }
    }

    /** The ends of the algorithm, as WHO numbers them. */
    enum Box {
        /** I A: another cause is confirmed. */
        I_A,
        /** II A: a known association, in its time. */
        II_A,
        /** III A: strong evidence against. */
        III_A,
        /** IV A: the factors speak for it. */
        IV_A,
        /** IV B: indeterminate. */
        IV_B,
        /** IV C: the factors speak against it. */
        IV_C,
        /** IV D: cannot be classified. */
        IV_D
    }
}
