package vn.tram.forms.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.forms.screening.Item.Detail;
import vn.tram.forms.screening.ScreeningFault.Kind;

/** Holds answers against the questions that were to be put. */
final class AnswerCheck {

    private static final int WORST_GRADE = 4;
    private static final int LONGEST_PREGNANCY = 45;

    private final Questionnaire questionnaire;
    private final Patient patient;

    AnswerCheck(Questionnaire questionnaire, Patient patient) {
        this.questionnaire = questionnaire;
        this.patient = patient;
    }

    Stream<ScreeningFault> faults(List<Answer> answers) {
        Stream<ScreeningFault> asked =
                questionnaire.questionsFor(patient).stream()
                        .flatMap(item -> question(item, answers));
        return Stream.concat(asked, notAsked(answers));
    }

    private Stream<ScreeningFault> question(Item item, List<Answer> answers) {
        List<Answer> given =
                answers.stream()
                        .filter(answer -> answer.finding().code().equals(item.code()))
                        .toList();
        return switch (given.size()) {
            case 0 -> Stream.of(new ScreeningFault(Kind.UNANSWERED, item.code()));
            case 1 -> details(item, given.get(0));
            default -> Stream.of(new ScreeningFault(Kind.ANSWERED_TWICE, item.code()));
        };
    }

    private static Stream<ScreeningFault> details(Item item, Answer answer) {
        if (!answer.yes()) {
            return Stream.empty();
        }
        return item.details().stream()
                .sorted()
                .flatMap(detail -> fault(detail, answer).stream())
                .map(kind -> new ScreeningFault(kind, item.code()));
    }

    private static Optional<Kind> fault(Detail detail, Answer answer) {
        return switch (detail) {
            case GRADE -> unless(within(answer.grade().orElse(0), WORST_GRADE), Kind.GRADE);
            case WEEKS -> unless(within(answer.weeks().orElse(0), LONGEST_PREGNANCY), Kind.WEEKS);
            case WHICH_VACCINE -> unless(!answer.words().isBlank(), Kind.WORDS);
            case WORDS -> Optional.empty();
        };
    }

    private static boolean within(int value, int highest) {
        return value >= 1 && value <= highest;
    }

    private static Optional<Kind> unless(boolean right, Kind kind) {
        return right ? Optional.empty() : Optional.of(kind);
    }

    private Stream<ScreeningFault> notAsked(List<Answer> answers) {
        List<String> asked = questionnaire.questionsFor(patient).stream().map(Item::code).toList();
        return answers.stream()
                .map(answer -> answer.finding().code())
                .filter(code -> !asked.contains(code))
                .distinct()
                .map(code -> new ScreeningFault(Kind.NOT_ASKED, code));
    }
}
