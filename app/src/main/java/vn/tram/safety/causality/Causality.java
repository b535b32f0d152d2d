package vn.tram.safety.causality;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.safety.WhoClass;
import vn.tram.safety.causality.Finding.Box;
import vn.tram.safety.causality.Finding.Classified;
import vn.tram.safety.causality.Finding.NotEligible;
import vn.tram.safety.causality.Finding.Open;
import vn.tram.safety.causality.Question.Group;

/**
 * Answers to the assessment, and where they lead by the algorithm of WHO (2nd edition):
 *
 * <ol>
 *   <li>not eligible while vaccine, diagnosis, case definition or investigation is missing;
 *   <li>I: strong evidence of another cause → C;
 *   <li>II: a known association of vaccine or vaccination, in the time of raised risk → A1 to A4 by
 *       the questions that were answered with yes;
 *   <li>III: strong evidence against → C;
 *   <li>IV: review of the factors: not classifiable → D; for → A; against → C; both → B2; neither,
 *       in a plausible time → B1.
 * </ol>
 *
 * WHO leaves the review of step IV to the experts; the questions FOR and AGAINST are how they are
 * asked for it here (docs/decisions/0192).
 */
public final class Causality {

    private static final Map<Group, WhoClass> CAUSES =
            new EnumMap<>(
                    Map.of(
                            Group.PRODUCT, WhoClass.A1,
                            Group.QUALITY, WhoClass.A2,
                            Group.PRACTICE, WhoClass.A3,
                            Group.ANXIETY, WhoClass.A4));

    private final Map<Question, Answer> answers;

    private Causality(Map<Question, Answer> answers) {
        this.answers = answers;
    }

    /** What was answered; a question without an answer is absent. */
    public static Causality of(Map<Question, Answer> answers) {
        Map<Question, Answer> copy = new EnumMap<>(Question.class);
        copy.putAll(answers);
        return new Causality(copy);
    }

    public Optional<Answer> to(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The end of the path, or the first questions on it that are not answered. */
    public Finding finding() {
        return missing(Set.of(Group.ELIGIBLE))
                .or(this::notEligible)
                .or(() -> missing(Set.of(Group.OTHER_CAUSES)))
                .or(() -> when(yes(Question.OTHER_CAUSE), Box.I_A, Set.of(WhoClass.C)))
                .or(() -> missing(CAUSES.keySet()))
                .or(this::known)
                .or(() -> missing(Set.of(Group.AGAINST)))
                .or(() -> when(yes(Question.EVIDENCE_AGAINST), Box.III_A, Set.of(WhoClass.C)))
                .or(() -> missing(Set.of(Group.TIME, Group.FACTORS)))
                .orElseGet(this::reviewed);
    }

    /** Questions that lie on the path so far: those that were asked, and those to be asked now. */
    public Set<Question> path() {
        Set<Question> path = EnumSet.noneOf(Question.class);
        path.addAll(answers.keySet());
        if (finding() instanceof Open open) {
            path.addAll(open.missing());
        }
        return path;
    }

    private Optional<Finding> notEligible() {
        Set<Question> lacking =
                Question.of(Group.ELIGIBLE).stream()
                        .filter(question -> !yes(question))
                        .collect(Collectors.toSet());
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new NotEligible(lacking));
    }

    /** Step II; empty where nothing is known, or the time does not fit. */
    private Optional<Finding> known() {
        Set<WhoClass> causes = causes();
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        return missing(Set.of(Group.TIME))
                .or(() -> when(yes(Question.TIME_WINDOW), Box.II_A, causes));
    }

    private Set<WhoClass> causes() {
        Set<WhoClass> causes = EnumSet.noneOf(WhoClass.class);
        CAUSES.forEach(
                (group, cause) -> {
                    if (Question.of(group).stream().anyMatch(this::yes)) {
                        causes.add(cause);
                    }
                });
        return causes;
    }

    /** Step IV. */
    private Finding reviewed() {
        if (to(Question.CLASSIFIABLE).isEmpty()) {
            return new Open(Step.ALGORITHM, Set.of(Question.CLASSIFIABLE));
        }
        if (!yes(Question.CLASSIFIABLE)) {
            return new Classified(Box.IV_D, Set.of(WhoClass.D));
        }
        Optional<Finding> open = missing(Set.of(Group.REVIEW));
        if (open.isPresent()) {
            return open.get();
        }
        boolean speakFor = yes(Question.FACTORS_FOR);
        boolean against = yes(Question.FACTORS_AGAINST);
        if (speakFor && against) {
            return new Classified(Box.IV_B, Set.of(WhoClass.B2));
        }
        if (speakFor) {
            Set<WhoClass> causes = causes();
            return new Classified(
                    Box.IV_A, causes.isEmpty() ? Set.copyOf(CAUSES.values()) : causes);
        }
        if (against) {
            return new Classified(Box.IV_C, Set.of(WhoClass.C));
        }
        // without a plausible time there is no signal either: what would decide is not known
        return yes(Question.TIME_WINDOW)
                ? new Classified(Box.IV_B, Set.of(WhoClass.B1))
                : new Classified(Box.IV_D, Set.of(WhoClass.D));
    }

    private Optional<Finding> missing(Set<Group> groups) {
        Set<Question> missing = EnumSet.noneOf(Question.class);
        groups.forEach(
                group ->
                        Question.of(group).stream()
                                .filter(question -> to(question).isEmpty())
                                .forEach(missing::add));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(missing.iterator().next().step(), missing));
    }

    private static Optional<Finding> when(boolean holds, Box box, Set<WhoClass> classes) {
        return holds ? Optional.of(new Classified(box, classes)) : Optional.empty();
    }

    private boolean yes(Question question) {
        return answers.get(question) == Answer.YES;
    }
}
